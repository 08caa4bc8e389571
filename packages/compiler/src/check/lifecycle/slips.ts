import type { Condition } from '../../core/core.ts';
import { childrenOf } from '../../core/walk.ts';

const known = new WeakMap<Condition, boolean>();

/** Whether something in a condition stands for words that mean nothing: that has been reported, and nothing else is to be said of it. */
export const hasSlip = (condition: Condition): boolean => {
  const before = known.get(condition);
  if (before !== undefined) return before;
  const { form } = condition;
  const has = (form.kind === 'any' && form.members.length === 0) || childrenOf(condition).some(hasSlip);
  known.set(condition, has);
  return has;
};
