import type { CoreProgram, DayBack } from '../../packages/compiler/src/core/core.ts';
import { conditionsIn, operandsOf } from '../../packages/compiler/src/core/walk.ts';
import type { Length } from '../../packages/compiler/src/core/lifecycle.ts';
import { dayAfter, dayBack } from '../../packages/compiler/src/interpret/days.ts';
import type { IsoDate } from '../../packages/compiler/src/core/types.ts';

/** Few days, close to each other and to the ends of months, so that those of programs and of facts meet. */
export const somedays: readonly IsoDate[] = ['2023-12-31', '2024-01-01', '2024-02-28', '2024-02-29', '2024-06-15'];

/** The day so many days later. */
export function daysLater(day: IsoDate, days: number): IsoDate {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}

/** Each of the days with the one before and the one after it, in order. */
export function withNeighbours(days: readonly IsoDate[]): readonly IsoDate[] {
  return inOrder(days.flatMap((day) => [daysLater(day, -1), day, daysLater(day, 1)]));
}

/**
 * Every day that the program or the facts name, those on which something is valid no more, and those from which the program counts back to one of them, each with the one
 * before and the one after it, in order; never none. Of what is measured on a day, also those counted back from it: facts are wanted there.
 */
export function interestingDays(program: CoreProgram, facts: unknown): readonly IsoDate[] {
  const told = inOrder([...daysIn(program), ...daysIn(facts)]);
  const over = valid(program).flatMap((length) => told.flatMap((day) => dayAfter(length, day) ?? []).filter(isDay));
  const named = inOrder([...told, ...over]);
  const back = countedBack(program);
  const counted = back.flatMap((each) => named.flatMap((day) => daysReaching(each, day)));
  const measured = measuringDays(program).flatMap((day) => back.map((each) => dayBack(each, day)).filter(isDay));
  return withNeighbours(named.length === 0 ? ['2024-06-15'] : inOrder([...named, ...counted, ...measured]));
}

/** How long what is held is valid, in each way once. */
function valid({ root, advice }: CoreProgram): readonly Length[] {
  const found = [root, ...advice].flatMap(conditionsIn).flatMap(({ form }): readonly Length[] => {
    if (form.kind !== 'count' || form.selection.kind === 'items') return [];
    const length = form.selection.earned?.validFor ?? null;
    return length === null ? [] : [length];
  });
  return [...new Map(found.map((each) => [`${each.months} ${each.days}`, each])).values()];
}

function measuringDays({ root, advice }: CoreProgram): readonly IsoDate[] {
  const all = [root, ...advice].flatMap(conditionsIn);
  return inOrder(all.flatMap(({ form }) => (form.kind === 'measured' ? form.dates : [])));
}

/** How the program counts back from the day of evaluation, in each way once. */
function countedBack({ root, advice }: CoreProgram): readonly DayBack[] {
  const found = [root, ...advice].flatMap(conditionsIn).flatMap(({ form }): readonly DayBack[] => {
    if (form.kind === 'compare') {
      return operandsOf(form.test).flatMap((operand) => (operand.kind === 'dayBack' ? [operand] : []));
    }
    if (form.kind === 'daily') return [form.window.first, form.window.last];
    if (form.kind !== 'count' || form.selection.kind === 'items' || form.selection.time.kind === 'onDay') return [];
    const { window } = form.selection.time;
    return [window.first, window.last];
  });
  return [...new Map(found.map((each) => [`${each.from} ${each.months} ${each.days}`, each])).values()];
}

/** The first days from which one counts back to a day or beyond it, and to the day after it; none where they are far off. */
function daysReaching(counted: DayBack, day: IsoDate): readonly IsoDate[] {
  const near = (counted.months * 365.25) / 12 + counted.days;
  if (near > 20_000) return [];
  const reaches = (target: IsoDate): readonly IsoDate[] => {
    let from = daysLater(target, Math.floor(near) - 35);
    while (dayBack(counted, from) < target) from = daysLater(from, 1);
    return isDay(from) ? [from] : [];
  };
  return [...reaches(day), ...reaches(daysLater(day, 1))];
}

/** Each once, the earliest first. */
export function inOrder(days: readonly IsoDate[]): readonly IsoDate[] {
  return [...new Set(days)].toSorted();
}

function daysIn(value: unknown): readonly IsoDate[] {
  if (typeof value === 'string') {
    return isDay(value) ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** A real day that has neighbours that can be written. */
function isDay(text: string): boolean {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDate && daysLater(text, 0) === text && text > '0001-01-01' && text < '9999-12-31';
}
