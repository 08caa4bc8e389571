/** What emitted modules have in common. */
import type { Evaluation, Moment, Revision } from './explanation.ts';
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
}

/** What an emitted module exports. */
export interface ProgramModule<Facts> {
  readonly isMet: (facts: Facts, options: Options) => boolean;
  readonly isMetByValid: (facts: Valid<Facts>, options: Options) => boolean;
  readonly evaluate: (facts: Facts, options: Options) => Evaluation;
  readonly at: (on: string, moment?: Moment) => OnDay<Facts>;
  readonly program: ProgramInfo;
  readonly validator: Validator<Facts>;
  /** Only of a program that has one. */
  readonly lifecycle?: Lifecycle<Facts>;
}
