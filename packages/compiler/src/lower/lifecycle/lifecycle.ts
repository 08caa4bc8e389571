import type { Duty, Lifecycle, ProgramItem } from '@proviso/grammar';
import { always } from '../../calendar/lifetimes.ts';
import { checkCircles } from '../../check/lifecycle/circles.ts';
import { checkEvents } from '../../check/lifecycle/events.ts';
import { checkOrder } from '../../check/lifecycle/order.ts';
import { checkReach } from '../../check/lifecycle/reach.ts';
import { checkTimers } from '../../check/lifecycle/timers.ts';
import type { Condition } from '../../core/core.ts';
import type { CoreDuty, CoreLifecycle, CoreState, CoreTransition } from '../../core/lifecycle.ts';
import { spanOf } from '../../documents/load.ts';
import { conditionAt, placeOf, type Scope } from '../scope.ts';
import { narrowedScope, wrapped } from '../statements.ts';
import { lengthOf } from '../windows.ts';
import { labelsIn } from './clauses.ts';
import type { Requirements } from './guards.ts';
import { readNames } from './names.ts';
import { lowerTransition, wordsIn, type ReadTransition } from './transitions.ts';

interface Found {
  readonly lifecycle: Lifecycle;
  /** The part of the document that it stands in counts only at times. */
  readonly isLimited: boolean;
}

/** Every lifecycle of a program, those in its sections and policies included. */
const lifecyclesIn = (items: readonly ProgramItem[], isLimited = false): readonly Found[] =>
  items.flatMap((item): readonly Found[] => {
    if (item.kind === 'Lifecycle') return [{ lifecycle: item, isLimited }];
    if (item.kind !== 'Section' && item.kind !== 'Policy') return [];
    return lifecyclesIn(item.items, isLimited || item.modifiers.length > 0 || item.when !== null);
  });

/** A duty's condition: met where its modifiers and its `when` hold. Null where it has none. */
const dutyGuard = (scope: Scope, duty: Duty): Condition | null => {
  if (duty.modifiers.length === 0 && duty.when === null) return null;
  const name = duty.name.kind === 'Name' ? `"${duty.name.text}"` : 'This duty';
  const { scope: inner, days } = narrowedScope(scope, duty.modifiers, name);
  const body = conditionAt(inner, duty, { kind: 'all', members: [] });
  return wrapped(inner, duty, duty, days, body, {});
};

const dutyOf = (scope: Scope, duty: Duty): CoreDuty<Condition> | null => {
  const within = lengthOf(scope, duty.within);
  const guard = dutyGuard(scope, duty);
  if (within === null || duty.name.kind === 'Missing') return null;
  return {
    name: duty.name.text,
    title: duty.title?.value ?? null,
    action: wordsIn(duty.action),
    within,
    after: wordsIn(duty.after),
    guard,
    span: spanOf(scope.document, duty),
  };
};

const withoutTree = ({ from, to, trigger, notice, sentence, span }: ReadTransition): CoreTransition<Condition> => ({
  from,
  to,
  trigger,
  notice,
  sentence,
  span,
});

const lowerOne = (outer: Scope, tree: Lifecycle, requirements: Requirements): CoreLifecycle<Condition> | null => {
  const scope: Scope = { ...outer, lifetime: always, moment: null, measured: false };
  const names = readNames(scope, tree);
  const states = [...names.states].map(([name, state]): CoreState => ({
    name,
    title: state.title?.value ?? null,
    lasts: state.duration === null ? null : lengthOf(scope, state.duration),
    final: state.final,
    span: spanOf(scope.document, state),
  }));
  const clocks = [...names.clocks].flatMap(([name, clock]) => {
    const every = lengthOf(scope, clock.every);
    return every === null ? [] : [{ name, every }];
  });
  const duties = [...names.duties.values()].flatMap((duty) => dutyOf(scope, duty) ?? []);
  const transitions = tree.items.flatMap((item) =>
    item.kind === 'Transition' ? (lowerTransition(scope, names, item, requirements) ?? []) : [],
  );
  if (names.states.size === 0) {
    // A state that was not read has been reported.
    if (!tree.items.some((item) => item.kind === 'Error' || item.kind === 'State')) {
      const head = { start: tree.start, end: tree.start + 'lifecycle'.length };
      scope.lowering.report('no-states', placeOf(scope, head), {});
    }
    return null;
  }
  const read = { names, states, clocks, transitions };
  checkTimers(scope, read);
  checkOrder(scope, read);
  checkCircles(scope, read);
  checkEvents(scope, read);
  const isWhole = tree.items.every((item) => item.kind !== 'Error');
  const understood = tree.items.filter((item) => item.kind === 'Transition').length === transitions.length;
  // What was not understood may be the way that is missing.
  if (isWhole && understood) checkReach(scope, read);
  return { states, clocks, duties, transitions: transitions.map(withoutTree) };
};

/** What the lifecycle of a program means; null where it has none, or where it has no meaning, which diagnostics have said. */
export const lowerLifecycle = (
  scope: Scope,
  items: readonly ProgramItem[],
  whole: Condition,
  advised: readonly Condition[],
): CoreLifecycle<Condition> | null => {
  const [first, ...others] = lifecyclesIn(items);
  if (first === undefined) return null;
  for (const { lifecycle } of others) {
    const related = [{ message: 'The first one is here.', place: placeOf(scope, first.lifecycle) }];
    const head = { start: lifecycle.start, end: lifecycle.start + 'lifecycle'.length };
    scope.lowering.report('two-lifecycles', placeOf(scope, head), {}, { related });
  }
  if (first.isLimited) {
    const head = { start: first.lifecycle.start, end: first.lifecycle.start + 'lifecycle'.length };
    scope.lowering.report('lifecycle-in-part', placeOf(scope, head), {});
  }
  const labels = labelsIn([whole, ...advised]);
  return lowerOne(scope, first.lifecycle, { whole, advised, labels });
};
