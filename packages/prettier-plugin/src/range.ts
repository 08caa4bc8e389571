import { indexOfToken, nodesOf, type Node, type Token } from '@proviso/grammar';
import type { ParserOptions } from 'prettier';
import { docOf, laidDocument, printed } from './document.ts';
import { blockOf, itemsOf } from './layout/shapes.ts';
import { styleOf } from './options.ts';
import { readSource } from './source.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The smallest run of items that a range touches; null where it touches none. */
const touched = (container: Node, range: Range): Range | null => {
  const run = itemsOf(container).filter(({ start, end }) => start < range.end && range.start < end);
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first !== last) return { start: first.start, end: last.end };
  for (const inner of nodesOf(first)) {
    if (blockOf(inner.kind) === null) continue;
    const items = itemsOf(inner);
    const isWithin = (items[0]?.start ?? Infinity) <= range.start && range.end <= (items.at(-1)?.end ?? 0);
    const found = isWithin ? touched(inner, range) : null;
    if (found !== null) return found;
  }
  return { start: first.start, end: first.end };
};

/** What stands before a token on its line, where that is nothing but space. */
const withIndentation = (text: string, { startOffset }: Token): number => {
  const lineStart = text.lastIndexOf('\n', startOffset - 1) + 1;
  return text.slice(lineStart, startOffset).trim() === '' ? lineStart : startOffset;
};

/** The range that is asked for, without the space around it; null where all of the text is. */
const askedFor = (text: string, { rangeStart, rangeEnd }: ParserOptions): Range | null => {
  if (typeof rangeStart !== 'number' || typeof rangeEnd !== 'number') return null;
  if (rangeStart <= 0 && rangeEnd >= text.length) return null;
  const part = text.slice(rangeStart, rangeEnd);
  const start = rangeStart + (part.length - part.trimStart().length);
  return { start, end: Math.max(start, rangeStart + part.trimEnd().length) };
};

/**
 * A text in which the items that a range touches are formatted, and all else is as it was. Prettier works out what a range
 * touches for the languages that it knows itself and leaves others alone, so this is done before it reads the text.
 */
export const formattedRange = (text: string, options: ParserOptions): string => {
  const asked = askedFor(text, options);
  if (asked === null || asked.start === asked.end) return text;
  const source = readSource(text);
  const run = touched(source.document, { start: asked.start + source.start, end: asked.end + source.start });
  if (run === null) return text;
  const whole = printed(docOf(laidDocument(source, styleOf(options))), styleOf(options));
  const again = readSource(whole);
  // The words are the same in both, so the run is found by counting them.
  const shift = source.tokens.length - again.tokens.length;
  const from = indexOfToken(source.tokens, run.start);
  const to = indexOfToken(source.tokens, run.end) - 1;
  const [first, last] = [source.tokens[from], source.tokens[to]];
  const [newFirst, newLast] = [again.tokens[from], again.tokens[to]];
  if (shift !== 0 || !first || !last || !newFirst || !newLast) return text;
  const formatted = again.text.slice(withIndentation(again.text, newFirst), newLast.endOffset + 1);
  const result =
    source.text.slice(0, withIndentation(source.text, first)) + formatted + source.text.slice(last.endOffset + 1);
  return result.slice(source.start);
};
