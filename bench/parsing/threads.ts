import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { median } from '../support/timing.ts';

/** What a thread is asked for: the time of a run on a text of a size, taken over so many milliseconds. */
export interface Turn {
  readonly size: number;
  readonly milliseconds: number;
}

const answer = async (worker: Worker, turn: Turn): Promise<number> => {
  const answered: Promise<readonly unknown[]> = once(worker, 'message');
  worker.postMessage(turn);
  const [time] = await answered;
  if (typeof time !== 'number') throw new Error('A thread gave no time.');
  return time;
};

/**
 * The median time in milliseconds of a run of each reader on a text of each size: by name, then in the order of the sizes.
 * Each reader has a thread, and with it a heap and a compiler's memory, of its own: parsers make so many objects that what
 * one leaves behind would slow the next. They take turns, one at a time and each round in another order, so that a drift of
 * the machine's speed touches all of them alike.
 */
export const timesInThreads = async (
  names: readonly string[],
  sizes: readonly number[],
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const threads = names.map((name) => {
    const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: name });
    return { name, worker, times: sizes.map((): number[] => []) };
  });
  for (const [column, size] of sizes.entries()) {
    for (let round = 0; round < rounds; round++) {
      const first = round % threads.length;
      for (const { worker, times } of [...threads.slice(first), ...threads.slice(0, first)]) {
        times[column]?.push(await answer(worker, { size, milliseconds }));
      }
    }
  }
  await Promise.all(threads.map(({ worker }) => worker.terminate()));
  return new Map(threads.map(({ name, times }) => [name, times.map(median)]));
};
