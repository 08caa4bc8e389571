import type { Duration, Earned, HeldFor, Window } from '../../../grammar/src/index.ts';
import type { Around } from './around.ts';
import { oneOf, perhaps, pick, type Choices } from './choices.ts';
import { lifetime } from './days.ts';
import { at, name, number } from './nodes.ts';

/** A time that ends with the day, or before a measurement, as long as those between the days that documents name. */
export function window(choices: Choices, { measuring }: Pick<Around, 'measuring'>): Window {
  const [count, unit] = pick(choices, durations);
  const duration: Duration = { kind: 'Duration', ...at, number: number(count), unit };
  return oneOf<Window>(choices, [
    [3, () => ({ kind: 'LastWindow', ...at, duration })],
    [measuring === 'is' ? 3 : 0, () => ({ kind: 'WindowBefore', ...at, duration, before: name('measurement') })],
    [1, () => ({ kind: 'CurrentWindow', ...at, unit: 'month', number: perhaps(choices, 2, () => number('3')) })],
  ]);
}

const durations = [
  ['1', 'day'],
  ['2', 'week'],
  ['1', 'month'],
  ['6', 'month'],
  ['0.5', 'year'],
  ['1', 'year'],
] as const;

/** A time for which something is held. */
export function heldFor(choices: Choices, around: Pick<Around, 'measuring'>): HeldFor {
  const mode = pick(choices, ['on any day', 'throughout', 'in total'] as const);
  const amount = { kind: 'Duration' as const, ...at, number: number('3'), unit: 'month' };
  return { kind: 'HeldFor', ...at, mode, window: window(choices, around), amount: mode === 'in total' ? amount : null };
}

/** When something was earned, and how long it is valid after that; at least one of the two. */
export function earned(choices: Choices): Earned {
  const { nodes } = lifetime(choices);
  const [count, unit] = pick(choices, durations);
  const duration: Duration = { kind: 'Duration', ...at, number: number(count), unit };
  const validFor = nodes.length === 0 ? duration : perhaps(choices, 2, () => duration);
  return {
    kind: 'Earned',
    ...at,
    verb: nodes.length === 0 ? null : pick(choices, ['earned', 'passed'] as const),
    lifetimes: nodes,
    validFor,
  };
}
