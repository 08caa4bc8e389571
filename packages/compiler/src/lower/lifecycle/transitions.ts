import type { Name, Transition, Trigger } from '@proviso/grammar';
import type { Condition } from '../../core/core.ts';
import type { CoreTransition, CoreTrigger } from '../../core/lifecycle.ts';
import { spanOf, wordsOf } from '../../documents/load.ts';
import { placeOf, type Scope } from '../scope.ts';
import { moments } from '../moments.ts';
import { lengthOf } from '../windows.ts';
import { lowerGuard, type Requirements } from './guards.ts';
import { clockCalled, stateCalled, type LifecycleNames } from './names.ts';

/** A transition with the words that it was read from. */
export interface ReadTransition extends CoreTransition<Condition> {
  readonly tree: Transition;
}

/** The word after `on` before what somebody decides. */
export const decisionWord = 'decision';

export const wordsIn = (words: readonly Name[]): string => words.map(({ text }) => text).join(' ');

const eventTrigger = (
  scope: Scope,
  tree: Extract<Trigger, { kind: 'TriggerOn' }>,
  { may, recorded, to }: Transition,
  requirements: Requirements,
): CoreTrigger<Condition> => {
  const [first, ...rest] = tree.words;
  const isDecision = first?.text === decisionWord && rest.length > 0;
  const event = wordsIn(tree.words);
  const moment = isDecision ? null : (moments.find((each) => each === event) ?? null);
  const guard = tree.when === null ? null : lowerGuard({ ...scope, moment }, tree.when, requirements);
  if (isDecision) {
    if (!may) {
      const name = to.kind === 'Name' ? to.text : '…';
      scope.lowering.report('decision-needs-may', placeOf(scope, tree), { decision: wordsIn(rest), to: name });
    }
    return { kind: 'decision', decision: wordsIn(rest), recorded, guard };
  }
  return { kind: 'event', event, moment, guard };
};

const triggerOf = (
  scope: Scope,
  names: LifecycleNames,
  tree: Transition,
  requirements: Requirements,
): CoreTrigger<Condition> | null => {
  const { trigger } = tree;
  switch (trigger.kind) {
    case 'TriggerWhen':
      return { kind: 'condition', guard: lowerGuard(scope, trigger.condition, requirements) };
    case 'TriggerOn':
      return trigger.words.length === 0 ? null : eventTrigger(scope, trigger, tree, requirements);
    case 'TriggerAt': {
      const length = lengthOf(scope, trigger.duration);
      const clock = clockCalled(scope, names, trigger.clock);
      return length === null || clock === null ? null : { kind: 'clock', clock, side: trigger.side, length };
    }
    case 'TriggerAtEnd': {
      const of = stateCalled(scope, names, trigger.of);
      return of === null ? null : { kind: 'end', of };
    }
  }
};

/** The states that a transition leads out of, each once. */
const sourcesOf = (scope: Scope, names: LifecycleNames, { from }: Transition): readonly string[] => {
  const found: string[] = [];
  for (const name of from) {
    const state = stateCalled(scope, names, name);
    if (state === null) continue;
    if (found.includes(state)) {
      scope.lowering.report('duplicate-member', placeOf(scope, name), { name: state });
    } else if (names.states.get(state)?.final === true) {
      const place = names.states.get(state);
      const related = place === undefined ? [] : [{ message: 'This is the state.', place: placeOf(scope, place) }];
      scope.lowering.report('way-out-of-final', placeOf(scope, name), { state }, { related });
    } else found.push(state);
  }
  return found;
};

/** A transition; null where it has no meaning, which diagnostics have said. */
export const lowerTransition = (
  scope: Scope,
  names: LifecycleNames,
  tree: Transition,
  requirements: Requirements,
): ReadTransition | null => {
  const trigger = triggerOf(scope, names, tree, requirements);
  const from = sourcesOf(scope, names, tree);
  const to = stateCalled(scope, names, tree.to);
  if (tree.may && trigger !== null && trigger.kind !== 'decision') {
    scope.lowering.report('may-needs-decision', placeOf(scope, tree.trigger), {});
    return null;
  }
  if (trigger === null || from.length === 0 || to === null) return null;
  return {
    from,
    to,
    trigger,
    notice: tree.notify.length === 0 ? null : { to: wordsIn(tree.notify), by: wordsIn(tree.by) || null },
    sentence: wordsOf(scope.document, tree),
    span: spanOf(scope.document, tree),
    tree,
  };
};
