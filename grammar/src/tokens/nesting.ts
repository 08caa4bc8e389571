import { problems } from '../problems/messages.ts';
import type { SyntaxProblem } from '../problems/problem.ts';
import type { Token } from './lexer.ts';
import * as T from './tokens.ts';
import { K } from './tokens.ts';

/** What is open: the brackets, and before each of them, and in the end, the words that nest what follows them. */
class Depth {
  private readonly before: number[] = [];
  private words = 0;
  total = 0;

  open(): void {
    this.before.push(this.words);
    this.words = 0;
    this.total++;
  }

  /** A bracket's end; false where none is open. */
  close(): boolean {
    const words = this.before.pop();
    this.endWords();
    if (words === undefined) return false;
    this.total -= 1 + words;
    return true;
  }

  word(): void {
    this.words++;
    this.total++;
  }

  endWords(): void {
    this.total -= this.words;
    this.words = 0;
  }
}

const opens = (token: Token): boolean => token.tokenType === T.LeftBrace || token.tokenType === T.LeftParen;
const closes = (token: Token): boolean => token.tokenType === T.RightBrace || token.tokenType === T.RightParen;

/**
 * Replaces every bracketed part that is nested deeper than the limit by one TooDeep token, and leaves the words out
 * that nest deeper, so that the depth of the tree and the parser's recursion are bounded by a number and not by the
 * size of the stack.
 */
export const cutDeepNesting = (
  tokens: readonly Token[],
  limit: number,
): { readonly tokens: Token[]; readonly problems: readonly SyntaxProblem[] } => {
  const kept: Token[] = [];
  const found: SyntaxProblem[] = [];
  const depth = new Depth();
  let cut: { readonly opened: Token; depth: number } | null = null;
  let left: Token | null = null;
  for (const token of tokens) {
    if (cut !== null) {
      if (opens(token)) cut.depth++;
      if (closes(token)) cut.depth--;
      if (cut.depth > 0) continue;
      found.push(problems.tooDeep(limit, cut.opened.startOffset, token.endOffset + 1));
      kept.push({
        ...cut.opened,
        endOffset: token.endOffset,
        image: '…',
        tokenType: T.TooDeep,
        tokenTypeIdx: T.TooDeep.tokenTypeIdx ?? 0,
      });
      cut = null;
      continue;
    }
    const nests = token.tokenType === K.not || token.tokenType === K.list;
    // `list of list of`: the word between belongs to both.
    const between = token.tokenType === K.of && (left !== null || kept.at(-1)?.tokenType === K.list);
    if (nests && depth.total >= limit) {
      if (left === null) found.push(problems.tooDeep(limit, token.startOffset, token.endOffset + 1));
      left = token;
      continue;
    }
    if (between && left?.tokenType === K.list) continue;
    if (!between) left = null;
    if (opens(token) && depth.total >= limit) {
      cut = { opened: token, depth: 1 };
      depth.endWords();
      continue;
    }
    if (nests) depth.word();
    else if (opens(token)) depth.open();
    else if (closes(token)) depth.close();
    else if (!between) depth.endWords();
    kept.push(token);
  }
  const last = tokens.at(-1);
  if (cut !== null && last !== undefined) {
    found.push(problems.tooDeep(limit, cut.opened.startOffset, last.endOffset + 1));
  }
  return { tokens: kept, problems: found };
};
