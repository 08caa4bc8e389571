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

function underlineOf(line: string, number: number, span: Span): Underlined {
  const graphemes = graphemesOf(line);
  const start = number === span.line ? span.column - 1 : line.length - line.trimStart().length;
  const end = number === span.endLine ? span.endColumn - 1 : line.trimEnd().length;
  return { graphemes, from: columnOf(graphemes, start), to: columnAfter(graphemes, end) };
}

function shownLines({ line, endLine }: Span): readonly (number | null)[] {
  const count = endLine - line + 1;
  if (count <= mostLines) return Array.from({ length: count }, (_, index) => line + index);
  return [line, line + 1, line + 2, null, endLine - 1, endLine];
}

/** The frame of a span in its document's text; nothing where the text does not have the line. */
export function frame(text: string, span: Span, { paint, style, width }: FrameOptions): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
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
