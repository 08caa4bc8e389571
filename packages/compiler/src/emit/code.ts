/** Lines of emitted code, each remembering the condition that it was emitted for. */
import type { Span } from '../core/span.ts';

/** Lines without their line breaks. */
export type Lines = readonly string[];

/** A run of lines that was emitted for what stands at a place of a document, or for nothing in particular. */
export interface Chunk {
  readonly lines: Lines;
  readonly span: Span | null;
}

/** Moves lines one level in. */
export function indented(lines: Lines): Lines {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** A block: the head, then the lines one level in, then a closing brace. */
export function block(head: string, lines: Lines): Lines {
  return [`${head} {`, ...indented(lines), '}'];
}

/** A chunk of no place in particular. */
export function plain(lines: Lines): Chunk {
  return { lines, span: null };
}

/** The text of a number in code. */
export function numeral(value: number): string {
  return Object.is(value, -0) ? '0' : String(value);
}

/** The operands with an operator between them. */
export function joined(operands: readonly string[], operator: '&&' | '||', ofNone: 'true' | 'false'): string {
  return operands.length === 0 ? ofNone : operands.join(` ${operator} `);
}
