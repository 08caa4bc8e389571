/** Filling slots with things: whether it can be done, how, and what stands in the way. */
export { bottleneckOf } from './bottleneck.ts';
export { isFillable, mostFilled } from './fillable.ts';
export { firstFilling } from './first.ts';
export { withOneMore } from './problem.ts';
export type { Demand, Problem } from './problem.ts';
