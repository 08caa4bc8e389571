import * as fc from 'fast-check';
import type { Verdict } from '../../packages/compiler/src/core/explanation.ts';
import { laws, type Law, type Tally } from '../laws/index.ts';
import { keep } from './found.ts';
import type { FuzzOptions } from './options.ts';

/** How long a case that breaks a law is made smaller, in milliseconds. */
const shrinkingTime = 60_000;
const progressEvery = 30_000;

interface Counts {
  readonly tally: Tally;
  readonly summary: () => string;
}

function counts(): Counts {
  let programs = 0;
  let pairs = 0;
  const verdicts = new Map<Verdict, number>();
  return {
    tally: {
      program: () => {
        programs += 1;
      },
      pair: (verdict) => {
        pairs += 1;
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      },
    },
    summary: () => {
      const each = [...verdicts].toSorted().map(([verdict, count]) => `${verdict} ${count}`);
      return `${programs} programs, ${pairs} pairs (${each.join(', ')})`;
    },
  };
}

/** Tries a law; where its cases cannot even be made, that is told too. */
function tried(law: Law, seed: number, numRuns: number, tally: Tally, say: (line: string) => void): boolean {
  try {
    return holds(law, seed, numRuns, tally, say);
  } catch (error) {
    say(`BROKEN: ${law.name} (seed ${seed}), before there was a case\n${String(error)}`);
    return false;
  }
}

/** Tries a law some times; what breaks it is made smaller, kept, and told. Whether it held. */
function holds(
  { name, property }: Law,
  seed: number,
  numRuns: number,
  tally: Tally,
  say: (line: string) => void,
): boolean {
  const details = fc.check(property(tally), { seed, numRuns, interruptAfterTimeLimit: shrinkingTime });
  if (!details.failed || details.counterexample === null) return true;
  const error: unknown = details.errorInstance;
  const message = error instanceof Error ? error.message : String(error);
  const file = keep({ law: name, message, case: details.counterexample[0] });
  say(`BROKEN: ${name} (seed ${seed}), kept as found/${file} after ${details.numShrinks} steps\n${message}`);
  return false;
}

/** All laws in turn until the time is over; how many times one was broken. */
export function fuzz({ minutes, seed }: Pick<FuzzOptions, 'minutes' | 'seed'>, say: (line: string) => void): number {
  const began = Date.now();
  const { tally, summary } = counts();
  let broken = 0;
  let told = began;
  const seconds = (): string => `${Math.round((Date.now() - began) / 1000)} s`;
  for (let round = 0; Date.now() - began < minutes * 60_000; round += 1) {
    for (const { law, runs } of laws) {
      if (!tried(law, (seed + round * 7919) % 0x7fffffff, runs, tally, say)) broken += 1;
      if (Date.now() - told < progressEvery) continue;
      told = Date.now();
      say(`${seconds()}: round ${round}, ${summary()}, ${broken} broken`);
    }
  }
  say(`${seconds()}: seed ${seed}, ${summary()}, ${broken} broken`);
  return broken;
}
