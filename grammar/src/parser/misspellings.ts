import type { TokenType } from 'chevrotain';
import { distance } from 'fastest-levenshtein';
import { keywords } from '../tokens/keywords.ts';
import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';
import { keywordTypes } from '../tokens/tokens.ts';

/** A word of the text and the word with a meaning that it may have been meant to be. */
export interface Misspelling {
  readonly kind: 'misspelt';
  readonly index: number;
  readonly meant: string;
  readonly slips: number;
}

/** How far before an error the misspelt word may stand: a run of names is read as one noun until it cannot go on. */
export const reach = 12;

const spellings: readonly string[] = keywords.flatMap((keyword) => keyword.words);

/**
 * How many slips of the pen lie between two words: a letter too many, too few or another. Two letters swapped, the
 * likeliest slip of all, are half a one.
 */
const slipsBetween = (written: string, meant: string): number => {
  const plain = distance(written, meant);
  if (plain !== 2 || written.length !== meant.length) return plain;
  let at = 0;
  while (written[at] === meant[at]) at++;
  const swapped = written[at] === meant[at + 1] && written[at + 1] === meant[at];
  return swapped && written.slice(at + 2) === meant.slice(at + 2) ? 0.5 : plain;
};

/** The words with a meaning nearest to a word: at most one slip in short words, two in longer ones; nearest first. */
const nearest = (word: string): readonly { readonly meant: string; readonly slips: number }[] => {
  const lower = word.toLowerCase();
  const most = lower.length <= 4 ? 1 : 2;
  return spellings
    .filter((meant) => Math.abs(meant.length - lower.length) <= most)
    .map((meant) => ({ meant, slips: slipsBetween(lower, meant) }))
    .filter((each) => each.slips <= most && each.slips < each.meant.length)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 6);
};

/** The types of the words with a meaning that a word may have been meant to be, the likeliest first. */
export const meantInstead = (word: string): readonly TokenType[] =>
  nearest(word).flatMap(({ meant }) => keywordTypes.get(meant) ?? []);

/**
 * What may have been misspelt, given the index of the token at which reading failed: the word there, the one after it,
 * which was looked at too, or one of those before.
 */
export const misspellingsBefore = (tokens: readonly Token[], failed: number): readonly Misspelling[] => {
  const found: Misspelling[] = [];
  for (let index = Math.min(failed + 1, tokens.length - 1); index >= Math.max(0, failed - reach); index--) {
    const token = tokens[index];
    if (token?.tokenType !== T.Name) continue;
    for (const each of nearest(token.image)) found.push({ kind: 'misspelt', index, ...each });
  }
  return found;
};
