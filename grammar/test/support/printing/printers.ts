import type { Node, NodeKind, NodeOf } from '../../../src/index.ts';

/** How a node is written; its children are written by `print`. */
export type Printers<Kind extends NodeKind> = { readonly [Each in Kind]: (node: NodeOf<Each>) => string };

export type Print = (node: Node | null) => string;

/** The parts that are there, with a space between them. */
export const spaced = (...parts: readonly (string | false | null)[]): string =>
  parts.filter((part) => part !== '' && part !== false && part !== null).join(' ');

/** The word and what follows it; nothing where nothing follows. */
export const after = (word: string, text: string): string => (text === '' ? '' : `${word} ${text}`);

/** Nodes with commas between them. */
export const listed = (print: Print, nodes: readonly Node[]): string => nodes.map(print).join(', ');

/** Nodes with spaces between them. */
export const run = (print: Print, nodes: readonly Node[]): string => nodes.map(print).join(' ');

/** Lines within braces. */
export const braced = (lines: readonly string[]): string => ['{', ...lines.map(indented), '}'].join('\n');

const indented = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
