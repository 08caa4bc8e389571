import { reservedWords, type Name } from '@proviso/grammar';
import { nearestName } from '../diagnostics/suggest.ts';
import { placeOf, type Scope } from './scope.ts';

/**
 * Says that a word means nothing here, with the nearest one that does, reserved words included. Gives that one where
 * it is known, so that reading can go on; null where nothing more can be made of the word.
 */
export const reportUnknown = (scope: Scope, word: Name, known: readonly string[], expected: string): string | null => {
  if (scope.lowering.names.skipped.has(word.text)) return null;
  const suggestion = nearestName(word.text, [...known, ...reservedWords]);
  const details = { name: word.text, suggestion, expected };
  scope.lowering.report('unknown-name', placeOf(scope, word), details, { replacement: suggestion });
  return suggestion !== null && known.includes(suggestion) ? suggestion : null;
};
