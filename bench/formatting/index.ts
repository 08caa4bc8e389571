import { format } from 'prettier';
import * as proviso from '../../packages/prettier-plugin/dist/index.js';
import type { Benchmark, Row } from '../support/measurement.ts';
import { ratesInTurn } from '../support/timing-async.ts';
import { graphqlDocument, linesIn, provisoDocument, untidy } from './documents.ts';

interface Formatter {
  readonly name: string;
  readonly document: string;
  readonly run: (text: string) => Promise<string>;
}

const ours = 'Proviso';
const theirs = "Prettier's own GraphQL";

/** Documents that are as they should be stay so: each formatter is measured on its own style. */
const assertTidy = async ({ name, document, run }: Formatter): Promise<void> => {
  const formatted = await run(document);
  if (formatted !== document) throw new Error(`${name} changes the document that it is measured on.`);
};

const averageOf = (formatters: readonly Formatter[], wanted: string): number => {
  const document = formatters.find(({ name }) => name === wanted)?.document ?? '';
  return Math.round(document.length / linesIn(document));
};

/** How many lines are formatted in a second, beside a language that Prettier formats itself. */
export const benchmark: Benchmark = async ({ quick }) => {
  const lines = quick ? 500 : 10_000;
  const timing = quick ? { rounds: 1, milliseconds: 20 } : { rounds: 9, milliseconds: 1000 };
  const formatters: readonly Formatter[] = [
    {
      name: ours,
      document: provisoDocument(lines),
      run: (text) => format(text, { parser: 'proviso', plugins: [proviso] }),
    },
    {
      name: theirs,
      document: await format(graphqlDocument(lines), { parser: 'graphql', printWidth: 120 }),
      run: (text) => format(text, { parser: 'graphql', printWidth: 120 }),
    },
  ];
  for (const formatter of formatters) await assertTidy(formatter);
  const columns = { formatted: (text: string) => text, 'not formatted': untidy };
  const rates = new Map<string, ReadonlyMap<string, number>>();
  for (const [column, change] of Object.entries(columns)) {
    const tasks = formatters.map(({ name, document, run }) => {
      const text = change(document);
      return { name, count: linesIn(document), run: () => run(text) };
    });
    rates.set(column, await ratesInTurn(tasks, timing));
  }
  const rateOf = (column: string, name: string): number => rates.get(column)?.get(name) ?? 0;
  const rows = formatters.map(({ name }): Row => ({
    name,
    values: Object.fromEntries(Object.keys(columns).map((column) => [column, rateOf(column, name)])),
  }));
  return [
    {
      title: 'Formatting',
      about:
        `Documents of ${lines.toLocaleString('en')} lines through \`prettier.format\`, on lines of 120 columns: the program of ` +
        '`programs/cisco` with its sections repeated, and a schema with queries. `formatted` is in its style already; ' +
        '`not formatted` lacks its indentation and has other spaces, so it is read a second time to make sure that it says the ' +
        `same. The program has ${averageOf(formatters, ours)} characters a line, the schema ${averageOf(formatters, theirs)}.`,
      unit: 'lines/s',
      rows,
      claims: [
        {
          claim: 'Proviso, formatted, in 100,000 lines/s',
          ratio: rateOf('formatted', ours) / 100_000,
          goal: { atLeast: 1 },
        },
        {
          claim: "Proviso against Prettier's own GraphQL, formatted",
          ratio: rateOf('formatted', ours) / rateOf('formatted', theirs),
          goal: { atLeast: 1 },
        },
      ],
    },
  ];
};
