import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Findings, inTurn } from '../support/turns.ts';

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
 * one leaves behind would slow the next. They take turns, one at a time.
 */
export const timesInThreads = async (
  names: readonly string[],
  sizes: readonly number[],
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const threads = names.map((name) => ({
    name,
    worker: new Worker(new URL('thread.ts', import.meta.url), { workerData: name }),
  }));
  const medians: ReadonlyMap<string, number>[] = [];
  for (const size of sizes) {
    const times = new Findings();
    for (const { thing, isCounted } of inTurn(threads, rounds)) {
      const time = await answer(thing.worker, { size, milliseconds });
      if (isCounted) times.add(thing.name, time);
    }
    medians.push(times.medians(names));
  }
  await Promise.all(threads.map(({ worker }) => worker.terminate()));
  return new Map(names.map((name) => [name, medians.map((each) => each.get(name) ?? NaN)]));
};
