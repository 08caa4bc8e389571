/** The days on which something can change. */
export { changeDays, changeDaysOfAll } from './change-days.ts';
export type { Changes, ComparedPlace, HeldPlace, SpanPlace } from './changes.ts';
export type { Path } from './path.ts';
