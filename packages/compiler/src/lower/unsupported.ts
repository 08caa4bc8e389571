import type { NounPhrase } from '@proviso/grammar';
import { placeOf, type Scope } from './scope.ts';

/** Says of every part of a phrase that has no meaning yet that it has none. */
export const reportUnsupported = (scope: Scope, phrase: NounPhrase): void => {
  const later: readonly (readonly [{ readonly start: number; readonly end: number } | null | undefined, string])[] = [
    [phrase.window, 'A period such as "in the last 12 months"'],
    [phrase.heldIn, '"held in" a period'],
    [phrase.per, 'A number "per" something'],
    [phrase.ofWhom[0], '"of whom"'],
  ];
  for (const [part, what] of later) {
    if (part != null) scope.lowering.report('not-yet-supported', placeOf(scope, part), { what });
  }
};
