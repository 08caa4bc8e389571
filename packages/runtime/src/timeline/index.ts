/** Verdicts over time. */
export { timelineOf } from './timeline-of.ts';
export type { TimelineOptions } from './timeline-of.ts';
export type { Band, Look, Timeline, TimelineChange, TimelineModule, TimelineMoment, Turn } from './timeline.ts';
