import { distance } from 'fastest-levenshtein';
import { keywords } from '../tokens/keywords.ts';
import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';
import { keywordTypes } from '../tokens/tokens.ts';

/** A word of the text and the reserved word that it may have been meant to be. */
export interface Misspelling {
  readonly index: number;
  readonly meant: string;
}

/** How far before an error the misspelt word may stand: a run of names is read as one noun until it cannot go on. */
const reach = 12;

const spellings: readonly string[] = keywords.flatMap((keyword) => keyword.words);

/** The words with a meaning nearest to a word: at most one slip in short words, two in longer ones; nearest first. */
const nearest = (word: string): readonly string[] => {
  const lower = word.toLowerCase();
  const slips = lower.length <= 4 ? 1 : 2;
  return spellings
    .map((meant) => ({ meant, slips: distance(lower, meant) }))
    .filter((each) => each.slips <= slips && each.slips < each.meant.length)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map((each) => each.meant);
};

/** What may have been misspelt, given the index of the token at which reading failed; the nearest word before it first. */
export const misspellingsBefore = (tokens: readonly Token[], failed: number): readonly Misspelling[] => {
  const found: Misspelling[] = [];
  for (let index = Math.min(failed, tokens.length - 1); index >= Math.max(0, failed - reach); index--) {
    const token = tokens[index];
    if (token?.tokenType !== T.Name) continue;
    for (const meant of nearest(token.image)) found.push({ index, meant });
  }
  return found;
};

/** The tokens with one word read as the reserved word that it was meant to be. */
export const corrected = (tokens: readonly Token[], { index, meant }: Misspelling): Token[] =>
  tokens.map((token, at) => {
    const tokenType = keywordTypes.get(meant);
    return at === index && tokenType !== undefined
      ? { ...token, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 }
      : token;
  });
