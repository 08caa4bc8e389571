/** Going through the lifecycles of documents, by both semantics at once. */
import { expect } from 'vitest';
import type { CoreProgram } from '../../src/core/core.ts';
import type { Advance, LifecycleEvent, LifecycleHistory, LifecycleStatus } from '../../src/core/status.ts';
import { advanceLifecycle, beginLifecycle } from '../../src/interpret/index.ts';
import { emitted } from './agreed.ts';

/** Facts that are so from days on, the first of them from the beginning. */
export type Phases = readonly (readonly [since: string, facts: unknown])[];

/** What is known over time, as a history; `changes`: the days on which other facts begin. */
export const historyOf = (
  phases: Phases,
  events: readonly LifecycleEvent[] = [],
  more: readonly string[] = [],
): LifecycleHistory<unknown> => ({
  factsOn: (day) => (phases.findLast(([since]) => since <= day) ?? phases[0])?.[1] ?? {},
  events,
  changes: (from, to) => [...phases.map(([since]) => since), ...more].filter((day) => from <= day && day <= to),
});

/** What a time brings somebody whose lifecycle began on a day, on which interpreter and emitted module agree. */
export const lived = (
  program: CoreProgram,
  first: string,
  history: LifecycleHistory<unknown>,
  until: string,
): Advance => {
  const { lifecycle } = program;
  const own = emitted(program).lifecycle;
  if (lifecycle === null || own === undefined) throw new Error('There is no lifecycle.');
  const begun: LifecycleStatus = beginLifecycle(lifecycle, first);
  expect(own.begin(first)).toEqual(begun);
  const advance = advanceLifecycle(program, begun, history, until);
  expect(own.advance(begun, history, until)).toEqual(advance);
  return advance;
};

/** `2025-03-02 Approved → GetWell`, for each transition. */
export const stepsOf = ({ transitions }: Advance): readonly string[] =>
  transitions.map(({ on, from, to }) => `${on} ${from} → ${to}`);
