import { resolved, type ServiceDocument, type TextRange } from './document.ts';

/** A path in a document that leads to another one. */
export interface DocumentLink extends TextRange {
  readonly target: string;
}

/** The documents that a document uses, where they are written. */
export const provideDocumentLinks = ({ uri, parsed }: ServiceDocument): readonly DocumentLink[] =>
  parsed.document.items.flatMap((item) => {
    if (item.kind !== 'Use' || item.path.kind !== 'Text') return [];
    const target = resolved(uri, item.path.value);
    // The quotes are no part of the link.
    return target === null ? [] : [{ start: item.path.start + 1, end: item.path.end - 1, target }];
  });
