import type { Random } from './random.ts';

/** The day on which all partners are judged: revision 8.0 governs. */
export const judgedOn = '2024-06-01';

const msADay = 86_400_000;
const judged = Date.parse(judgedOn);

/** The day so many days after the day of judgement (before it where negative). */
export function dayAt(offset: number): string {
  return new Date(judged + offset * msADay).toISOString().slice(0, 10);
}

/** A first day on which something has begun; sometimes the very day of judgement. */
export const begun = (random: Random): string => (random.percent(2) ? judgedOn : dayAt(-random.between(1, 3200)));

/** A first day that has not come; sometimes the very next one. */
export const notBegun = (random: Random): string => dayAt(random.percent(20) ? 1 : random.between(2, 200));

/** A last day that has not passed, in days from the day of judgement; sometimes that very day. */
export const running = (random: Random): number => (random.percent(3) ? 0 : random.between(1, 1094));

/** A last day that has passed; sometimes the day before. */
export const ended = (random: Random): number => (random.percent(10) ? -1 : -random.between(2, 900));

/** The first and the last of the three years that end on this day. */
export const threeYearsTo = (last: number): { readonly since: string; readonly through: string } => ({
  since: dayAt(last - 1094),
  through: dayAt(last),
});
