import type { BoundSymbol, TextPlace } from '@proviso/compiler';
import { nodeAt, type Node } from '@proviso/grammar';
import type { ServiceDocument } from '../document.ts';
import { documentCalled, type Context } from './context.ts';

/** The thing that the name at an offset of a document stands for; null where none is named. */
export const symbolAt = ({ analysis }: Context, uri: string, offset: number): BoundSymbol | null =>
  analysis
    .bindings()
    .in(uri)
    .find(({ start, end }) => start <= offset && offset <= end)?.symbol ?? null;

/** A place in a document that is known, with the nodes around it. */
interface Surroundings {
  readonly document: ServiceDocument;
  readonly path: readonly Node[];
}

/** What stands around a place. */
const surroundings = (context: Context, { document: uri, start }: TextPlace): Surroundings | null => {
  const document = documentCalled(context, uri);
  return document === null ? null : { document, path: nodeAt(document.parsed.document, start) };
};

/** What stands around the first declaration of a thing. */
export const declared = (context: Context, symbol: BoundSymbol | null): Surroundings | null => {
  const [first] = symbol?.declarations ?? [];
  return first === undefined ? null : surroundings(context, first);
};
