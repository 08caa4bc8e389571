import { brokenBy } from '../laws/broken.ts';
import { counter, type Counts } from '../laws/counts.ts';
import { laws, type Law, type Tally } from '../laws/index.ts';
import { keep } from './found.ts';
import type { FuzzOptions } from './options.ts';

const progressEvery = 30_000;

function summaryOf({ programs, pairs, verdicts }: Counts): string {
  const each = [...verdicts].toSorted().map(([verdict, count]) => `${verdict} ${count}`);
  return `${programs} programs, ${pairs} pairs (${each.join(', ')})`;
}

/** Tries a law some times; what breaks it is kept and told, as is where its cases cannot even be made. Whether it held. */
function tried(law: Law, seed: number, numRuns: number, tally: Tally, say: (line: string) => void): boolean {
  try {
    const broken = brokenBy(law, { seed, numRuns }, tally);
    if (broken === null) return true;
    const message = broken.error instanceof Error ? broken.error.message : String(broken.error);
    const file = keep({ law: law.name, message, case: broken.case });
    say(`BROKEN: ${law.name} (seed ${seed}), kept as found/${file} after ${broken.steps} steps\n${message}`);
  } catch (error) {
    say(`BROKEN: ${law.name} (seed ${seed}), before there was a case\n${String(error)}`);
  }
  return false;
}

/** All laws in turn until the time is over; how many times one was broken. */
export function fuzz({ minutes, seed }: Pick<FuzzOptions, 'minutes' | 'seed'>, say: (line: string) => void): number {
  const began = Date.now();
  const { tally, counts } = counter();
  let broken = 0;
  let told = began;
  const seconds = (): string => `${Math.round((Date.now() - began) / 1000)} s`;
  for (let round = 0; Date.now() - began < minutes * 60_000; round += 1) {
    for (const { law, runs } of laws) {
      if (!tried(law, (seed + round * 7919) % 0x7fffffff, runs, tally, say)) broken += 1;
      if (Date.now() - told < progressEvery) continue;
      told = Date.now();
      say(`${seconds()}: round ${round}, ${summaryOf(counts())}, ${broken} broken`);
    }
  }
  say(`${seconds()}: seed ${seed}, ${summaryOf(counts())}, ${broken} broken`);
  return broken;
}
