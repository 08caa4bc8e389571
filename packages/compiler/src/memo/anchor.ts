import type { Node } from '@proviso/grammar';
import type { Place } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';

/**
 * A place that is found again after a change: by the item that holds it, as that may be moved, or as it is, in a document that
 * has not changed. It keeps nothing of the document as it was.
 */
export type Anchor =
  | {
      readonly kind: 'within';
      readonly holder: Node;
      /** How far behind the holder's start it begins and ends. */
      readonly begins: number;
      readonly ends: number;
    }
  | { readonly kind: 'elsewhere'; readonly place: Place };

export const anchorWithin = (holder: Node, { range: { start, end } }: Place): Anchor => ({
  kind: 'within',
  holder,
  begins: start - holder.start,
  ends: end - holder.start,
});

/** Where it is in the document as it is now. */
export const placeOfAnchor = (anchor: Anchor, document: LoadedDocument): Place => {
  if (anchor.kind === 'elsewhere') return anchor.place;
  const { holder, begins, ends } = anchor;
  return { document, range: { start: holder.start + begins, end: holder.start + ends } };
};
