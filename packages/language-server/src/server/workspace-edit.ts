/** From changes of documents to the edit of the protocol that makes them. */
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentEdits } from '../service/document-edits.ts';
import type { Client } from './client.ts';
import { rangeIn } from './places.ts';

/** What is to be changed: the texts of documents, and which documents are made before. */
interface Changes {
  readonly edits: readonly DocumentEdits[];
  readonly created?: readonly { readonly uri: string; readonly text: string }[];
}

/** Of whom it is known which versions of documents there are. */
interface Versions {
  readonly versionOf: (uri: string) => number | undefined;
  readonly client: Pick<Client, 'takesVersionedEdits'>;
}

const nowhere = { line: 0, character: 0 };

const protocolEdits = ({ document, edits }: DocumentEdits): TextEdit[] =>
  edits.map((each) => ({ range: rangeIn(document, each), newText: each.text }));

/**
 * The edit that makes changes. Those of an open document are made only in the version that they are meant for, where the client
 * can tell versions apart. That documents are made can be said in no other way, so whoever makes them takes this one.
 */
export const workspaceEditOf = ({ edits, created = [] }: Changes, { versionOf, client }: Versions): WorkspaceEdit => {
  if (!client.takesVersionedEdits && created.length === 0) {
    return { changes: Object.fromEntries(edits.map((each) => [each.document.uri, protocolEdits(each)])) };
  }
  const editOf = (uri: string, own: TextEdit[]): TextDocumentEdit => ({
    textDocument: { uri, version: versionOf(uri) ?? null },
    edits: own,
  });
  return {
    documentChanges: [
      ...created.flatMap(({ uri, text }) => [
        { kind: 'create' as const, uri, options: { ignoreIfExists: true } },
        editOf(uri, [{ range: { start: nowhere, end: nowhere }, newText: text }]),
      ]),
      ...edits.map((each) => editOf(each.document.uri, protocolEdits(each))),
    ],
  };
};
