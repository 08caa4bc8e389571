/**
 * What the forms make of their members' outcomes. Each is said for settled outcomes only, and lifted to sets of
 * outcomes by going through every choice of one outcome for each member.
 */
import type { Bound } from '../core/core.ts';
import { isWithin } from './bounds.ts';
import { fromAnswer, unite } from './outcomes.ts';
import type { Outcome, Outcomes } from './outcomes.ts';

/** `all`: met if every member that applies is met. */
export function allOf(members: readonly Outcomes[]): Outcomes {
  return liftScore(members, (score) => score.unmet === 0);
}

/** `any`: met if a member that applies is met. */
export function anyOf(members: readonly Outcomes[]): Outcomes {
  return liftScore(members, (score) => score.met > 0);
}

/** `tally`: met if the number of met members is within the bound. */
export function tallyOf(members: readonly Outcomes[], bound: Bound): Outcomes {
  return liftScore(members, (score) => isWithin(bound, score.met));
}

/** `not`: exchanges met and unmet. */
export function negationOf(member: Outcomes): Outcomes {
  return new Set([...member].map(opposite));
}

/** `when`: the body where the condition is met, else not applicable. */
export function whenOf(condition: Outcomes, body: Outcomes): Outcomes {
  return lift(condition, body, (asked, then) => (asked === 'M' ? then : 'N'));
}

/** `instead`: the replacement where the condition is met, else the original. */
export function insteadOf(condition: Outcomes, replacement: Outcomes, original: Outcomes): Outcomes {
  return unite([...condition].map((asked) => (asked === 'M' ? replacement : original)));
}

/** One item of an `every`: unmet if it is in the selection and fails the test. */
export function itemOfEvery(selected: Outcomes, tested: Outcomes): Outcomes {
  return lift(selected, tested, (isIn, passes) => (isIn === 'M' && passes === 'U' ? 'U' : 'M'));
}

function opposite(outcome: Outcome): Outcome {
  switch (outcome) {
    case 'M':
      return 'U';
    case 'U':
      return 'M';
    case 'N':
      return 'N';
  }
}

function lift(first: Outcomes, second: Outcomes, meaning: (first: Outcome, second: Outcome) => Outcome): Outcomes {
  return new Set([...first].flatMap((one) => [...second].map((other) => meaning(one, other))));
}

/** How many members are met and unmet, once every member is settled. Those that are not applicable are in neither. */
interface Score {
  readonly met: number;
  readonly unmet: number;
}

function liftScore(members: readonly Outcomes[], isMet: (score: Score) => boolean): Outcomes {
  const nothingApplies = (score: Score): boolean => members.length > 0 && score.met + score.unmet === 0;
  return unite(
    reachableScores(members).map((score) => (nothingApplies(score) ? new Set(['N']) : fromAnswer(isMet(score)))),
  );
}

/** The scores of all choices. Those that are equal are kept once, so that many open members stay cheap. */
function reachableScores(members: readonly Outcomes[]): readonly Score[] {
  return members.reduce<readonly Score[]>(
    (scores, member) => eachOnce(scores.flatMap((score) => [...member].map((outcome) => counting(score, outcome)))),
    [{ met: 0, unmet: 0 }],
  );
}

function counting(score: Score, outcome: Outcome): Score {
  switch (outcome) {
    case 'M':
      return { ...score, met: score.met + 1 };
    case 'U':
      return { ...score, unmet: score.unmet + 1 };
    case 'N':
      return score;
  }
}

function eachOnce(scores: readonly Score[]): readonly Score[] {
  return [...new Map(scores.map((score) => [`${score.met}/${score.unmet}`, score])).values()];
}
