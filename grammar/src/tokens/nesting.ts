import { problems } from '../problems/messages.ts';
import type { SyntaxProblem } from '../problems/problem.ts';
import type { Token } from './lexer.ts';
import * as T from './tokens.ts';

/** How many brackets and braces may be open at once. Documents that people write need fewer than ten. */
export const maximumDepth = 64;

/**
 * Replaces every bracketed part that is nested deeper than the limit by one TooDeep token, so that the parser's
 * recursion is bounded by a number and not by the size of the stack.
 */
export const cutDeepNesting = (
  tokens: readonly Token[],
  limit: number = maximumDepth,
): { readonly tokens: Token[]; readonly problems: readonly SyntaxProblem[] } => {
  const kept: Token[] = [];
  const found: SyntaxProblem[] = [];
  let depth = 0;
  let opened: Token | null = null;
  for (const token of tokens) {
    const opens = token.tokenType === T.LeftBrace || token.tokenType === T.LeftParen;
    const closes = token.tokenType === T.RightBrace || token.tokenType === T.RightParen;
    if (opens) depth++;
    if (opens && depth === limit + 1) opened = token;
    if (opened === null) {
      kept.push(token);
    } else if (closes && depth === limit + 1) {
      found.push(problems.tooDeep(limit, opened.startOffset, token.endOffset + 1));
      kept.push({
        ...opened,
        endOffset: token.endOffset,
        image: '…',
        tokenType: T.TooDeep,
        tokenTypeIdx: T.TooDeep.tokenTypeIdx ?? 0,
      });
      opened = null;
    }
    if (closes && depth > 0) depth--;
  }
  const last = tokens.at(-1);
  if (opened !== null && last !== undefined) {
    found.push(problems.tooDeep(limit, opened.startOffset, last.endOffset + 1));
  }
  return { tokens: kept, problems: found };
};
