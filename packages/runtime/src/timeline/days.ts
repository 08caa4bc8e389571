/** Going through a history day by day. */
import type { IsoDate } from '../explanation.ts';
import type { HistoryEvent, HistoryWalk } from '../history/index.ts';

/** Goes on to a day, and gives what happened on it. */
export function goTo(walk: HistoryWalk, day: IsoDate): readonly HistoryEvent[] {
  let events: readonly HistoryEvent[] = [];
  for (let next = walk.next(); next !== null && next <= day; next = walk.next()) {
    const those = walk.step();
    events = next === day ? those : [];
  }
  return events;
}
