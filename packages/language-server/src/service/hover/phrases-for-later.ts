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
    'columns', 'score', 'part', 'table', 'row', 'scope',
    'after', 'of whom', 'within',
    'the', 'sum of', 'first', 'rounded up', 'rounded down', 'out of',
    'proportion',
].map(later); // prettier-ignore
