/** How an output wants its text. */
import type { Output } from '../io.ts';
import { coloured, plain } from './paint.ts';
import type { Paint } from './paint.ts';

const widest = 120;
const usual = 100;
const narrowest = 40;

export interface Page {
  readonly paint: Paint;
  readonly width: number;
}

/** Colours where the output has them, and as wide as its terminal up to what is good to read. */
export function pageOf({ hasColour, columns }: Output): Page {
  const width = columns === null ? usual : Math.max(narrowest, Math.min(widest, columns));
  return { paint: hasColour ? coloured : plain, width };
}

/** Lines as a text. */
export function textOfLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Data as the text of an indented JSON document. */
export function textOfJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
