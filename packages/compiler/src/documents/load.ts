import { firstIndex, parse, type ParseResult } from '@proviso/grammar';
import type { Span } from '../core/span.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { isText } from './damage.ts';
import type { Host } from './host.ts';
import { lineMap, type LineMap } from './line-map.ts';

/** A document that was found and read. */
export interface LoadedDocument {
  /** As the host names it. */
  readonly name: string;
  /** As readers know it. */
  readonly display: string;
  readonly text: string;
  /** Whether it can be read as a document at all. */
  readonly isText: boolean;
  readonly parsed: ParseResult;
  readonly lines: LineMap;
}

/** A node of a document's tree, or any range of its text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const isUsual = ({ characters, nesting }: Limits): boolean =>
  characters === defaultLimits.characters && nesting === defaultLimits.nesting;

/** Reads a document. One that is no text is not parsed: of what is in it nothing could be said. */
export const loadDocument = (host: Host, name: string, limits: Limits): LoadedDocument | null => {
  const text = host.read(name);
  if (text === null) return null;
  const kept = isUsual(limits) ? (host.parsed?.(name) ?? null) : null;
  const readable = isText(text);
  const parsed = readable ? (kept ?? parse(text, limits)) : parse('');
  return { name, display: host.display(name), text, isText: readable, parsed, lines: lineMap(text) };
};

/** Where a range of a document stands. */
export const spanOf = (document: LoadedDocument, { start, end }: Range): Span => {
  const from = document.lines.position(start);
  const to = document.lines.position(end);
  return {
    document: document.display,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
};

/** How many comments end at or before an offset. They stand in the order of the text. */
const commentsBefore = ({ parsed: { comments } }: LoadedDocument, offset: number): number =>
  firstIndex(comments, ({ end }) => end > offset);

/** The document's words in a range, on one line and without comments. */
export const wordsOf = (document: LoadedDocument, { start, end }: Range): string => {
  let words = '';
  let at = start;
  const { comments } = document.parsed;
  for (let next = commentsBefore(document, start); next < comments.length; next++) {
    const comment = comments[next];
    if (comment === undefined || comment.start >= end) break;
    words += document.text.slice(at, comment.start);
    at = comment.end;
  }
  return (words + document.text.slice(at, end)).replace(/\s+/g, ' ').trim();
};

/** The doc comment (`/// …`) that stands directly before a range, or null. */
export const docBefore = (document: LoadedDocument, { start }: Range): string | null => {
  const lines: string[] = [];
  let end = start;
  for (let index = commentsBefore(document, start) - 1; index >= 0; index--) {
    const comment = document.parsed.comments[index];
    if (comment === undefined) break;
    if (comment.kind !== 'doc' || document.text.slice(comment.end, end).trim() !== '') break;
    lines.unshift(comment.text.trim());
    end = comment.start;
  }
  return lines.length === 0 ? null : lines.join('\n');
};
