import type { Diagnostic } from 'vscode-languageserver';

/** Names what was found in a document, so that a client need not be sent it again: the same while it is the same. */
export type ResultIds = (uri: string, items: readonly Diagnostic[]) => string;

/** Names for one client. No name is given twice for different findings of a document. */
export const newResultIds = (): ResultIds => {
  const kept = new Map<string, { readonly id: string; readonly content: string }>();
  let count = 0;
  return (uri, items) => {
    const content = JSON.stringify(items);
    const before = kept.get(uri);
    if (before?.content === content) return before.id;
    count += 1;
    const id = String(count);
    kept.set(uri, { id, content });
    return id;
  };
};
