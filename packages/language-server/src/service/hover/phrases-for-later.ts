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
    'sharing', 'exempt', 'roles', 'lifecycle', 'columns', 'score', 'part', 'table', 'row', 'role', 'award', 'scope',
    'state', 'clock', 'duty', 'a', 'after', 'of whom', 'within', 'becomes', 'fills', 'filled', 'per',
    'the', 'each', 'sum of', 'first', 'end', 'ends', 'rounded up', 'rounded down', 'out of',
    'proportion', 'final', 'notify', 'two', 'by',
].map(later); // prettier-ignore
