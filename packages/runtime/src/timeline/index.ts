/** Verdicts over time, and a status over time. */
export { awardDay, awardsOf } from './award-day.ts';
export type { AwardDays } from './award-day.ts';
export { renewalJudge } from './known.ts';
export { statusesOf, statusOf } from './status-of.ts';
export type { StatusOptions } from './status-of.ts';
export type { StatusBand, StatusOverTime, StatusTurn } from './status.ts';
export { timelineOf } from './timeline-of.ts';
export type { TimelineOptions } from './timeline-of.ts';
export type { Band, Look, Timeline, TimelineChange, TimelineModule, TimelineMoment, Turn } from './timeline.ts';
