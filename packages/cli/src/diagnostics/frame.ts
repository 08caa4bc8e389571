/** The lines of a document that a span is about, with its exact words underlined. */
import type { Span } from '@proviso/compiler';
import { graphemesOf } from '../text/width.ts';
import type { Grapheme } from '../text/width.ts';
import type { Paint, Style } from '../text/paint.ts';

export interface FrameOptions {
  readonly paint: Paint;
  readonly style: Style;
  /** The most columns that the document's own text may take. */
  readonly width: number;
}

/** Of a span over more lines than this, those in the middle are left out. */
const mostLines = 6;
const shownBefore = 20;

interface Underlined {
  readonly graphemes: readonly Grapheme[];
  /** The first column that is underlined, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The column at which the grapheme begins that a place is in. */
function columnOf(graphemes: readonly Grapheme[], place: number): number {
  return graphemes.reduce((sum, { index, length, width }) => (index + length <= place ? sum + width : sum), 0);
}

/** The column after the grapheme that ends at a place, or that the place is in. */
function columnAfter(graphemes: readonly Grapheme[], place: number): number {
  return graphemes.reduce((sum, { index, width }) => (index < place ? sum + width : sum), 0);
}

interface Cropped {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The part of a line that fits, around what is underlined, with an ellipsis where something is left out. */
function cropped({ graphemes, from, to }: Underlined, width: number): Cropped {
  const total = graphemes.reduce((sum, grapheme) => sum + grapheme.width, 0);
  if (total <= width) return { text: graphemes.map(({ text }) => text).join(''), from, to };
  const first = Math.max(0, Math.min(from - shownBefore, total - width));
  const last = first + width;
  let text = first > 0 ? '…' : '';
  let column = 0;
  for (const grapheme of graphemes) {
    if (column >= first && column + grapheme.width <= last) text += grapheme.text;
    column += grapheme.width;
  }
  const shift = first > 0 ? 1 - first : 0;
  return { text: last < total ? `${text}…` : text, from: from + shift, to: Math.min(to, last) + shift };
}

/** Of a longer line only what is around the underlined words is looked at: more would not be shown. */
const longestLine = 2_000;
const lookedAtBefore = 400;

interface Part {
  readonly line: string;
  /** Where the part begins in the whole line. */
  readonly at: number;
}

/** The part of a line that is looked at: from somewhat before a place on. */
function partOf(line: string, place: number): Part {
  if (line.length <= longestLine) return { line, at: 0 };
  const at = Math.max(0, Math.min(place, line.length) - lookedAtBefore);
  return { line: line.slice(at, at + longestLine), at };
}

function underlineOf(whole: string, number: number, span: Span): Underlined {
  const start = number === span.line ? span.column - 1 : whole.length - whole.trimStart().length;
  const end = number === span.endLine ? span.endColumn - 1 : whole.trimEnd().length;
  const { line, at } = partOf(whole, start);
  const graphemes = graphemesOf(line);
  return {
    graphemes,
    from: columnOf(graphemes, start - at),
    to: columnAfter(graphemes, Math.min(end - at, line.length)),
  };
}

function shownLines({ line, endLine }: Span): readonly (number | null)[] {
  const count = endLine - line + 1;
  if (count <= mostLines) return Array.from({ length: count }, (_, index) => line + index);
  return [line, line + 1, line + 2, null, endLine - 1, endLine];
}

/** The frame of a span in its document's lines; nothing where there is no such line. */
export function frame(lines: readonly string[], span: Span, { paint, style, width }: FrameOptions): readonly string[] {
  if (lines[span.line - 1] === undefined) return [];
  const gutter = String(span.endLine).length;
  const bar = paint('faint', '|');
  return shownLines(span).flatMap((number) => {
    if (number === null) return [`  ${' '.repeat(gutter)} ${paint('faint', '...')}`];
    const line = lines[number - 1] ?? '';
    const { text: shown, from, to } = cropped(underlineOf(line, number, span), width);
    const head = `  ${paint('faint', String(number).padStart(gutter))} ${bar}`;
    const source = shown.trim() === '' ? head : `${head} ${shown.trimEnd()}`;
    const length = to - from;
    if (length <= 0 && span.line !== span.endLine) return [source];
    const underline = paint(style, '^'.repeat(Math.max(1, length)));
    return [source, `  ${' '.repeat(gutter)} ${bar} ${' '.repeat(from)}${underline}`];
  });
}
