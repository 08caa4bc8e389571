/** The status that a lifecycle gives over time. */
import { addDays } from '../calendar.ts';
import { changeDaysOfAll } from '../changes/index.ts';
import type { IsoDate } from '../explanation.ts';
import { factsOn, factsOverTime } from '../history/index.ts';
import type { History, HistoryEvent } from '../history/index.ts';
import type { LifecycleEvent, TakenTransition } from '../lifecycle/index.ts';
import { isObject, own } from '../validate/walk.ts';
import type { TimelineModule } from './timeline.ts';

/** Days in a row in one state; both are included. */
export interface StatusBand {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly state: string;
  readonly title: string | null;
}

export interface StatusOverTime {
  readonly bands: readonly StatusBand[];
  readonly transitions: readonly TakenTransition[];
}

/**
 * The states from one day through another; null where the program has no lifecycle. It begins on the first day on which what the program
 * awards is held, or on the first day that is asked for where that is not known.
 */
export function statusOver(
  module: TimelineModule,
  history: History,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): StatusOverTime | null {
  const { lifecycle, validator, program } = module;
  if (lifecycle === undefined) return null;
  const options = { awarded: program.award };
  const { last, former } = factsOverTime(validator.shape, history, options);
  const events = history.events ?? [];
  const begin = lifecycle.begin(firstAwarded(last, program.award, to) ?? from);
  const { transitions } = lifecycle.advance(
    begin,
    {
      factsOn: (day) => factsOn(validator.shape, history, day, options),
      events: events.map(recorded),
      changes: (first, until) => {
        const own = events.flatMap(({ on }) => (on >= first && on <= until ? [on] : []));
        const days = changeDaysOfAll(module.changes, [last, ...former], first, until);
        return [...new Set([first, ...own, ...days])].sort();
      },
    },
    to,
  );
  const entered = [{ on: begin.first, state: begin.state }, ...transitions.map(({ on, to: state }) => ({ on, state }))];
  const bands = entered.flatMap(({ on, state }, index): readonly StatusBand[] => {
    const next = entered[index + 1];
    const band = {
      first: on < from ? from : on,
      last: next === undefined ? to : addDays(next.on, -1),
      state,
      title: lifecycle.states.find(({ name }) => name === state)?.title ?? null,
    };
    return band.first <= band.last ? [band] : [];
  });
  return { bands, transitions: transitions.filter(({ on }) => on >= from) };
}

/** The first day on which what is awarded is held; null where facts do not say. */
function firstAwarded(facts: unknown, award: TimelineModule['program']['award'], to: IsoDate): IsoDate | null {
  const holds = isObject(facts) ? own(facts, 'holds') : null;
  const list = award !== null && isObject(holds) ? own(holds, award.kind) : null;
  const known: unknown = isObject(list) ? own(list, 'known') : list;
  const items: readonly unknown[] = Array.isArray(known) ? known : [];
  const days = items.flatMap((holding) => {
    const since = isObject(holding) && own(holding, 'entry') === award?.entry ? own(holding, 'since') : null;
    return typeof since === 'string' && since <= to ? [since] : [];
  });
  return days.sort()[0] ?? null;
}

/** An event as lifecycles know it: applications and renewals by the names of their moments, decisions by what was decided. */
function recorded(event: HistoryEvent): LifecycleEvent {
  const { event: name, what, through, until } = event;
  const last = through ?? until;
  return { ...event, event: nameOf(name, what), ...(last === undefined ? {} : { through: last }) };
}

function nameOf(name: string, what: unknown): string {
  if (name === 'applied') return 'application';
  if (name === 'renewed') return 'renewal';
  return name === 'decided' && typeof what === 'string' ? what : name;
}
