/** Whether anything takes longer than what it is given grows. */
import type { Benchmark } from '../support/measurement.ts';
import { documentsGrowth } from './documents.ts';
import { partnersGrowth, peopleGrowth } from './facts.ts';

export const benchmark: Benchmark = async (effort) => [
  await peopleGrowth(effort),
  await partnersGrowth(effort),
  documentsGrowth(effort),
];
