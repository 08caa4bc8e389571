import type { ServiceDocument } from './document.ts';
import type { TextEdit } from './text-edit.ts';

/** Changes of one document; none lies in another. */
export interface DocumentEdits {
  readonly document: ServiceDocument;
  readonly edits: readonly TextEdit[];
}

/** A text with changes made. */
export const edited = (text: string, edits: readonly TextEdit[]): string => {
  let result = '';
  let at = 0;
  for (const { start, end, text: words } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + words;
    at = end;
  }
  return result + text.slice(at);
};
