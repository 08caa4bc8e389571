/** Verdicts over time. */
export { statusOver } from './status.ts';
export type { StatusBand, StatusOverTime } from './status.ts';
export { timelineOf } from './timeline-of.ts';
export type { TimelineOptions } from './timeline-of.ts';
export type { Band, Look, Timeline, TimelineChange, TimelineModule, TimelineMoment, Turn } from './timeline.ts';
