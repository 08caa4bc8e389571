/** `holds the newest HygieneCode, or the one before it for 8 months after the newest` */
import type { HoldingObject, HoldingVerb } from '@proviso/grammar';
import { dayAfter, dayBefore, monthsAfter } from '../calendar/dates.ts';
import { always, isEmpty, type Pinned } from '../calendar/lifetimes.ts';
import type { Bound, Condition } from '../core/core.ts';
import type { Length } from '../core/lifecycle.ts';
import type { IsoDate } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Range } from '../documents/load.ts';
import type { SeriesSymbol } from '../names/symbols.ts';
import type { Asked } from './admissions.ts';
import { holderOf, reportNotHeld } from './holdings.ts';
import { countOfEntries } from './included.ts';
import { nothing, placeOf, type Scope } from './scope.ts';
import { lengthOf } from './windows.ts';

/** The series that a name means; null, with a diagnostic, where it means none. */
const seriesCalled = (scope: Scope, { noun }: HoldingObject): SeriesSymbol | null => {
  const [name] = noun.words;
  const { series, skipped } = scope.lowering.names;
  if (name === undefined) return null;
  const found = series.get(name.text);
  if (found !== undefined) {
    scope.lowering.bind(placeOf(scope, name), { kind: 'series', owner: null, name: found.name });
    return found;
  }
  if (skipped.has(name.text)) return null;
  const suggestion = nearestName(name.text, series.keys());
  const details = { name: name.text, suggestion, expected: 'a series of the catalog' };
  scope.lowering.report('unknown-name', placeOf(scope, name), details, { replacement: suggestion });
  return series.get(suggestion ?? '') ?? null;
};

const after = (day: IsoDate, { months, days }: Length): IsoDate => {
  let end = monthsAfter(day, months);
  for (let left = days; left > 0; left--) end = dayAfter(end);
  return end;
};

/** The last day on which an entry counts: the day before a newer one takes its place, or before its time after that is over. */
const lastDayOf = ({ members }: SeriesSymbol, index: number, before: boolean, grace: Length | null): IsoDate | null => {
  const [next, second] = [members[index + 1], members[index + 2]];
  if (next === undefined) return null;
  if (!before) return dayBefore(next.on);
  const end = grace === null ? null : after(next.on, grace);
  const isOver = end !== null && (second === undefined || end < second.on) ? end : second?.on;
  return isOver === undefined ? null : dayBefore(isOver);
};

/** On which days each entry of a series counts. */
const lifetimesOf = (
  series: SeriesSymbol,
  before: boolean,
  grace: Length | null,
): ReadonlyMap<string, readonly Pinned[]> =>
  new Map(
    series.members.flatMap(({ entry, on }, index) => {
      const lifetime: Pinned = { ...always, first: on, last: lastDayOf(series, index, before, grace) };
      return isEmpty(lifetime) ? [] : [[entry, [lifetime]] as const];
    }),
  );

const oneOrMore: Bound = { atLeast: 1, atMost: null };

/** That the newest of a series is held, or the one before it: any of the entries that are that on the day. */
export const lowerNewest = (scope: Scope, range: Range, verb: HoldingVerb, object: HoldingObject): Condition => {
  const series = seriesCalled(scope, object);
  const grace = object.grace === null ? null : lengthOf(scope, object.grace);
  const kind = scope.lowering.names.kinds.get(series?.of ?? '');
  if (series === null || kind === undefined || (object.grace !== null && grace === null)) return nothing(scope, range);
  const holder = holderOf(scope, kind, verb);
  if (holder === null) {
    reportNotHeld(scope, range, kind, verb);
    return nothing(scope, range);
  }
  const lifetimes = lifetimesOf(series, object.newest === 'newest or before', grace);
  const outdated = new Map(
    [...lifetimes].flatMap(([entry, [{ last } = always]]) => (last === null ? [] : [[entry, dayAfter(last)] as const])),
  );
  const asked: Asked = { kind, asked: lifetimes, excepted: new Map(), outdated };
  const when = { time: { kind: 'onDay' }, earned: null } as const;
  return countOfEntries(scope, range, asked, { scope, holder, holders: null }, when, oneOrMore, {
    needed: 'at least 1',
  });
};
