/** The days on which something can change. */
export { changeDays, changeDaysOfAll } from './change-days.ts';
export type { Changes, ComparedPlace, HeldPlace, Path, SpanPlace } from './changes.ts';
