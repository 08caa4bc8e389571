/** What emitted modules have in common. */
import type { Changes } from './changes/index.ts';
import type { Evaluation, IsoDate, Moment, Revision, Verdict } from './explanation.ts';
import type { Lifecycle } from './lifecycle/types.ts';
import type { Valid, Validator } from './validate/index.ts';

/** What a program is. */
export interface ProgramInfo {
  readonly name: string;
  readonly title: string | null;
  /** SHA-256, in hexadecimal, of the texts of the program and of every document that it uses. */
  readonly digest: string;
  readonly compiler: string;
  readonly revisions: readonly Revision[];
  /** What whoever meets the program is given; null where its document does not say. */
  readonly award: ProgramAward | null;
}

/** An entry that is awarded, and the days on which the catalog has it, null being without that end. */
interface ProgramAward {
  readonly kind: string;
  readonly entry: string;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
}

/** A part of a program that has a label or a title. */
export interface Clause {
  readonly label: string | null;
  readonly title: string | null;
  /** The document's own words for it. */
  readonly sentence: string;
  readonly document: string;
  readonly line: number;
  /** How many other clauses it is in. */
  readonly depth: number;
  /** Where it is explained; in several places, where a document gives one label to what it asks at different times. */
  readonly places: readonly ClausePlace[];
}

/** Where the explanation of a condition is: that of the verdict, or of a piece of advice, and the places from child to child. */
export interface ClausePlace {
  readonly advice: number | null;
  readonly path: readonly number[];
}

/** When to evaluate: on which day `YYYY-MM-DD`, and at an application, a renewal or neither. */
export interface Options {
  readonly on: string;
  readonly moment?: Moment;
}

/** A program on one day. */
export interface OnDay<Facts> {
  readonly isMet: (facts: Facts) => boolean;
  readonly isMetByValid: (facts: Valid<Facts>) => boolean;
  readonly evaluate: (facts: Facts) => Evaluation;
  /** The verdict, then those of the clauses. */
  readonly verdicts: (facts: Facts) => readonly Verdict[];
}

/** What an emitted module exports. */
export interface ProgramModule<Facts> {
  readonly isMet: (facts: Facts, options: Options) => boolean;
  readonly isMetByValid: (facts: Valid<Facts>, options: Options) => boolean;
  readonly evaluate: (facts: Facts, options: Options) => Evaluation;
  /** The verdict, then those of `clauses`, without explanations. */
  readonly verdicts: (facts: Facts, options: Options) => readonly Verdict[];
  readonly at: (on: string, moment?: Moment) => OnDay<Facts>;
  readonly program: ProgramInfo;
  readonly validator: Validator<Facts>;
  readonly clauses: readonly Clause[];
  readonly changes: Changes;
  /** Only of a program that has one. */
  readonly lifecycle?: Lifecycle<Facts>;
}
