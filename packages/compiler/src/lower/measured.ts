/** `measured every January, July`: on which days a clause is judged, and from which of them on. */
import type { HeldFor, Measured, Modifier, NounPhrase } from '@proviso/grammar';
import type { Condition, HoldingTime } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { wordsOf } from '../documents/load.ts';
import { heldFor } from './holding-conditions.ts';
import { conditionAt, placeOf, type Scope } from './scope.ts';
import { backBy } from './windows.ts';

/** The days of the calendars together, each once. Names that are no calendars are reported. */
const datesOf = (scope: Scope, { calendars }: Measured): readonly IsoDate[] => {
  const { names, report, bind } = scope.lowering;
  const dates = calendars.flatMap((name): readonly IsoDate[] => {
    const place = placeOf(scope, name);
    const calendar = names.calendars.get(name.text);
    if (calendar !== undefined) {
      bind(place, { kind: 'calendar', owner: null, name: name.text });
      return calendar.dates;
    }
    if (names.skipped.has(name.text)) return [];
    const suggestion = nearestName(name.text, names.calendars.keys());
    const expected = 'a calendar, as in "calendar January: 2024-01-27, 2025-01-25" in a catalog,';
    report('unknown-name', place, { name: name.text, suggestion, expected }, { replacement: suggestion });
    return [];
  });
  return [...new Set(dates)].toSorted();
};

export const isMeasured = (modifier: Modifier): modifier is Measured => modifier.kind === 'Measured';

/** The days on which the body of a header is judged; null where it is judged on every day, or where it is not known on which. */
export const measuringDates = (scope: Scope, modifiers: readonly Modifier[]): readonly IsoDate[] | null => {
  let found: readonly IsoDate[] | null = null;
  for (const modifier of modifiers.filter(isMeasured)) {
    if (modifier.firstAfter !== null) continue;
    if (scope.measured === true || found !== null) {
      scope.lowering.report('measured-in-measured', scope.usedAt ?? placeOf(scope, modifier), {});
      continue;
    }
    found = datesOf(scope, modifier);
  }
  return found !== null && found.length > 0 ? found : null;
};

const noTail = {
  range: null,
  lifetimes: [],
  members: [],
  of: null,
  groups: [],
  window: null,
  where: [],
  except: [],
  earned: null,
  heldBy: null,
  who: null,
  per: null,
  ofWhom: [],
} as const;

/** That so much time is over since the subject holds what `measured first after` names; null where it cannot be told. */
const isOver = (scope: Scope, modifier: Measured): Condition | null => {
  const { firstAfter, of } = modifier;
  const [first] = of;
  const last = of.at(-1);
  const back = firstAfter === null ? null : backBy(scope, firstAfter);
  if (firstAfter === null || first === undefined || last === undefined || back === null) return null;
  const { start, end } = { start: first.start, end: last.end };
  const held: HeldFor = {
    kind: 'HeldFor',
    start,
    end,
    mode: 'throughout',
    window: { kind: 'LastWindow', start, end, duration: firstAfter },
    amount: null,
  };
  const phrase: NounPhrase = { kind: 'NounPhrase', start, end, words: of, ...noTail, heldFor: held };
  const time: HoldingTime = {
    kind: 'throughout',
    window: { first: { ...back, from: 'end' }, firstIsIn: true, last: { from: 'day', months: 0, days: 0 } },
  };
  const subject: Scope = { ...scope, record: scope.subject, from: 'subject' };
  const condition = heldFor(subject, { start: firstAfter.start, end }, phrase, time);
  // Where it is a reason, it is read after "asked only where".
  const sentence = `${wordsOf(scope.document, phrase)} has been held for ${wordsOf(scope.document, firstAfter)}`;
  return { ...condition, sentence };
};

/**
 * What is judged on a measuring day, where it begins later for some: as the days of measuring are all that there are, one before the
 * first that counts for somebody is one on which too little time is over.
 */
export const fromTheFirst = (
  scope: Scope,
  modifiers: readonly Modifier[],
  body: Condition,
  sentence: string,
): Condition =>
  modifiers
    .filter(isMeasured)
    .filter(({ firstAfter }) => firstAfter !== null)
    .reduce((inner, modifier) => {
      if (modifiers.every((each) => !isMeasured(each) || each.firstAfter !== null)) {
        scope.lowering.report('measured-first-without-every', placeOf(scope, modifier), {});
        return inner;
      }
      const condition = isOver(scope, modifier);
      return condition === null
        ? inner
        : conditionAt(scope, modifier, { kind: 'when', condition, body: inner }, { sentence });
    }, body);
