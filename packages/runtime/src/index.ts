/** What emitted modules call, and the types of what they give. */
export type { Admission, AdmissionsOn, AdmissionSpan } from './admissions.ts';
export { admissionsOn } from './admissions.ts';
export { foundAttested, missingOfAttested } from './attested.ts';
export type { DayNumeral } from './calendar.ts';
export * from './changes/index.ts';
export {
  addDays,
  addMonths,
  dateOf,
  dayBack,
  dateOrZero,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isDate,
} from './calendar.ts';
export {
  countItems,
  countMask,
  countedMask,
  everyMask,
  failingEvery,
  failingShare,
  foundCount,
  foundEvery,
  foundShare,
  foundTally,
  mayBeFailingEvery,
  shareOfItemsMask,
} from './counts.ts';
export { dayOf, measuredOn, momentOf, revisionOn } from './day.ts';
export type { Decided, Evaluated } from './decisions.ts';
export { decisionOn } from './decisions.ts';
export type { Daily, DailyMode, DaysOfWindow } from './daily.ts';
export { dailyMask, daysOfWindow, explainDaily, shownDay, surelyOnAnyDay } from './daily.ts';
export { percentSign } from './decimal.ts';
export type { Whole } from './durations.ts';
export { minutesOf, monthsOf } from './durations.ts';
export type * from './explanation.ts';
export * from './history/index.ts';
export type { Facts } from './facts.ts';
export { bare, objectOf, own, record, recordOrNull } from './facts.ts';
export { frozen } from './frozen.ts';
export type { Governed } from './governing.ts';
export { dayFor, explainGoverned, governingIn, uniteMasks } from './governing.ts';
export type { Earned } from './earned.ts';
export type { Back, Time, Window } from './time.ts';
export type { HoldingsPlace } from './holders.ts';
export { countHeldBy, holdersOf, missingOfHolders, onlyHolder } from './holders.ts';
export { countHoldings, missingOfHoldings, nearestHoldings } from './holdings.ts';
export type { Items } from './items.ts';
export * from './lifecycle/index.ts';
export { itemsOf, itemsRead, maybeSeen, newSearch } from './items.ts';
export { EMPTY, missingOf } from './missing.ts';
export type { Clause, ClausePlace, OnDay, Options, ProgramInfo, ProgramModule } from './module.ts';
export type { PercentBound } from './outcomes.ts';
export { allMask, boundMask, isOpen, noOutcomes, tallyMask, unitedOutcomes, verdictOf } from './outcomes.ts';
export type { Answers, Settlement } from './questions.ts';
export { settledOn, waysOf } from './questions.ts';
export { amountOf, answerOf, nameOf, numberOf, rankOf, scalarOf, shownAmountOf, textOf } from './scalars.ts';
export type { Selection } from './selections.ts';
export { allMet, factsOfItems, missingOfItems, nearestItems, notCounted } from './selections.ts';
export type { Supersession, SupersededPlace } from './superseded.ts';
export { isEndOpen, superseded } from './superseded.ts';
export type { HeldEntries, Slots } from './slots/plan.ts';
export { areSurelyFilled, explainSlots, slotsMask } from './slots/slots.ts';
export * from './timeline/index.ts';
export * from './validate/index.ts';
export type { Asking, Questioning } from './ways.ts';
export { mergeWays, noneApplies, verdictsOf } from './ways.ts';
