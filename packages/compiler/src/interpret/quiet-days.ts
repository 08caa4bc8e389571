/**
 * Conditions of a lifecycle by facts that stay as they are: what is not met is asked again only on days on which it may have
 * turned. A life in an editor must not take an evaluation of every day.
 */
import type { Condition, CoreProgram } from '../core/core.ts';
import type { Explanation } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { isRealDay, nextDay } from './days.ts';
import { interpretGuard } from './interpret.ts';
import type { JudgeGuard } from './lifecycle.ts';

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null;

/** Whether something is counted back from the day of evaluation. */
const countsBack = ({ from, months, days }: Properties): boolean =>
  (from === 'day' || from === 'month' || from === 'end') && typeof months === 'number' && typeof days === 'number';

/** Adds every day that something names; false where it counts back, so that days it does not name matter, too. */
function addDays(days: Set<IsoDate>, seen: Set<Properties>, value: unknown): boolean {
  if (typeof value === 'string') {
    if (isRealDay(value)) days.add(value);
    return true;
  }
  if (!isObject(value) || seen.has(value)) return true;
  seen.add(value);
  if (countsBack(value)) return false;
  // Between two measuring days all within is judged as of the first of them.
  if (value.kind === 'measured') return addDays(days, seen, value.dates);
  return Object.values(value).every((each) => addDays(days, seen, each));
}

/** The days on which a condition may come out otherwise than on the day before, ascending; null: any day may be one. */
function turningDays(
  { revisions, questions }: CoreProgram,
  guard: Condition,
  facts: unknown,
): readonly IsoDate[] | null {
  const named = new Set<IsoDate>();
  if (!addDays(named, new Set(), [revisions, questions, guard.form, facts])) return null;
  // What is named may be the first day of something, or the last one.
  return [...new Set([...named].flatMap((day) => [day, nextDay(day)]))].toSorted();
}

interface Asked {
  readonly on: IsoDate;
  readonly explanation: Explanation;
}

/** Judges the conditions of a program's lifecycle by facts that stay as they are. The days asked for ascend. */
export function quietly(program: CoreProgram): JudgeGuard {
  const turning = new Map<number, readonly IsoDate[] | null>();
  const asked = new Map<string, Asked>();
  const mayHaveTurned = (guard: Condition, facts: unknown, before: IsoDate, on: IsoDate): boolean => {
    const days = turning.get(guard.id) ?? turningDays(program, guard, facts);
    turning.set(guard.id, days);
    return days === null || days.some((day) => before < day && day <= on);
  };
  return (_program, guard, facts, options) => {
    const key = `${guard.id} ${options.moment ?? ''}`;
    const before = asked.get(key);
    if (before !== undefined && !mayHaveTurned(guard, facts, before.on, options.on)) return before.explanation;
    const explanation = interpretGuard(program, guard, facts, options);
    if (explanation.verdict === 'met') asked.delete(key);
    else asked.set(key, { on: options.on, explanation });
    return explanation;
  };
}
