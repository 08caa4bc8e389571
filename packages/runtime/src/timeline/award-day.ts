/** The times in which somebody holds what a program awards. */
import { addDays, isDate } from '../calendar.ts';
import type { IsoDate } from '../explanation.ts';
import { own, record, recordOrNull } from '../facts.ts';
import { factsOn, factsOverTime } from '../history/index.ts';
import type { History } from '../history/index.ts';
import { holdingsWithEnds } from '../superseded.ts';
import type { TimelineModule } from './timeline.ts';

/** The days of an award, both included; null where no last day is known. */
export interface AwardDays {
  readonly first: IsoDate;
  readonly last: IsoDate | null;
}

type Awarding = Pick<TimelineModule, 'program' | 'validator'>;

/**
 * The awards that a history tells of, the earliest first; none where the program awards nothing. No two have a day in common: one that
 * begins while another is held ends that.
 */
export function awardsOf(module: Awarding, history: History): readonly AwardDays[] {
  return awardsIn(module, factsOverTime(module.validator.shape, history).last);
}

/**
 * The first day of the latest award that is held on a day or was held since `from`, by what is known on that day; null where the
 * program awards nothing, or that day is not known.
 */
export function awardDay(module: Awarding, history: History, from: IsoDate, day: IsoDate): IsoDate | null {
  const awards = awardsIn(module, factsOn(module.validator.shape, history, day));
  return awards.findLast(({ first, last }) => first <= day && (last === null || last >= from))?.first ?? null;
}

function awardsIn({ program, validator }: Awarding, facts: Readonly<Record<string, unknown>>): readonly AwardDays[] {
  const { award } = program;
  if (award === null) return [];
  const endings = validator.shape.kinds.find(({ name }) => name === award.kind)?.endings ?? [];
  const list = holdingsWithEnds(own(record(own(facts, 'holds')), award.kind), endings);
  const held = list.flatMap((value): readonly AwardDays[] => {
    const holding = recordOrNull(value);
    if (holding === null || own(holding, 'entry') !== award.entry) return [];
    const [since, through] = [own(holding, 'since'), own(holding, 'through')];
    if (!isDate(since)) return [];
    // On days on which the catalog does not have the entry, nobody holds it.
    const first = award.first !== null && award.first > since ? award.first : since;
    const last = earlier(isDate(through) ? through : null, award.last);
    return last !== null && last < first ? [] : [{ first, last }];
  });
  return apart(held);
}

function earlier(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Times without those that are within others; of two that overlap, the first ends as the second begins. */
function apart(times: readonly AwardDays[]): readonly AwardDays[] {
  const outer = times.filter(
    (one, place) => !times.some((other, at) => at !== place && isWithin(one, other, place > at)),
  );
  const inOrder = outer.toSorted((one, other) => (one.first < other.first ? -1 : 1));
  return inOrder.map((one, place) => {
    const next = inOrder[place + 1];
    return next === undefined ? one : { ...one, last: earlier(one.last, addDays(next.first, -1)) };
  });
}

/** Of two that are the same, the later in the list is within the other. */
function isWithin(one: AwardDays, other: AwardDays, isLater: boolean): boolean {
  if (one.first === other.first && one.last === other.last) return isLater;
  return other.first <= one.first && (other.last === null || (one.last !== null && one.last <= other.last));
}
