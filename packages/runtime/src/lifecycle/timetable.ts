/** The days on which something can happen in a lifecycle. */
import { addDays } from '../calendar.ts';
import type { IsoDate } from '../explanation.ts';
import { endOf, nextTick } from './timers.ts';
import type { LifecycleEvent, LifecycleHistory, LifecycleStatus, Machine } from './types.ts';

export interface Timetable {
  readonly eventsOn: (day: IsoDate) => readonly LifecycleEvent[];
  /** The next day on which something can happen, given the status after a day and whether that changed; null: none is left. */
  readonly next: (day: IsoDate, status: LifecycleStatus, isMoved: boolean) => IsoDate | null;
}

const none: readonly LifecycleEvent[] = [];

const ascending = (days: Iterable<IsoDate>): readonly IsoDate[] => [...new Set(days)].sort();

/** Gives the first of the days that is after one. The days asked for ascend. */
function following(days: readonly IsoDate[]): (day: IsoDate) => IsoDate | null {
  let at = 0;
  return (day) => {
    for (let next = days[at]; next !== undefined && next <= day; next = days[at]) at += 1;
    return days[at] ?? null;
  };
}

/** The timetable of the days from one to another. */
export function newTimetable(
  machine: Machine,
  { events, changes }: Pick<LifecycleHistory<unknown>, 'events' | 'changes'>,
  from: IsoDate,
  until: IsoDate,
): Timetable {
  const byDay = new Map<IsoDate, LifecycleEvent[]>();
  for (const event of events) {
    const { on } = event;
    if (on < from || on > until) continue;
    const others = byDay.get(on);
    if (others === undefined) byDay.set(on, [event]);
    else others.push(event);
  }
  const nextEvent = following(ascending(byDay.keys()));
  const nextChange = changes === undefined ? null : following(ascending(changes(from, until)));
  const next: Timetable['next'] = (day, status, isMoved) => {
    if (day >= until) return null;
    const tomorrow = addDays(day, 1);
    const own = machine.transitions.filter((each) => each.from.includes(status.state));
    const mayBeMet = own.some(({ trigger }) => trigger.kind === 'condition');
    // Where nothing changed, what is not met today is not met tomorrow, unless the facts or what is asked change.
    if (mayBeMet && (isMoved || nextChange === null)) return tomorrow;
    const days: (IsoDate | null)[] = [nextEvent(day)];
    if (mayBeMet && nextChange !== null) days.push(nextChange(day));
    for (const { trigger } of own) {
      if (trigger.kind === 'clock') days.push(nextTick(machine, status.first, trigger, tomorrow)?.on ?? null);
      if (trigger.kind === 'end') days.push(endOf(machine, status));
    }
    const [first] = ascending(days.flatMap((each) => (each !== null && each > day && each <= until ? [each] : [])));
    return first ?? null;
  };
  return { eventsOn: (day) => byDay.get(day) ?? none, next };
}
