import type { Condition, CoreProgram, FieldPath, Moment, Origin } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import type { Finding } from './finding.ts';
import { descend } from './places.ts';
import type { Place } from './places.ts';

/** What a condition is evaluated in. */
export interface Situation {
  readonly program: CoreProgram;
  /** The day on which things are judged: that of evaluation, or the measuring day within what is measured. */
  readonly day: IsoDate;
  /** The day of evaluation, by which questions are settled. */
  readonly today: IsoDate;
  readonly moment: Moment | null;
  readonly subject: Place;
  /** What the nearest enclosing selection has in hand; the subject where there is none. */
  readonly item: Place;
  /** How many of the revisions for cohorts, of the nearest `governed` around, have begun. */
  readonly begun: number;
  /** The answers supposed to the questions that are open on the day, by their index. */
  readonly answers: Answers;
}

/** A way of answering the open questions: the answer to each, by its index in the program. */
export type Answers = ReadonlyMap<number, boolean>;

/** Evaluates a condition. The forms are given it as an argument, because each is a part of it. */
export type Evaluate = (condition: Condition, situation: Situation) => Finding;

/** The subject or the item in hand. */
export function originIn(situation: Situation, from: Origin): Place {
  return situation[from];
}

/** The fact that a path leads to. */
export function factIn(situation: Situation, path: FieldPath): Place {
  return descend(originIn(situation, path.from), ...path.segments);
}
