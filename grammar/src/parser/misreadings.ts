import type { TokenType } from 'chevrotain';
import type { SyntaxProblem } from '../problems/problem.ts';
import { problems } from '../problems/messages.ts';
import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';
import { keywordTypes } from '../tokens/tokens.ts';
import { misspellingsBefore, type Misspelling } from './misspellings.ts';
import { misplacedSpacesBefore, type RunTogether, type TornApart } from './spacing.ts';

/** Words of the text that may have been meant otherwise than they stand there. */
export type Misreading = Misspelling | RunTogether | TornApart;

/** What may have been meant otherwise, given the index of the token at which reading failed. */
export const misreadingsBefore = (tokens: readonly Token[], failed: number): readonly Misreading[] => [
  ...misspellingsBefore(tokens, failed),
  ...misplacedSpacesBefore(tokens, failed),
];

/** How many slips of the pen a misreading is; words that look like a title are rather a name than misspelt. */
export const slipsOf = (misreading: Misreading): number => {
  switch (misreading.kind) {
    case 'misspelt':
      return misreading.slips;
    case 'run-together':
      return 0.25;
    case 'torn-apart':
      return misreading.isTitle ? 0.25 : 1.5;
  }
};

/** How many tokens it takes the place of. */
const lengthOf = (misreading: Misreading): number => (misreading.kind === 'torn-apart' ? misreading.length : 1);

/** By how much there are more tokens after it. */
export const growthOf = (misreading: Misreading): number =>
  (misreading.kind === 'run-together' ? misreading.meant.length : 1) - lengthOf(misreading);

const typeOf = (word: string): TokenType => keywordTypes.get(word) ?? T.Name;

/** A token instead of others, from the first to the last of them. */
const tokenInstead = (first: Token, last: Token, image: string, tokenType: TokenType): Token => ({
  ...first,
  image,
  endOffset: last.endOffset,
  tokenType,
  tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
});

const meantInstead = (misreading: Misreading, first: Token, last: Token): readonly Token[] => {
  switch (misreading.kind) {
    case 'misspelt':
      return [tokenInstead(first, last, misreading.meant, typeOf(misreading.meant))];
    case 'torn-apart':
      return [tokenInstead(first, last, misreading.meant, T.Name)];
    case 'run-together': {
      const [one, other] = misreading.meant;
      const after = first.startOffset + one.length;
      return [
        { ...tokenInstead(first, last, one, typeOf(one)), endOffset: after - 1 },
        { ...tokenInstead(first, last, other, typeOf(other)), startOffset: after, beginsLine: false },
      ];
    }
  }
};

/** The tokens that were written so, from the first to the last; null where there are none. */
export const writtenIn = (
  tokens: readonly Token[],
  misreading: Misreading,
): { readonly first: Token; readonly last: Token } | null => {
  const first = tokens[misreading.index];
  const last = tokens[misreading.index + lengthOf(misreading) - 1];
  return first === undefined || last === undefined ? null : { first, last };
};

/** The tokens with some of them read as they were meant to be. */
export const corrected = (tokens: readonly Token[], misreading: Misreading): Token[] => {
  const written = writtenIn(tokens, misreading);
  if (written === null) return [...tokens];
  const { index } = misreading;
  const instead = meantInstead(misreading, written.first, written.last);
  return [...tokens.slice(0, index), ...instead, ...tokens.slice(index + lengthOf(misreading))];
};

/** What to say of words between two offsets that were meant otherwise. */
export const problemOfMisreading = (misreading: Misreading, written: string, start: number): SyntaxProblem => {
  switch (misreading.kind) {
    case 'misspelt':
      return problems.misspelt(written, misreading.meant, start);
    case 'run-together':
      return problems.runTogether(written, misreading.meant.join(' '), start);
    case 'torn-apart':
      return problems.tornApart(written, misreading.meant, start);
  }
};
