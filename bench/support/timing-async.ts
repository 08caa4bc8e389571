/** The same as `timeInTurn`, for work that some engines only do asynchronously, on as many things as each has time for. */
import { performance } from 'node:perf_hooks';
import type { Timing } from './timing.ts';
import { Findings, inTurn } from './turns.ts';

export interface RateTask {
  readonly name: string;
  /** How many things `run` deals with. */
  readonly count: number;
  readonly run: () => unknown;
}

/** Where results go, so that the engine cannot tell that they are not needed. */
let kept: unknown;

async function rateOnce({ count, run }: RateTask, milliseconds: number): Promise<number> {
  const began = performance.now();
  let runs = 0;
  let passed: number;
  do {
    const result = run();
    kept = result instanceof Promise ? await result : result;
    runs++;
    passed = performance.now() - began;
  } while (passed < milliseconds);
  return (runs * count * 1000) / passed;
}

/** Things dealt with in a second, as the median of the rounds. */
export async function ratesInTurn(
  tasks: readonly RateTask[],
  { rounds, milliseconds }: Timing,
): Promise<ReadonlyMap<string, number>> {
  const rates = new Findings();
  for (const { thing, isCounted } of inTurn(tasks, rounds)) {
    const rate = await rateOnce(thing, milliseconds);
    if (isCounted) rates.add(thing.name, rate);
  }
  if (kept === ratesInTurn) throw new Error('A task gave the timer itself.');
  return rates.medians(tasks.map(({ name }) => name));
}
