import type { Node, NodeKind, NodeOf } from '../../../src/index.ts';
import { catalogPrinters } from './catalogs.ts';
import { conditionPrinters } from './conditions.ts';
import { examplePrinters } from './examples.ts';
import { spaced, type Print, type Printers } from './printers.ts';
import { programPrinters } from './programs.ts';

const documentText = (heading: string, print: Print, items: readonly Node[]): string =>
  [heading, ...items.map(print), ''].join('\n\n').replace(/\n\n$/, '\n');

const written = ({ text }: { readonly text: string }): string => text;
const nothing = (): string => '';

const printers: Printers<NodeKind> = {
  ...conditionPrinters(print),
  ...programPrinters(print),
  ...catalogPrinters(print),
  ...examplePrinters(print),
  Program: ({ name, title, items }) => documentText(spaced('program', print(name), print(title)), print, items),
  Catalog: ({ name, title, items }) => documentText(spaced('catalog', print(name), print(title)), print, items),
  Examples: ({ program, items }) => documentText(`examples for ${print(program)}`, print, items),
  Unknown: ({ items }) => documentText('', print, items),
  Name: written,
  Date: written,
  Number: written,
  Label: written,
  Text: ({ value }) => `"${value}"`,
  Prose: ({ value }) => `"""\n${value}\n"""`,
  Cell: () => '_',
  NoAnswer: () => 'no',
  Missing: nothing,
  Error: nothing,
};

const printed = <Kind extends NodeKind>(kind: Kind, node: NodeOf<Kind>): string => printers[kind](node);

/** A tree as a document. What could not be read when the tree was made is left out. */
export function print(node: Node | null): string {
  return node === null ? '' : printed(node.kind, node);
}

/** A tree without its places in a text: two such trees are equal if they say the same. */
export const withoutRanges = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutRanges);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'start' && key !== 'end')
      .map(([key, inner]) => [key, withoutRanges(inner)]),
  );
};
