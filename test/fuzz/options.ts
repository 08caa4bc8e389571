import { parseArgs } from 'node:util';

export interface FuzzOptions {
  readonly minutes: number;
  readonly seed: number;
  readonly workers: number;
}

function whole(text: string, name: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number < 0) throw new Error(`--${name} needs a number, not "${text}".`);
  return number;
}

/** `--minutes 10 --seed 7 --workers 2`; without a seed it begins somewhere new each time. */
export function fuzzOptions(words: readonly string[]): FuzzOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      workers: { type: 'string', default: '1' },
    },
  });
  return {
    minutes: whole(values.minutes, 'minutes'),
    seed: whole(values.seed, 'seed'),
    workers: whole(values.workers, 'workers'),
  };
}
