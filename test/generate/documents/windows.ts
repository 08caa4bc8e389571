import type { HeldFor, Window } from '../../../grammar/src/index.ts';
import { oneOf, perhaps, pick, type Choices } from './choices.ts';
import { at, number } from './nodes.ts';

/** A time that ends with the day, as long as those between the days that documents name. */
export function window(choices: Choices): Window {
  const [count, unit] = pick(choices, durations);
  return oneOf<Window>(choices, [
    [3, () => ({ kind: 'LastWindow', ...at, duration: { kind: 'Duration', ...at, number: number(count), unit } })],
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
export function heldFor(choices: Choices): HeldFor {
  const mode = pick(choices, ['on any day', 'throughout', 'in total'] as const);
  const amount = { kind: 'Duration' as const, ...at, number: number('3'), unit: 'month' };
  return { kind: 'HeldFor', ...at, mode, window: window(choices), amount: mode === 'in total' ? amount : null };
}
