/** Lifecycles: states, and what leads from one to another. */
import { advanceOf, beginOf } from './advance.ts';
import { problemsOf } from './events.ts';
import type { Judge, Lifecycle, Machine } from './types.ts';

export type * from './types.ts';

/** The lifecycle that a machine is, with what judges its conditions. */
export function lifecycleOf<Facts>(machine: Machine, judge: Judge): Lifecycle<Facts> {
  return {
    states: machine.states,
    begin: (first) => beginOf(machine, first),
    advance: (status, history, until) => advanceOf(machine, judge, status, history, until),
    problems: (events) => problemsOf(machine, events),
  };
}
