import { runs } from '../generate/index.ts';
import { brokenBy } from './broken.ts';
import { uncounted, type Law, type Tally } from './law.ts';

/** Against hanging only: on no machine that is worked with do the cases of a test take this long. */
const timeLimit = 300_000;

/** Tries a law; where a case breaks it, the case is told as short as it could be made, its documents line by line. */
export function holds(law: Law, usual: number, tally: Tally = uncounted): void {
  const trials = runs(usual);
  const broken = brokenBy(law, { ...trials, timeLimit }, tally);
  if (broken === null) return;
  const lines = JSON.stringify(broken.case, null, 1)
    .replaceAll(String.raw`\n`, '\n')
    .replaceAll(String.raw`\"`, '"');
  throw new Error(`Seed ${trials.seed}, path ${broken.path}:\n${lines}`, { cause: broken.error });
}
