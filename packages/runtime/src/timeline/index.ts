/** Verdicts over time, and a status over time. */
export { awardDay } from './award-day.ts';
export { statusOf } from './status-of.ts';
export type { StatusOptions } from './status-of.ts';
export type { StatusBand, StatusOverTime, StatusTurn } from './status.ts';
export { timelineOf } from './timeline-of.ts';
export type { TimelineOptions } from './timeline-of.ts';
export type { Band, Look, Timeline, TimelineChange, TimelineModule, TimelineMoment, Turn } from './timeline.ts';
