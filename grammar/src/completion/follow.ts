import { beginsLine } from '../parser/goal-parser.ts';
import { meantInstead } from '../parser/misspellings.ts';
import { insertable } from '../parser/recovering-parser.ts';
import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';
import type { State } from './automaton.ts';
import { abandoned, begin, nextOf, read, type Readings } from './walk.ts';

/** The readings after a mistake, where one is passed over: a word that is misspelt, or a token that is missing. */
const mended = (readings: Readings, token: Token, index: number): Readings => {
  if (token.tokenType === T.Name) {
    for (const meant of meantInstead(token.image)) {
      const next = read(readings, meant, index);
      if (next.length > 0) return next;
    }
  }
  const missing = new Set(nextOf(readings).flatMap(({ edge }) => (insertable.has(edge.type) ? [edge.type] : [])));
  for (const type of missing) {
    const next = read(read(readings, type, index - 1), token.tokenType, index);
    if (next.length > 0) return next;
  }
  return [];
};

/** The readings in which the innermost rule that can is gone on with, at a token that begins a line or ends a block. */
const resumed = (readings: Readings, token: Token, index: number): Readings => {
  if (!beginsLine(token) && token.tokenType !== T.RightBrace) return [];
  for (const each of abandoned(readings, index)) {
    const next = read(each, token.tokenType, index);
    if (next.length > 0) return next;
  }
  return [];
};

/** What has been understood of some tokens. */
export interface Followed {
  readonly readings: Readings;
  /** Whether the last tokens could not be understood: the readings are those before them. */
  readonly isLost: boolean;
}

/** Follows tokens through the grammar, from the beginning of a rule. What cannot be understood is passed over. */
export const follow = (rule: string, start: State, tokens: readonly Token[]): Followed => {
  let readings = begin(rule, start);
  let isLost = false;
  tokens.forEach((token, index) => {
    let next = isLost ? [] : read(readings, token.tokenType, index);
    if (next.length === 0 && !isLost) next = mended(readings, token, index);
    if (next.length === 0) next = resumed(readings, token, index);
    isLost = next.length === 0;
    if (!isLost) readings = next;
  });
  return { readings, isLost };
};
