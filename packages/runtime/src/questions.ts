/** Questions that no fact answers: how they are settled, and the ways of answering those that are open. */
import { includes } from './admissions.ts';
import type { DayNumeral } from './calendar.ts';
import type { IsoDate, Settled } from './explanation.ts';

/** A settlement of a question, from its first to its last day. */
export interface Settlement {
  readonly since: IsoDate | null;
  readonly through: IsoDate | null;
  readonly answer: boolean;
  readonly note: string | null;
}

/** How the last settlement that governs on the day settles the question; null while it is open. */
export function settledOn(settlements: readonly Settlement[], day: DayNumeral): Settled | null {
  const governing = settlements.findLast(({ since, through }) => includes(since, through, day));
  if (governing === undefined) return null;
  return { answer: governing.answer ? 'yes' : 'no', since: governing.since, note: governing.note };
}

/** The answers to every question, by index. */
export type Answers = readonly boolean[];

/**
 * Every way of answering the open ones among the questions that are asked: all yes first, the last one changing
 * fastest. A settled question has its answer in each way.
 */
export function waysOf(settled: readonly (Settled | null)[], asked: readonly number[]): readonly Answers[] {
  const first = settled.map((settlement) => settlement?.answer !== 'no');
  const open = asked.filter((question) => settled[question] === null);
  return open.reduce<readonly Answers[]>(
    (ways, question) => ways.flatMap((way) => [way, way.with(question, false)]),
    [first],
  );
}
