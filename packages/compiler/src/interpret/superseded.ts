/** How long holdings go on where awards end them. */
import type { CoreProgram, Supersession } from '../core/core.ts';
import type { HoldingReason, JsonPointer } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { dayBack, isAfter, isRealDay } from './days.ts';
import type { List } from './lists.ts';
import { descend, isAbsent, property } from './places.ts';
import type { Place } from './places.ts';
import { firstOfAll } from './stretch.ts';

/** The days of a holding, as its facts and those of awards beside it give them. */
export interface DaysHeld {
  readonly since: IsoDate | null;
  readonly through: IsoDate | null;
  /** Whether both its own ends are known: that it goes on is. */
  readonly isKnown: boolean;
  /** What is missing of its own ends. */
  readonly missing: readonly JsonPointer[];
  /** The days from each of which on it goes on or not, by an award of which not enough is known. */
  readonly open: readonly { readonly from: IsoDate; readonly missing: JsonPointer }[];
  /** The award after which it ends on the last day that it has. */
  readonly ended: Extract<HoldingReason, { kind: 'superseded' }> | null;
}

/** What is missing to know whether it is held on a day, or on one before. */
export function missingThrough({ missing, open }: DaysHeld, day: IsoDate): readonly JsonPointer[] {
  return [...new Set([...missing, ...open.flatMap((one) => (one.from <= day ? [one.missing] : []))])];
}

/** Why it counts no more, where it is said that it ended: by itself, or by an award. */
export function endOf({ ended, through }: DaysHeld, reason: HoldingReason): HoldingReason {
  return ended !== null && reason.kind === 'ended' && reason.last === through ? ended : reason;
}

/** The awards of a program that end holdings of a kind. */
export function supersessionsOf(
  { supersessions = [] }: CoreProgram,
  verb: string,
  kind: string,
): readonly Supersession[] {
  return verb === 'holds' ? supersessions.filter((one) => one.kind === kind) : [];
}

/** The days of one holding of a list. */
export function daysHeld(place: Place, list: List, supersessions: readonly Supersession[]): DaysHeld {
  const entry = property(place.value, 'entry');
  const awards = supersessions.filter(({ ends }) => ends === entry).flatMap((one) => awardsIn(list, one));
  const days = awards.reduce(afterAward, daysGiven(place));
  return { ...days, open: awards.flatMap((award) => openBy(award, days)) };
}

/** An award: that it was on some day, or may have been on any of some days. */
type AwardOn =
  | { readonly kind: 'on'; readonly day: IsoDate; readonly by: Supersession }
  | {
      readonly kind: 'maybe';
      readonly first: IsoDate;
      readonly last: IsoDate | null;
      readonly missing: JsonPointer;
    };

/** The awards that a list tells of, or may. */
function awardsIn(list: List, by: Supersession): readonly AwardOn[] {
  const first = by.first ?? firstOfAll;
  const more = list.more ?? (list.isMissing ? list.pointer : null);
  const told = list.items.flatMap((place): readonly AwardOn[] => {
    if (property(place.value, 'entry') !== by.award) return [];
    const { since, through } = daysGiven(place);
    const last = earlierOf(through, by.last);
    if (since === null) {
      return [{ kind: 'maybe', first, last, missing: descend(place, 'since').pointer }];
    }
    const day = since > first ? since : first;
    return isAfter(day, last) ? [] : [{ kind: 'on', day, by }];
  });
  return [...told, ...(more === null ? [] : [{ kind: 'maybe' as const, first, last: by.last, missing: more }])];
}

/** The days of a holding once an award that is known has been looked at. */
function afterAward(days: DaysHeld, award: AwardOn): DaysHeld {
  if (award.kind === 'maybe' || award.day === firstOfAll) return days;
  const { since, through } = days;
  // What began after the award goes on, and what may have cannot be told without its own first day.
  if (since === null || since > award.day || isAfter(award.day, through)) return days;
  const last = dayBack({ from: 'day', months: 0, days: 1 }, award.day);
  const { award: by, title } = award.by;
  return { ...days, through: last, ended: { kind: 'superseded', on: award.day, by, title } };
}

/** From which day on an award of which not enough is known may have ended it; nothing where it cannot have. */
function openBy(award: AwardOn, { since, through }: DaysHeld): DaysHeld['open'] {
  if (award.kind === 'on') return [];
  const from = since !== null && since > award.first ? since : award.first;
  return isAfter(from, award.last) || isAfter(from, through) ? [] : [{ from, missing: award.missing }];
}

function daysGiven(place: Place): DaysHeld {
  const since = readDay(descend(place, 'since'));
  const through = readDay(descend(place, 'through'));
  const missing = [...(since.day === null ? [since.pointer] : []), ...(through.isMalformed ? [through.pointer] : [])];
  return {
    since: since.day,
    through: through.day,
    isKnown: missing.length === 0,
    missing,
    open: [],
    ended: null,
  };
}

function readDay({ pointer, value }: Place): { pointer: JsonPointer; day: IsoDate | null; isMalformed: boolean } {
  const day = typeof value === 'string' && isRealDay(value) ? value : null;
  return { pointer, day, isMalformed: day === null && !isAbsent(value) };
}

function earlierOf(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
