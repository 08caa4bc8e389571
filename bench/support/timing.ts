import { performance } from 'node:perf_hooks';

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

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The median time of each task in milliseconds. The tasks take turns, round after round and each round in another order,
 * so that a drift of the machine's speed touches all of them alike; the first round warms up and is not counted.
 */
export function timeInTurn(tasks: readonly TimedTask[], { rounds, milliseconds }: Timing): ReadonlyMap<string, number> {
  const times = new Map(tasks.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < tasks.length; turn++) {
      const task = tasks[(turn + round) % tasks.length]!;
      const time = timeOnce(task.run, milliseconds);
      if (round > 0) times.get(task.name)!.push(time);
    }
  }
  if (kept === timeInTurn) throw new Error('A task gave the timer itself.');
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}
