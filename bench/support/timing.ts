import { performance } from 'node:perf_hooks';
import { Findings, inTurn } from './turns.ts';

export interface TimedTask {
  readonly name: string;
  /** Does the work once; what it returns is kept, so that nothing of it can be left out. */
  readonly run: () => unknown;
}

export interface Timing {
  /** Rounds of every task in turn, of which the median is taken; at least 5 for a figure that is quoted. */
  readonly rounds: number;
  /** A task is repeated within a round until this much time has passed. */
  readonly milliseconds: number;
}

/** Where results go, so that the engine cannot tell that they are not needed. */
let kept: unknown;

function timeOnce(run: () => unknown, milliseconds: number): number {
  const began = performance.now();
  let runs = 0;
  let passed: number;
  do {
    kept = run();
    runs++;
    passed = performance.now() - began;
  } while (passed < milliseconds);
  return passed / runs;
}

/** The median time of each task in milliseconds. */
export function timeInTurn(tasks: readonly TimedTask[], { rounds, milliseconds }: Timing): ReadonlyMap<string, number> {
  const times = new Findings();
  for (const { thing, isCounted } of inTurn(tasks, rounds)) {
    const time = timeOnce(thing.run, milliseconds);
    if (isCounted) times.add(thing.name, time);
  }
  if (kept === timeInTurn) throw new Error('A task gave the timer itself.');
  return times.medians(tasks.map(({ name }) => name));
}
