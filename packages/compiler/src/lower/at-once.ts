import { dayAfter } from '../calendar/dates.ts';
import { intersection, isEmpty } from '../calendar/lifetimes.ts';
import type { Lifetime } from '../core/types.ts';

/** The most of several things that are there on one and the same day of a lifetime. Stretches of one thing do not overlap. */
export const mostAtOnce = (things: readonly Lifetime[], within: Lifetime): number => {
  const here = things.map((each) => intersection(each, within)).filter((each) => !isEmpty(each));
  const changes = here.flatMap(({ first, last }) => [
    { day: first ?? '', by: 1 },
    ...(last === null ? [] : [{ day: dayAfter(last), by: -1 }]),
  ]);
  // What ends before a day is gone when what begins on it comes.
  const ordered = changes.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.by - b.by));
  let most = 0;
  let now = 0;
  for (const { by } of ordered) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
};
