/** One reader in a thread of its own: see threads.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { timeInTurn } from '../support/timing.ts';
import { documentOfSize } from './documents.ts';
import { readers } from './readers.ts';
import type { Turn } from './threads.ts';

const name: unknown = workerData;
const reader = typeof name === 'string' ? readers[name] : undefined;
if (reader === undefined) throw new Error(`There is no reader ${String(name)}.`);
const read = await reader();

const texts = new Map<number, string>();
const textOf = (size: number): string => {
  const text = texts.get(size) ?? documentOfSize(size);
  texts.set(size, text);
  return text;
};

parentPort?.on('message', ({ size, milliseconds }: Turn) => {
  const text = textOf(size);
  // The timer runs it as long again before, which warms up what the last turn left cold.
  const times = timeInTurn([{ name: 'read', run: () => read(text) }], { rounds: 1, milliseconds });
  parentPort?.postMessage(times.get('read'));
});
