/** What happens where several transitions can be taken on one day: the first that is written, and that has to be seen. */
import type { Condition } from '../../core/core.ts';
import { neverBoth } from '../../core/exclusion.ts';
import { guardOf, type CoreTrigger } from '../../core/lifecycle.ts';
import { meaningOf } from '../../core/meaning.ts';
import { placeOf, type Scope } from '../../lower/scope.ts';
import type { ReadTransition } from '../../lower/lifecycle/transitions.ts';
import type { ReadLifecycle } from './read.ts';
import { hasSlip } from './slips.ts';

/** Whether two triggers fire on the same days, but for their conditions. */
const fireTogether = (one: CoreTrigger<Condition>, other: CoreTrigger<Condition>): boolean => {
  switch (one.kind) {
    case 'condition':
      return other.kind === 'condition';
    case 'event':
      return other.kind === 'event' && one.event === other.event;
    case 'decision':
      return other.kind === 'decision' && one.decision === other.decision;
    case 'clock':
      return (
        other.kind === 'clock' &&
        one.clock === other.clock &&
        one.side === other.side &&
        one.length.months === other.length.months &&
        one.length.days === other.length.days
      );
    case 'end':
      return other.kind === 'end' && one.of === other.of;
  }
};

const isSameGuard = (one: Condition | null, other: Condition | null): boolean =>
  one === null || (other !== null && meaningOf(one) === meaningOf(other));

/** Whether it can be seen that two conditions are never met at once; null is what is always met. */
const areExclusive = (one: Condition | null, other: Condition | null): boolean =>
  one !== null && other !== null && neverBoth(one, other);

/** Whether a trigger needs no more of what is recorded than another: a decision may have to say through which day. */
const asksNoMore = (one: CoreTrigger<Condition>, other: CoreTrigger<Condition>): boolean =>
  one.kind !== 'decision' || !one.recorded || (other.kind === 'decision' && other.recorded);

/** Whether the later of two transitions out of a state can never be taken: where it can, the earlier one has been. */
const isHidden = (
  state: string,
  earlier: ReadTransition,
  later: ReadTransition,
  between: readonly ReadTransition[],
): boolean =>
  earlier.to !== state &&
  !between.some(({ to }) => to === state) &&
  asksNoMore(earlier.trigger, later.trigger) &&
  isSameGuard(guardOf(earlier.trigger), guardOf(later.trigger));

/** What leads from a state to itself by a condition has been reported, and so has a condition that means nothing. */
const isReported = ({ from, to, trigger }: ReadTransition): boolean => {
  const guard = guardOf(trigger);
  return (trigger.kind === 'condition' && from.includes(to)) || (guard !== null && hasSlip(guard));
};

/** Reports what is wrong with a transition, given those before it. Once: the first thing. */
const checkOne = (scope: Scope, transitions: readonly ReadTransition[], index: number): void => {
  const later = transitions[index];
  if (later === undefined || isReported(later)) return;
  const rivals = transitions.slice(0, index).flatMap((earlier, at) => {
    const shared = later.from.filter((state) => earlier.from.includes(state));
    return shared.length > 0 && !isReported(earlier) && fireTogether(earlier.trigger, later.trigger)
      ? [{ earlier, at, shared }]
      : [];
  });
  const related = (earlier: ReadTransition) => [
    { message: 'This one comes first.', place: placeOf(scope, earlier.tree) },
  ];
  for (const { earlier, at, shared } of rivals) {
    const state = shared.find((each) => isHidden(each, earlier, later, transitions.slice(at + 1, index)));
    if (state === undefined) continue;
    const name = later.tree.from.find(({ text }) => text === state) ?? later.tree;
    scope.lowering.report('transition-never-taken', placeOf(scope, name), { state }, { related: related(earlier) });
    return;
  }
  if (later.tree.otherwise) {
    if (rivals.length > 0) return;
    const word = { start: later.tree.start, end: later.tree.start + 'otherwise'.length };
    scope.lowering.report('otherwise-without-transition', placeOf(scope, word), {});
    return;
  }
  const rival = rivals.find(
    ({ earlier }) => earlier.to !== later.to && !areExclusive(guardOf(earlier.trigger), guardOf(later.trigger)),
  );
  if (rival === undefined) return;
  const [state = ''] = rival.shared;
  const { trigger } = later.tree;
  const details = { state, first: rival.earlier.to, second: later.to };
  scope.lowering.report('transitions-without-order', placeOf(scope, trigger), details, {
    related: related(rival.earlier),
    replacement: `otherwise ${scope.document.text.slice(trigger.start, trigger.end)}`,
  });
};

/** Reports transitions that could be taken on one day without its being said which comes first, or that never can be. */
export const checkOrder = (scope: Scope, { transitions }: ReadLifecycle): void => {
  transitions.forEach((_, index) => {
    checkOne(scope, transitions, index);
  });
};
