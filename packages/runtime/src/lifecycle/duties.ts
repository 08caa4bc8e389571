/** What has to be done within a time. */
import type { Explanation, IsoDate, Moment } from '../explanation.ts';
import { shifted } from './timers.ts';
import type { DutyStatus, LifecycleEvent, Machine } from './types.ts';

/** What is known on a day. */
export interface Today {
  readonly machine: Machine;
  readonly day: IsoDate;
  readonly events: readonly LifecycleEvent[];
  /** The explanation of a condition that is met on the day. */
  readonly met: (guard: number, moment: Moment | null) => Explanation | null;
}

const lastDay: IsoDate = '9999-12-31';

/** The duties after a day: what happens on it begins some, and does some. What is begun may be done on the same day. */
export function dutiesAfter(
  { machine, day, events, met }: Today,
  before: readonly DutyStatus[],
): readonly DutyStatus[] {
  if (events.length === 0) return before;
  const happened = new Set(events.map(({ event }) => event));
  const begun = machine.duties
    .filter(({ after, guard }) => happened.has(after) && (guard === null || met(guard, null) !== null))
    .map(({ name, title, action, within }): DutyStatus => {
      const last = shifted(day, within) ?? lastDay;
      return { duty: name, title, action, began: day, last, done: null, overdue: false };
    });
  return [...before, ...begun].map((duty) =>
    duty.done === null && happened.has(duty.duty) ? { ...duty, done: day } : duty,
  );
}

/** The duties as they are on a day. */
export function shownDuties(duties: readonly DutyStatus[], day: IsoDate): readonly DutyStatus[] {
  return duties.map((duty) => ({ ...duty, overdue: (duty.done ?? day) > duty.last }));
}
