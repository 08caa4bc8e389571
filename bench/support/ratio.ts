import type { Row } from './measurement.ts';

/** How many times the figure of one row another row has. */
export function ratio(rows: readonly Row[], of: string, to: string, column: string): number {
  const figure = (name: string): number => {
    const value = rows.find((row) => row.name === name)?.values[column];
    if (typeof value !== 'number') throw new Error(`There is no figure of ${name} for ${column}.`);
    return value;
  };
  return figure(of) / figure(to);
}
