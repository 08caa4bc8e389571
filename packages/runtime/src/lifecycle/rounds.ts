/** Conditions that lead to and fro: as long as they stay as they are, each leads on once. */
import type { Today } from './duties.ts';
import type { Round } from './types.ts';

/** What conditions lead to on a day. */
export interface Rounds {
  /** Whether conditions lead nowhere any more, as one would lead on once more. */
  readonly isCircle: () => boolean;
  /** Notes that the condition of the transition at a place leads on; false where it did so before, and so does not. */
  readonly take: (place: number) => boolean;
  /** Something else leads on: what conditions lead to begins anew. */
  readonly end: () => void;
  /** What the day after has to know. */
  readonly after: () => Round | null;
}

/** Goes on with what there was the day before, unless a condition is met, or not, other than then. */
export function roundsOn(today: Today, before: Round | null): Rounds {
  let met: readonly number[] | null = null;
  const metToday = (): readonly number[] => (met ??= metOn(today));
  const isSame = before !== null && areSame(before.met, metToday());
  let taken: readonly number[] = isSame ? before.taken : [];
  let isCircle = isSame && before.isCircle;
  let isMoved = false;
  return {
    isCircle: () => isCircle,
    take: (place) => {
      if (taken.includes(place)) isCircle = true;
      else {
        taken = [...taken, place];
        isMoved = true;
      }
      return !isCircle;
    },
    end: () => {
      taken = [];
      isCircle = false;
      isMoved = false;
    },
    after: () => (isMoved || isCircle ? { met: metToday(), taken, isCircle } : null),
  };
}

function metOn({ machine, met }: Today): readonly number[] {
  return machine.transitions.flatMap(({ trigger }, place) =>
    trigger.kind === 'condition' && met(trigger.guard, null) !== null ? [place] : [],
  );
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((place, index) => place === other[index]);
}
