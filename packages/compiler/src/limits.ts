import { defaultParseLimits, limitWithin, parseLimits, type ParseLimits } from '@proviso/grammar';
import { mostCohortRevisions } from './core/steps.ts';

/** How much is compiled. What is beyond a limit gets a diagnostic of its own, and no program comes of it. */
export interface Limits extends ParseLimits {
  /** How many `use` lines are followed, those of the documents used included. */
  readonly uses: number;
  /** The most characters of a name. */
  readonly nameLength: number;
  /** The most characters of a text in quotes, or of prose. */
  readonly textLength: number;
  /** The most entries that the catalogs of a document may have together. */
  readonly entries: number;
  /** The most conditions of a program, every definition written out. */
  readonly conditions: number;
  /** How many definitions may be written out within each other. */
  readonly definitionDepth: number;
  /** How many exceptions may stand in the place of one requirement, one after the other or within each other. */
  readonly exceptions: number;
  /** How many lists of the subject may be gone through within each other, each one whole for every item of the others. */
  readonly nestedLists: number;
  /** How many questions may be open on one day: a verdict is worked out under every way of answering them. */
  readonly openQuestions: number;
  /** How many revisions of a program may begin for cohorts: those that may have begun are kept as bits of one number. */
  readonly cohortRevisions: number;
}

/** What holds where nothing else is asked for. docs/reference/limits.md lists the same. */
export const defaultLimits: Limits = {
  ...defaultParseLimits,
  uses: 1_000,
  nameLength: 200,
  textLength: 20_000,
  entries: 50_000,
  conditions: 50_000,
  definitionDepth: 64,
  exceptions: 64,
  nestedLists: 2,
  openQuestions: 10,
  cohortRevisions: mostCohortRevisions,
};

type OwnLimit = Exclude<keyof Limits, keyof ParseLimits>;

/** Above these a limit would not hold what it is there for: the stack would end, or a verdict never come. */
const highest: Readonly<Partial<Record<OwnLimit, number>>> = {
  definitionDepth: 256,
  exceptions: 256,
  nestedLists: 4,
  openQuestions: 16,
  cohortRevisions: mostCohortRevisions,
};

/** The limits asked for, each where it is sensible. */
export const limitsOf = (given: Partial<Limits> = {}): Limits => {
  const of = (name: OwnLimit): number => limitWithin(given[name], defaultLimits[name], highest[name]);
  return {
    ...parseLimits(given),
    uses: of('uses'),
    nameLength: of('nameLength'),
    textLength: of('textLength'),
    entries: of('entries'),
    conditions: of('conditions'),
    definitionDepth: of('definitionDepth'),
    exceptions: of('exceptions'),
    nestedLists: of('nestedLists'),
    openQuestions: of('openQuestions'),
    cohortRevisions: of('cohortRevisions'),
  };
};
