/** Since when somebody holds what a program awards. */
import type { IsoDate } from '../explanation.ts';
import { isDate } from '../calendar.ts';
import { listOf, own, record, recordOrNull } from '../facts.ts';
import { factsOn } from '../history/index.ts';
import type { History } from '../history/index.ts';
import type { TimelineModule } from './timeline.ts';

/**
 * The first day of the latest award that is held on a day or was held since `from`, by what is known on that day; null where the
 * program awards nothing, or that day is not known.
 */
export function awardDay(
  { program, validator }: Pick<TimelineModule, 'program' | 'validator'>,
  history: History,
  from: IsoDate,
  day: IsoDate,
): IsoDate | null {
  const { award } = program;
  if (award === null) return null;
  const facts = factsOn(validator.shape, history, day, { awarded: award });
  const list = listOf(own(record(own(facts, 'holds')), award.kind));
  const days = (list?.values ?? []).flatMap((value) => {
    const holding = recordOrNull(value);
    if (holding === null || own(holding, 'entry') !== award.entry) return [];
    const [since, through] = [own(holding, 'since'), own(holding, 'through')];
    return isDate(since) && since <= day && !(isDate(through) && through < from) ? [since] : [];
  });
  return days.toSorted().at(-1) ?? null;
}
