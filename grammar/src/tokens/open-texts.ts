import type { TokenType } from 'chevrotain';
import * as T from './tokens.ts';
import { K } from './tokens.ts';

/** After what a text is a heading, with a colon after it. */
const beforeHeading: ReadonlySet<TokenType> = new Set([T.Dash, T.Name, K.require, K.recommend, K.row]);

/**
 * A text of which the closing quote is missing, as far as it may go: to the brace or the colon of its heading, so that
 * these are not lost, or else to the end of the line.
 */
export const readOpenText = (source: string, at: number, previous: TokenType | undefined): string => {
  const line = /^[^\r\n]*/u.exec(source.slice(at, at + 2000))?.[0] ?? '';
  const beforeBrace = /^(.*\S)\s*\{\s*$/u.exec(line)?.[1];
  if (beforeBrace !== undefined) return beforeBrace;
  const colon = previous !== undefined && beforeHeading.has(previous) ? /^[^:]*[^:\s](?=\s*:)/u.exec(line)?.[0] : null;
  return (colon ?? line).trimEnd();
};

const indentationAt = (source: string, at: number): number => {
  let lineStart = at;
  while (lineStart > 0 && source[lineStart - 1] !== '\n' && source[lineStart - 1] !== '\r') lineStart--;
  let end = lineStart;
  while (source[end] === ' ' || source[end] === '\t') end++;
  return end - lineStart;
};

/**
 * Prose from its opening quotes on. Where it is never closed, or where what seems to close it opens the next one
 * (`text """` stands on that line), it ends at the first line that is not indented deeper than its opening line.
 */
export const readProse = (source: string, at: number): { readonly image: string; readonly closed: boolean } => {
  const close = source.indexOf('"""', at + 3);
  const line = close === -1 ? '' : source.slice(Math.max(source.lastIndexOf('\n', close) + 1, close - 400), close);
  const opensNext = source.slice(at, close).includes('\n') && /^\s*text\b[^"]*(?:"[^"]*"\s*)?$/u.test(line);
  if (close !== -1 && !opensNext) return { image: source.slice(at, close + 3), closed: true };
  const indentation = indentationAt(source, at);
  const lines = /(?:\r\n|\r|\n)([ \t]*)(?=\S)/gu;
  lines.lastIndex = at;
  for (let next = lines.exec(source); next !== null; next = lines.exec(source)) {
    if ((next[1] ?? '').length <= indentation) return { image: source.slice(at, next.index), closed: false };
  }
  return { image: source.slice(at), closed: false };
};
