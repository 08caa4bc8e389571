import type { ExampleItem } from './example-items.ts';
import type { CatalogItem, ProgramItem } from './items.ts';
import type { Identifier, NodeBase, Text, ErrorNode } from './node.ts';

/** A whole document. */
export type Document = ProgramDocument | CatalogDocument | ExamplesDocument | UnknownDocument;

export interface ProgramDocument extends NodeBase<'Program'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly items: readonly ProgramItem[];
}
export interface CatalogDocument extends NodeBase<'Catalog'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly items: readonly CatalogItem[];
}
export interface ExamplesDocument extends NodeBase<'Examples'> {
  readonly program: Identifier;
  readonly items: readonly ExampleItem[];
}
/** A text that does not begin as any document does. */
export interface UnknownDocument extends NodeBase<'Unknown'> {
  readonly items: readonly ErrorNode[];
}
