/**
 * Tries the laws of test/laws on more and more generated programs and facts: `npm run fuzz -- --minutes 10 --workers 2`.
 * What breaks one is kept in test/fuzz/found, where test/fuzz/found.test.ts tries it ever after.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { fuzzOptions } from './options.ts';
import { fuzz } from './run.ts';

const { minutes, seed, workers } = fuzzOptions(process.argv.slice(2));

/** Seeds of workers lie far from each other. */
async function worker(index: number): Promise<boolean> {
  const own = ['--minutes', String(minutes), '--seed', String(seed + index * 1_000_003)];
  const [code] = await once(fork(fileURLToPath(import.meta.url), own), 'exit');
  return code === 0;
}

if (workers <= 1) {
  const broken = fuzz({ minutes, seed }, (line) => {
    console.log(`[${seed}] ${line}`);
  });
  process.exitCode = broken === 0 ? 0 : 1;
} else {
  const sound = await Promise.all(Array.from({ length: workers }, (_, index) => worker(index)));
  process.exitCode = sound.every(Boolean) ? 0 : 1;
}
