/** Measurements as tables of Markdown, which read well as plain text too. */
import type { Claim, Measurement, Row } from './measurement.ts';

type Cells = readonly string[];

function figure(value: number | null): string {
  if (value === null) return '–';
  if (value >= 100_000) return `${Math.round(value / 1000).toLocaleString('en')} k`;
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** The columns in the order in which they first appear. */
const columnsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ values }) => Object.keys(values))),
];

function ratioOf(value: number | null, base: number | null): string {
  return value === null || base === null || base === 0 ? '–' : `${(value / base).toFixed(2)}×`;
}

type Layout = Pick<Measurement, 'amounts' | 'hasRatios'>;

function cellsOf({ name, amount, values }: Row, first: Row, columns: readonly string[], layout: Layout): Cells {
  const { amounts, hasRatios = true } = layout;
  const cells = columns.flatMap((column) => {
    const value = values[column] ?? null;
    return hasRatios ? [figure(value), ratioOf(value, first.values[column] ?? null)] : [figure(value)];
  });
  return [name, ...(amounts === undefined ? [] : [amount ?? '']), ...cells];
}

/** A table of Markdown whose columns are as wide as their widest cell, numbers to the right. */
function table(head: Cells, body: readonly Cells[]): readonly string[] {
  const widths = head.map((title, column) => Math.max(3, ...[title, ...body.map((row) => row[column]!)].map(widthOf)));
  const line = (cells: Cells): string =>
    `| ${cells.map((cell, column) => (column === 0 ? padEnd(cell, widths[column]!) : padStart(cell, widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)];
}

const widthOf = (text: string): number => Array.from(text).length;
const padEnd = (text: string, width: number): string => text + ' '.repeat(width - widthOf(text));
const padStart = (text: string, width: number): string => ' '.repeat(width - widthOf(text)) + text;

function isMet({ ratio, goal }: Claim): boolean {
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
}

function claimCells(claim: Claim): Cells {
  const { goal } = claim;
  const asked = 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
  return [claim.claim, claim.ratio.toFixed(2), asked, isMet(claim) ? 'yes' : 'no'];
}

/** One measurement: what it is, its table, and its claims. */
function section({ title, about, unit, rows, claims, ...layout }: Measurement): readonly string[] {
  const { amounts, hasRatios = true } = layout;
  const columns = columnsOf(rows);
  const titled = (column: string): string => (unit === '' ? column : `${column} (${unit})`);
  const titles = columns.flatMap((column) => (hasRatios ? [titled(column), 'ratio'] : [titled(column)]));
  const head = ['', ...(amounts === undefined ? [] : [amounts]), ...titles];
  const first = rows[0];
  const body = first === undefined ? [] : rows.map((row) => cellsOf(row, first, columns, layout));
  const goals =
    claims.length === 0 ? [] : ['', ...table(['ratio', 'measured', 'goal', 'reached'], claims.map(claimCells))];
  return [`### ${title}`, '', about, '', ...table(head, body), ...goals];
}

export const reportOf = (measurements: readonly Measurement[]): string =>
  `${measurements.map((one) => section(one).join('\n')).join('\n\n')}\n`;
