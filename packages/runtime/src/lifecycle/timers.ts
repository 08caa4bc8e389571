/** When the timers of a lifecycle fire. */
import { addDays, addMonths, dayNumber } from '../calendar.ts';
import type { IsoDate } from '../explanation.ts';
import type { Length, LifecycleStatus, Machine, MachineTrigger } from './types.ts';

type ClockTrigger = Extract<MachineTrigger, { readonly kind: 'clock' }>;

/** A day of a clock, which it has come to for the first, second, third time, and the day of a timer about it. */
export interface Tick {
  readonly on: IsoDate;
  readonly day: IsoDate;
  readonly count: number;
}

/** The day so much later (earlier where `sign` is -1); null outside of the calendar. */
export function shifted(day: IsoDate, [months, days]: Length, sign: 1 | -1 = 1): IsoDate | null {
  try {
    return addDays(addMonths(day, sign * months), sign * days);
  } catch {
    // Outside of the years 0001 to 9999.
    return null;
  }
}

const times = ([months, days]: Length, count: number): Length => [months * count, days * count];

/** No fewer days than there are in the length. */
const mostDays = ([months, days]: Length): number => months * 31 + days;

/** The first tick of a timer on a day or after it; null where there is none. */
export function nextTick({ clocks }: Machine, first: IsoDate, trigger: ClockTrigger, from: IsoDate): Tick | null {
  const every = clocks.find(({ name }) => name === trigger.clock)?.every;
  if (every === undefined) return null;
  const sign = trigger.side === 'before' ? -1 : 1;
  // So many rounds are over for sure, however long the months are.
  const passed = dayNumber(from) - dayNumber(first) - (sign === 1 ? mostDays(trigger.length) : 0);
  for (let count = Math.max(1, Math.floor(passed / mostDays(every)) - 1); ; count += 1) {
    const day = shifted(first, times(every, count));
    if (day === null) return null;
    const on = shifted(day, trigger.length, sign);
    if (on !== null && on >= from) return { on, day, count };
    if (on === null && sign === 1) return null;
  }
}

/** The day on which the state of a status ends; null where it does not. */
export function endOf({ states }: Machine, { state, entered, lasts }: LifecycleStatus): IsoDate | null {
  if (lasts !== null) return shifted(lasts, [0, 1]);
  const length = states.find(({ name }) => name === state)?.lasts ?? null;
  return length === null ? null : shifted(entered, length);
}
