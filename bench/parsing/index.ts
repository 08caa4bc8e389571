import { deepStrictEqual } from 'node:assert/strict';
import { parse } from '../../grammar/dist/index.js';
import type { Benchmark, Claim, Effort, Measurement, Row } from '../support/measurement.ts';
import { ratio } from '../support/ratio.ts';
import { documentOfSize, fullDocument, plainDocument, rolesDocument } from './documents.ts';
import { parseByHand } from './hand-written/parse.ts';
import { assertLangiumAgrees } from './langium/agreement.ts';
import { langiumReader } from './langium/parser.ts';
import { byHand, fastest, langium, langiumAtItsFastest, proviso, readers } from './readers.ts';
import { timesInThreads } from './threads.ts';

const sizes: ReadonlyMap<string, number> = new Map([
  ['5 kB', 5_000],
  ['50 kB', 50_000],
  ['500 kB', 500_000],
]);

/** The parsers are compared only where they read the same language into the same tree. */
const assertAgreement = async (): Promise<void> => {
  const measured = [...sizes.values()].map(documentOfSize);
  for (const text of [plainDocument, rolesDocument, ...measured]) {
    const { document, problems } = parse(text);
    if (problems.length > 0) throw new Error(`Proviso has a problem with a document: ${problems[0]?.message ?? ''}`);
    deepStrictEqual(parseByHand(text), document);
  }
  for (const options of [{}, fastest]) {
    const reader = await langiumReader(options);
    for (const text of [plainDocument, rolesDocument, fullDocument, ...measured]) assertLangiumAgrees(reader, text);
  }
};

const measured = async ({ quick }: Effort): Promise<readonly Row[]> => {
  const timing = quick ? { rounds: 2, milliseconds: 20 } : { rounds: 9, milliseconds: 120 };
  const times = await timesInThreads(Object.keys(readers), [...sizes.values()], timing);
  return [...times].map(([name, each]) => ({
    name,
    values: Object.fromEntries(
      [...sizes].map(([column, size], index) => {
        const time = each[index];
        return [column, time === undefined ? null : documentOfSize(size).length / 1000 / time];
      }),
    ),
  }));
};

const claimOf = (rows: readonly Row[], column: string, other: string): Claim => ({
  claim: `Proviso against ${other}, a document of ${column}`,
  ratio: ratio(rows, proviso, other, column),
  goal: { atLeast: 4 },
});

const shareOfLimit = (rows: readonly Row[]): string =>
  [...sizes.keys()]
    .map((column) => `${Math.round(ratio(rows, proviso, byHand, column) * 100)}% at ${column}`)
    .join(', ');

/** How fast documents are parsed to a tree, beside Langium on an equal grammar and a parser written by hand for speed. */
export const benchmark: Benchmark = async (effort) => {
  await assertAgreement();
  const rows = await measured(effort);
  const measurement: Measurement = {
    title: 'Parsing',
    about:
      'The program of `programs/cisco`, its sections repeated to the size in the column, parsed to a syntax tree: ' +
      'millions of characters in a second. Proviso and Langium keep tokens and comments and recover from mistakes. ' +
      'Langium has an equal grammar of programs (`bench/parsing/langium`), which gives nodes of the same kinds at the same ' +
      'places, and neither links nor validates; catalogs and examples, which Proviso reads with the same parser, are left ' +
      'out. The hand-written parser gives the same tree as Proviso and stops at the first mistake: what the language ' +
      'allows when speed is all that counts. It reads programs alone, and of these no scores, tables, awards, ' +
      'scopes, lifecycles and holdings over a time, which the measured documents do not have. Of the speed of the row “' +
      `${byHand}”, “${proviso}” reaches ${shareOfLimit(rows)}.`,
    unit: 'MB/s',
    rows,
    claims: ['50 kB', '500 kB'].flatMap((column) => [
      claimOf(rows, column, langium),
      claimOf(rows, column, langiumAtItsFastest),
    ]),
  };
  return [measurement];
};
