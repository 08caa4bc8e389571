/** Verdicts over time as they are shown: on the terminal, in a picture, as JSON, and in an editor. */
export { dayOf } from './axis.ts';
export { pageOfTimeline } from './page.ts';
export { pictureOf } from './picture.ts';
export { explanationOf, lookOf, type Seen } from './seen.ts';
export * from './status.ts';
export type * from './status-view.ts';
export type { TimelineJudge } from './timeline-judge.ts';
export * from './view.ts';
export * from './width.ts';
