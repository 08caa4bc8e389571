import { parse, type ParseResult } from '@proviso/grammar';
import type { Span } from '../core/span.ts';
import type { Host } from './host.ts';
import { lineMap, type LineMap } from './line-map.ts';

/** A document that was found and read. */
export interface LoadedDocument {
  /** As the host names it. */
  readonly name: string;
  /** As readers know it. */
  readonly display: string;
  readonly text: string;
  readonly parsed: ParseResult;
  readonly lines: LineMap;
}

/** A node of a document's tree, or any range of its text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const loadDocument = (host: Host, name: string): LoadedDocument | null => {
  const text = host.read(name);
  if (text === null) return null;
  return { name, display: host.display(name), text, parsed: parse(text), lines: lineMap(text) };
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

/** The document's words in a range, on one line and without comments. */
export const wordsOf = (document: LoadedDocument, { start, end }: Range): string => {
  let words = '';
  let at = start;
  for (const comment of document.parsed.comments) {
    if (comment.end <= start || comment.start >= end) continue;
    words += document.text.slice(at, comment.start);
    at = comment.end;
  }
  return (words + document.text.slice(at, end)).replace(/\s+/g, ' ').trim();
};

/** The doc comment (`/// …`) that stands directly before a range, or null. */
export const docBefore = (document: LoadedDocument, { start }: Range): string | null => {
  const lines: string[] = [];
  let end = start;
  for (const comment of document.parsed.comments.toReversed()) {
    if (comment.end > end) continue;
    if (comment.kind !== 'doc' || document.text.slice(comment.end, end).trim() !== '') break;
    lines.unshift(comment.text.trim());
    end = comment.start;
  }
  return lines.length === 0 ? null : lines.join('\n');
};
