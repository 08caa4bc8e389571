import * as fc from 'fast-check';
import { runs } from '../generate/index.ts';
import { uncounted, type Law } from './law.ts';

/** Tries a law; where a case breaks it, the case is told as short as it could be made, its documents line by line. */
export function holds({ property }: Law, usual: number): void {
  const details = fc.check(property(uncounted), { ...runs(usual), interruptAfterTimeLimit: 300_000 });
  if (!details.failed) return;
  const [broken] = details.counterexample ?? [];
  const lines = JSON.stringify(broken, null, 1)
    .replaceAll(String.raw`\n`, '\n')
    .replaceAll(String.raw`\"`, '"');
  throw new Error(`Seed ${details.seed}, path ${details.counterexamplePath ?? ''}:\n${lines}`, {
    cause: details.errorInstance,
  });
}
