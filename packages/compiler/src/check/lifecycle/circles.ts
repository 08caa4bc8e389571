/** Conditions that lead to and fro: while all of them are met, the status changes on every day. */
import type { Condition } from '../../core/core.ts';
import { neverBoth } from '../../core/exclusion.ts';
import { placeOf, type Scope } from '../../lower/scope.ts';
import type { ReadTransition } from '../../lower/lifecycle/transitions.ts';
import type { ReadLifecycle } from './read.ts';
import { hasSlip } from './slips.ts';

/** One way that a condition leads. */
interface Way {
  readonly from: string;
  readonly transition: ReadTransition;
  readonly guard: Condition;
}

/** More ways than these are not gone through: it would take too long, and nobody writes them. */
const mostSteps = 20_000;

const waysIn = ({ transitions }: ReadLifecycle): readonly Way[] =>
  transitions.flatMap((transition) => {
    const { from, to, trigger } = transition;
    // What leads from a state to itself has been reported.
    if (trigger.kind !== 'condition' || from.includes(to) || hasSlip(trigger.guard)) return [];
    return from.map((state) => ({ from: state, transition, guard: trigger.guard }));
  });

/** Every circle of ways of which no two conditions surely exclude each other, each from its first state on. */
const circlesIn = (read: ReadLifecycle): readonly (readonly Way[])[] => {
  const ways = waysIn(read);
  const order = new Map(read.states.map(({ name }, index) => [name, index]));
  const circles: (readonly Way[])[] = [];
  let steps = 0;
  const goOn = (path: readonly Way[], first: string, at: string): void => {
    for (const way of ways) {
      if (way.from !== at || ++steps > mostSteps) continue;
      const { to } = way.transition;
      if ((order.get(to) ?? 0) < (order.get(first) ?? 0) || path.some(({ guard }) => neverBoth(guard, way.guard)))
        continue;
      if (to === first) circles.push([...path, way]);
      else if (!path.some(({ from }) => from === to)) goOn([...path, way], first, to);
    }
  };
  for (const { name } of read.states) goOn([], name, name);
  return circles;
};

/** The condition of the last one, with what denies that of another. */
const denying = (scope: Scope, { tree }: ReadTransition, other: ReadTransition): string | null => {
  const [own, denied] = [tree.trigger, other.tree.trigger];
  if (own.kind !== 'TriggerWhen' || denied.kind !== 'TriggerWhen') return null;
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    scope.document.text.slice(start, end);
  const written = textOf(own.condition);
  const whole = own.condition.kind === 'Logical' && own.condition.operators.includes('or') ? `(${written})` : written;
  return `when ${whole} and not (${textOf(denied.condition)})`;
};

/** Reports conditions that lead to and fro, once for each transition that closes a circle. */
export const checkCircles = (scope: Scope, read: ReadLifecycle): void => {
  const reported = new Set<ReadTransition>();
  for (const circle of circlesIn(read)) {
    const transitions = circle.map(({ transition }) => transition);
    const closing = transitions.reduce((last, each) => (each.tree.start > last.tree.start ? each : last));
    if (reported.has(closing)) continue;
    reported.add(closing);
    const others = transitions.filter((each) => each !== closing);
    const related = others.map(({ tree }) => ({ message: 'This one leads on.', place: placeOf(scope, tree) }));
    const [other] = others;
    const replacement = other !== undefined && others.length === 1 ? denying(scope, closing, other) : null;
    const details = { states: circle.map(({ from }) => from), conditions: circle.length };
    scope.lowering.report('to-and-fro', placeOf(scope, closing.tree.trigger), details, { related, replacement });
  }
};
