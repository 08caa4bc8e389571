import type { KindSymbol } from '@proviso/compiler';
import type { Entries, Kind, Node } from '@proviso/grammar';
import { documentCalled, type Context } from './context.ts';
import type { ServiceDocument } from '../document.ts';

/** The kind that a word means, in the singular or the plural. */
export const kindCalled = ({ analysis }: Context, word: string): KindSymbol | null =>
  [...(analysis.names?.kinds.values() ?? [])].find(({ name, plural }) => name === word || plural === word) ?? null;

/** The kind whose entries are named at the end of a path of nodes; null where none can be told. */
export const kindAt = (context: Context, path: readonly Node[]): KindSymbol | null => {
  for (const node of path.toReversed()) {
    if (node.kind === 'HoldsFact' || node.kind === 'Group' || node.kind === 'Entries') {
      return node.of.kind === 'Name' ? kindCalled(context, node.of.text) : null;
    }
    if (node.kind === 'NounPhrase') {
      for (const { text } of node.words) {
        const kind = kindCalled(context, text);
        if (kind !== null) return kind;
      }
      return null;
    }
  }
  return null;
};

/** A node of a document, and the document. */
export interface Placed<Found> {
  readonly document: ServiceDocument;
  readonly node: Found;
}

/** Where a kind is declared. */
export const declarationOf = (context: Context, kind: KindSymbol): Placed<Kind> | null => {
  const document = documentCalled(context, kind.place.document.name);
  const node = document?.parsed.document.items.find(
    (item): item is Kind => item.kind === 'Kind' && item.name.kind === 'Name' && item.name.text === kind.name,
  );
  return document === null || node === undefined ? null : { document, node };
};

/** The last of the blocks in which the entries of a kind stand; null where it has none. */
export const entriesOf = (context: Context, kind: KindSymbol): Placed<Entries> | null => {
  const documents = [kind.place, ...[...kind.entries.values()].map(({ place }) => place)].map(
    (place) => place.document.name,
  );
  for (const uri of [...new Set(documents)].toReversed()) {
    const document = documentCalled(context, uri);
    const node = document?.parsed.document.items.findLast(
      (item): item is Entries =>
        item.kind === 'Entries' && item.of.kind === 'Name' && kindCalled(context, item.of.text) === kind,
    );
    if (document !== null && node !== undefined) return { document, node };
  }
  return null;
};
