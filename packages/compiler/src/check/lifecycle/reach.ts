/** Which states somebody can come to, and which nobody can leave. */
import type { Identifier } from '@proviso/grammar';
import { placeOf, type Scope } from '../../lower/scope.ts';
import type { ReadLifecycle } from './read.ts';

const reachedFrom = (first: string, { transitions }: ReadLifecycle): ReadonlySet<string> => {
  const reached = new Set([first]);
  for (const state of reached) {
    for (const { from, to } of transitions) if (from.includes(state)) reached.add(to);
  }
  return reached;
};

/** Reports states that no transition leads to, and states that are not final and that none leads out of. */
export const checkReach = (scope: Scope, read: ReadLifecycle): void => {
  const { states, names, transitions } = read;
  const [first] = states;
  if (first === undefined) return;
  const reached = reachedFrom(first.name, read);
  for (const { name, final } of states) {
    const node: Identifier | undefined = names.states.get(name)?.name;
    if (node === undefined) continue;
    const leaves = transitions.some(({ from, to }) => from.includes(name) && to !== name);
    if (!reached.has(name)) scope.lowering.report('unreachable-state', placeOf(scope, node), { state: name });
    else if (!final && !leaves) scope.lowering.report('state-without-way-out', placeOf(scope, node), { state: name });
  }
};
