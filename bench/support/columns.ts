import { partners } from '../partners/index.ts';
import type { PlainPartner } from '../partners/index.ts';
import type { Effort, Row } from './measurement.ts';
import { judging } from './judging.ts';
import type { Judge } from './judging.ts';
import { ratesInTurn } from './timing-async.ts';

/** A few partners that stay in the processor's caches, and many that do not. */
export interface Columns {
  readonly hot: { readonly name: string; readonly partners: readonly PlainPartner[] };
  readonly varied: { readonly name: string; readonly partners: readonly PlainPartner[] };
}

let made: { readonly quick: boolean; readonly columns: Columns } | undefined;

/** The partners of a run, made once. */
export function columnsOf({ quick }: Effort): Columns {
  if (made?.quick !== quick) {
    const [few, many] = quick ? [500, 3000] : [1000, 100_000];
    const varied = partners(many);
    const nameOf = (kind: string, count: number): string => `${kind} ${count.toLocaleString('en')}`;
    made = {
      quick,
      columns: {
        hot: { name: nameOf('hot', few), partners: partners(few, many) },
        varied: { name: nameOf('varied', many), partners: varied },
      },
    };
  }
  return made.columns;
}

export interface Contestant {
  readonly name: string;
  /** How many partners there is time for in one go. */
  readonly partnersARound: number;
  readonly judge: Judge;
}

/** What stands above the numbers of partners that the rows judge in one go. */
export const partnersAtOnce = 'partners judged in one go';

/** How many partners each of the contestants judges in a second, column by column. */
export async function rowsOf(
  contestants: readonly Contestant[],
  { hot, varied }: Columns,
  { quick }: Effort,
): Promise<readonly Row[]> {
  const timing = quick ? { rounds: 1, milliseconds: 10 } : { rounds: 7, milliseconds: 150 };
  const rates = new Map<string, ReadonlyMap<string, number>>();
  for (const column of [hot, varied]) {
    const tasks = contestants.map(({ name, partnersARound, judge }) =>
      judging(name, column.partners, partnersARound, judge),
    );
    rates.set(column.name, await ratesInTurn(tasks, timing));
  }
  const amountOf = (most: number): string =>
    [hot, varied].map(({ partners: { length } }) => Math.min(length, most).toLocaleString('en')).join(' / ');
  return contestants.map(({ name, partnersARound }) => ({
    name,
    amount: amountOf(partnersARound),
    values: Object.fromEntries([...rates].map(([column, each]) => [column, each.get(name) ?? null])),
  }));
}
