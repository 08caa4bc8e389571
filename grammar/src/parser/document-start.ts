import type { TokenType } from 'chevrotain';
import { problems } from '../problems/messages.ts';
import type { SyntaxProblem } from '../problems/problem.ts';
import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { virtualToken } from '../tokens/virtual-token.ts';
import { parseTokens } from './attempt.ts';
import { documentStartMessage } from './error-messages.ts';
import { repair, type Repaired } from './repair.ts';

interface Started extends Repaired {
  /** That the document does not begin as it should. */
  readonly startProblem: SyntaxProblem | null;
}

const starts: readonly TokenType[] = [K.program, K.catalog, K.examples];

/** What stands in one kind of document only. */
const kinds: ReadonlyMap<TokenType, TokenType> = new Map([
  ...[K.section, K.require, K.recommend, K.revisions, K.policy, K.lifecycle].map((word) => [word, K.program] as const),
  ...[K.kind, K.record, K.entries, K.scale, K.choice, K.calendar, K.series, K.exclusion].map(
    (word) => [word, K.catalog] as const,
  ),
  [K.expect, K.examples],
]);

/** The tokens with a beginning: what stands before the document's first word is left out, or the word is put there. */
const begun = (tokens: readonly Token[]): Token[] | null => {
  const at = tokens.findIndex((token) => starts.includes(token.tokenType));
  if (at !== -1 && at <= 20) return at === 0 ? null : tokens.slice(at);
  const telling = tokens.find((token) => kinds.has(token.tokenType));
  const start = telling === undefined ? undefined : kinds.get(telling.tokenType);
  const first = tokens[0];
  if (start === undefined || first === undefined) return null;
  const words = [virtualToken(start, first.startOffset)];
  if (start === K.examples && first.tokenType !== K.for) words.push(virtualToken(K.for, first.startOffset));
  const named = first.tokenType === T.Name || first.tokenType === K.for;
  return [...words, ...(named ? [] : [virtualToken(T.Name, first.startOffset)]), ...tokens];
};

/**
 * A document that does not begin with `program`, `catalog` or `examples` is read as what its first telling word makes
 * it, so that a missing first line costs one message and not the whole document.
 */
export const withDocumentStart = (read: Repaired): Started => {
  const { tokens, document } = read.attempt;
  const from = document.kind === 'Unknown' ? begun(tokens) : null;
  const first = tokens[0];
  if (from === null || first === undefined) return { ...read, startProblem: null };
  const again = repair(parseTokens(from));
  return {
    attempt: again.attempt,
    corrections: [...read.corrections, ...again.corrections],
    startProblem: problems.unexpected(documentStartMessage, first.startOffset, first.endOffset + 1, null),
  };
};
