/** Lines of styled text, wrapped between words where they are too long. */
import type { Paint, Style } from './paint.ts';
import { visible, widthOf } from './width.ts';

export interface Piece {
  readonly style: Style;
  readonly text: string;
}

export interface Line {
  readonly indent: number;
  /** How much further in the line goes on where it is wrapped. */
  readonly hang: number;
  readonly pieces: readonly Piece[];
}

export const blank: Line = { indent: 0, hang: 0, pieces: [] };

/** A piece of text in a style. */
export function piece(text: string, style: Style = 'plain'): Piece {
  return { style, text };
}

/** A line of these pieces. */
export function line(indent: number, hang: number, ...pieces: readonly Piece[]): Line {
  return { indent, hang, pieces };
}

interface Word extends Piece {
  readonly isSpace: boolean;
}

function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  return pieces.flatMap(({ style, text }) =>
    (visible(text).match(/ +|[^ ]+/g) ?? []).map((word) => ({ style, text: word, isSpace: word.startsWith(' ') })),
  );
}

/** Words that no space parts, which belong on one line. */
function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last === undefined || word.isSpace || last.at(-1)?.isSpace === true) runs.push([word]);
    else last.push(word);
  }
  return runs;
}

function widthOfRun(run: readonly Word[]): number {
  return run.reduce((sum, { text }) => sum + widthOf(text), 0);
}

function painted(words: readonly Word[], paint: Paint): string {
  let text = '';
  let waiting: Piece = { style: 'plain', text: '' };
  for (const { style, text: next } of words) {
    if (style === waiting.style) waiting = { style, text: waiting.text + next };
    else {
      text += paint(waiting.style, waiting.text);
      waiting = { style, text: next };
    }
  }
  return text + paint(waiting.style, waiting.text);
}

function withoutSpaceAtEnd(words: readonly Word[]): readonly Word[] {
  return words.at(-1)?.isSpace === true ? words.slice(0, -1) : words;
}

function wrap({ indent, hang, pieces }: Line, paint: Paint, width: number): readonly string[] {
  const rows: (readonly Word[])[] = [];
  let row: Word[] = [];
  let used = indent;
  for (const run of runsOf(wordsOf(pieces))) {
    const isSpace = run[0]?.isSpace === true;
    const runWidth = widthOfRun(run);
    if (!isSpace && row.length > 0 && used + runWidth > width) {
      rows.push(row);
      row = [];
      used = indent + hang;
    }
    if (isSpace && row.length === 0 && rows.length > 0) continue;
    row.push(...run);
    used += runWidth;
  }
  if (row.length > 0 || rows.length === 0) rows.push(row);
  return rows.map((words, index) => {
    const text = painted(withoutSpaceAtEnd(words), paint);
    return text === '' ? '' : ' '.repeat(index === 0 ? indent : indent + hang) + text;
  });
}

/** The lines as text, none wider than `width` unless a single word is. */
export function layOut(lines: readonly Line[], paint: Paint, width: number): readonly string[] {
  return lines.flatMap((one) => wrap(one, paint, width));
}
