/** Facts over time. */
export { eventKinds, isEventKind } from './history.ts';
export type { EventKind, EventPart, History, HistoryEvent } from './history.ts';
export { validateHistory } from './validate.ts';
export type { HistoryCheckOptions, HistoryValidation } from './validate.ts';
export { factsOn, factsOverTime, stepsOf, walkHistory } from './walk.ts';
export type { FactsOverTime, HistoryOptions, HistoryStep, HistoryWalk, RenewalJudge } from './walk.ts';
export type { Awarded, RenewalOutcome } from './working.ts';
