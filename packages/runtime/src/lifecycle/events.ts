/** What may be recorded, and what is wrong with what is. */
import { isDate } from '../calendar.ts';
import { quoted } from '../quoted.ts';
import { nearest } from '../validate/nearest.ts';
import { listed } from '../validate/words.ts';
import type { LifecycleEvent, Machine } from './types.ts';

/** What a recorded decision lacks to be one: who took it, or the last day of the state that it leads to. */
export function lacksOf({ on, by, through }: LifecycleEvent, recorded: boolean): 'by' | 'through' | null {
  if (by === undefined || by === '') return 'by';
  return recorded && (!isDate(through) || through < on) ? 'through' : null;
}

/** The names of all events that a lifecycle knows: those of transitions, and those that begin and end duties. */
function eventNames({ transitions, duties }: Machine): ReadonlySet<string> {
  const ofTransitions = transitions.flatMap(({ trigger }) => {
    if (trigger.kind === 'event') return [trigger.event];
    return trigger.kind === 'decision' ? [trigger.decision] : [];
  });
  return new Set([...ofTransitions, ...duties.flatMap(({ name, after }) => [after, name])]);
}

/** What is wrong with one event; null where nothing is. */
function problemOf(machine: Machine, known: ReadonlySet<string>, event: LifecycleEvent): string | null {
  const { on, event: name } = event;
  if (!isDate(on)) return `${quoted(on)} is no day of the form YYYY-MM-DD.`;
  const what = `${quoted(name)} on ${on}`;
  if (!known.has(name)) {
    const near = nearest(name, known);
    const hint =
      near === null ? ` It knows ${known.size === 0 ? 'none' : listed([...known])}.` : ` Did you mean ${quoted(near)}?`;
    return `The lifecycle knows no event ${what}.${hint}`;
  }
  const decisions = machine.transitions.flatMap(({ trigger }) =>
    trigger.kind === 'decision' && trigger.decision === name ? [lacksOf(event, trigger.recorded)] : [],
  );
  if (decisions.length === 0 || decisions.includes(null)) return null;
  return decisions.includes('by')
    ? `The decision ${what} does not say who took it: it needs "by".`
    : `The decision ${what} does not say through which day it holds: it needs "through", a day that is not before it.`;
}

/** What is wrong with recorded events, in their order. */
export function problemsOf(machine: Machine, events: readonly LifecycleEvent[]): readonly string[] {
  const known = eventNames(machine);
  // Where no event leads anywhere, an application or a renewal is none that could be missed.
  const isAsked = ({ event }: LifecycleEvent): boolean =>
    known.size > 0 || (event !== 'application' && event !== 'renewal');
  return events.filter(isAsked).flatMap((event) => problemOf(machine, known, event) ?? []);
}
