import { keep } from './incremental/kept.ts';
import { isBalanced } from './incremental/balance.ts';
import { parseLimits, type ParseLimits } from './limits.ts';
import type { ParseResult } from './parse-result.ts';
import { parseTokens } from './parser/attempt.ts';
import { withDocumentStart } from './parser/document-start.ts';
import { findingsOf, troubleIn } from './parser/findings.ts';
import { repair } from './parser/repair.ts';
import { problems } from './problems/messages.ts';
import { lex } from './tokens/lexer.ts';
import { cutDeepNesting } from './tokens/nesting.ts';
import { settleRanges } from './tree/settle-ranges.ts';

/**
 * Reads a document. Never throws: any text gives a tree, in which what is missing or not understood is marked, and the
 * list of what is wrong with it.
 */
export const parse = (text: string, limits: Partial<ParseLimits> = {}): ParseResult => {
  const { characters, nesting } = parseLimits(limits);
  const tooLarge = text.length > characters;
  const lexed = lex(tooLarge ? text.slice(0, characters) : text);
  const cut = cutDeepNesting(lexed.tokens, nesting);
  const read = withDocumentStart(repair(parseTokens(cut.tokens)));
  const { attempt, startProblem } = read;
  if (attempt.errors.length > 0) settleRanges(attempt.document);
  const notRead = [
    ...cut.problems,
    ...(tooLarge ? [problems.tooLarge(characters)] : []),
    ...(startProblem === null ? [] : [startProblem]),
  ];
  const result = {
    document: attempt.document,
    tokens: cut.tokens,
    comments: lexed.comments,
    ...findingsOf([...lexed.problems, ...notRead], read, text),
  };
  const trouble = troubleIn(read, text.length);
  if (notRead.length === 0 && attempt.document.kind !== 'Unknown' && (trouble === null || isBalanced(cut.tokens))) {
    keep(result, { text, limits: { characters, nesting }, lexical: lexed.problems, trouble });
  }
  return result;
};
