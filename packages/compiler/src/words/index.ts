/** Evaluations in words, for people: whoever shows them, on lines or on pages, says the same. */
export { conditionOfAnswer, openQuestionsOf } from './answers.ts';
export { becauseInWords } from './because.ts';
export {
  contextWithin,
  deniedLeaf,
  detailsOf,
  foundDetail,
  missingBesides,
  missingDetail,
  partsOf,
  saysFound,
  turnsOnAnswers,
} from './details.ts';
export type { Part } from './details.ts';
export { differenceAhead, differenceToWords, differencesBetween } from './differences.ts';
export type { DayDifference, SeenOn, TurningHolding } from './differences.ts';
export { counted, humanised, listed, listedUpTo } from './english.ts';
export { eventInWords } from './events.ts';
export type { EventWords } from './events.ts';
export type { Context } from './found.ts';
export { bodyOf, governingInWords } from './governing.ts';
export type { GoverningLine } from './governing.ts';
export { headingOf, isNamed, merged, placeInWords, shortNameOf } from './headings.ts';
export { missesInWords } from './misses.ts';
export { factInWords, keysOf } from './naming.ts';
export type { Naming } from './naming.ts';
export { firstReason } from './reason.ts';
export { verdicts, wordsOfVerdict } from './verdicts.ts';
export type { VerdictWords } from './verdicts.ts';
export { namingOf, subjectName } from './vocabulary-naming.ts';
export { slotsInWords } from './slots.ts';
