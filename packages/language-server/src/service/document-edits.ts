import type { ServiceDocument, TextRange } from './document.ts';

/** A range of a document and what is to stand there instead. */
export interface TextChange extends TextRange {
  readonly text: string;
}

/** Changes of one document; none lies in another. */
export interface DocumentEdits {
  readonly document: ServiceDocument;
  readonly changes: readonly TextChange[];
}

/** A text with changes made. */
export const changed = (text: string, changes: readonly TextChange[]): string => {
  let result = '';
  let at = 0;
  for (const { start, end, text: words } of changes.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + words;
    at = end;
  }
  return result + text.slice(at);
};
