/** The words of forms that are not evaluated yet. */
import { phrase, type Phrase } from './phrase.ts';

const later = (word: string): Phrase =>
  phrase(
    word,
    'The language keeps this word for a form that can be written already and is not evaluated yet.',
    null,
    'reserved',
    'Reserved for later',
  );

export const phrasesForLater: readonly Phrase[] = [
    'sharing', 'exempt', 'roles', 'columns', 'score', 'part', 'table', 'row', 'role', 'award', 'scope',
    'a', 'after', 'of whom', 'within', 'fills', 'filled', 'per',
    'the', 'each', 'sum of', 'first', 'ends', 'rounded up', 'rounded down', 'out of',
    'proportion', 'two', 'by',
].map(later); // prettier-ignore
