/** What is asked of the first day of a holding, and on which days it counts by that. */
import type { Earned } from '../core/core.ts';
import type { HoldingReason } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { dayAfter, dayBack, includesDay, isBefore } from './days.ts';
import { firstOfAll, lastOfAll } from './stretch.ts';
import type { Stretch } from './stretch.ts';

/** The ends of a holding as its facts give them; null where they do not. */
export interface Ends {
  readonly since: IsoDate | null;
  readonly through: IsoDate | null;
}

/** No days. */
const none: Stretch = { first: lastOfAll, last: firstOfAll };

/**
 * The days on which a holding counts by its own ends. Where its first day is not known, all days on which it counts if that is
 * one of those that are asked for.
 */
export function daysThatCount({ since, through }: Ends, earned: Earned | null): Stretch {
  if (since !== null && !isEarned(since, earned)) return none;
  const end = runsOutOn(since ?? earned?.last ?? null, earned);
  const last = end === null ? lastOfAll : dayBack({ from: 'day', months: 0, days: 1 }, end);
  return {
    first: since ?? earned?.first ?? firstOfAll,
    last: through !== null && through < last ? through : last,
  };
}

/** Why a holding counts on no day; null where it counts on some, or may. */
export function notEarned({ since }: Ends, earned: Earned | null): HoldingReason | null {
  if (since === null || earned === null || isEarned(since, earned)) return null;
  return { kind: 'earnedOutside', on: since, first: earned.first, last: earned.last };
}

/** Why a holding counts no longer, given that it does not. */
export function endedBy({ since, through }: Ends, earned: Earned | null): HoldingReason | null {
  const end = runsOutOn(since ?? earned?.last ?? null, earned);
  if (through !== null && (end === null || through < end)) return { kind: 'ended', last: through };
  const after = earned?.validFor ?? null;
  return end === null || after === null ? null : { kind: 'ranOut', on: end, since, after };
}

/** Why a holding does not count yet, given that it does not; null where nothing is known of its first day. */
export function notYetHeld({ since }: Ends, earned: Earned | null): HoldingReason | null {
  if (since !== null) return { kind: 'notYetHeld', first: since };
  const { first = null, last = null } = earned ?? {};
  return first === null ? null : { kind: 'earnedOutside', on: null, first, last };
}

function isEarned(since: IsoDate, earned: Earned | null): boolean {
  return earned === null || includesDay(earned, since);
}

/** The first day on which it is valid no more; null where it always is. */
function runsOutOn(since: IsoDate | null, earned: Earned | null): IsoDate | null {
  const validFor = earned?.validFor ?? null;
  return since === null || validFor === null ? null : dayAfter(validFor, since);
}

/** Whether the day is before the first one of a stretch, after its last one, or in it. */
export function sideOf({ first, last }: Stretch, day: IsoDate): 'before' | 'within' | 'after' {
  if (day > last) return 'after';
  return isBefore(day, first) ? 'before' : 'within';
}
