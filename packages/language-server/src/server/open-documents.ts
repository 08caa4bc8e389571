import {
  Disposable,
  Range,
  TextDocumentItem,
  TextDocuments,
  VersionedTextDocumentIdentifier,
  type Connection,
  type NotificationHandler,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isRecord } from './shape.ts';

const isChange = (value: unknown): boolean =>
  isRecord(value) && typeof value.text === 'string' && (value.range === undefined || Range.is(value.range));

/** A message about documents that has another shape than the protocol says. It is told, and changes nothing. */
const refused = (connection: Connection, what: string): void => {
  connection.console.error(`A message "${what}" could not be read, and was left out.`);
};

/**
 * The documents that a client has open, as it says. What it says is looked at first: a text that is no text would be found
 * out much later, by whoever reads it.
 */
export const newOpenDocuments = (connection: Connection): TextDocuments<TextDocument> => {
  const documents = new TextDocuments(TextDocument);
  const nothing = Disposable.create(() => undefined);
  const checked =
    <Params>(what: string, isSound: (params: unknown) => boolean, handler: NotificationHandler<Params>) =>
    (params: Params): void => {
      if (isSound(params)) void handler(params);
      else refused(connection, what);
    };
  const documentIn = (params: unknown): unknown => (isRecord(params) ? params.textDocument : null);

  documents.listen({
    onDidOpenTextDocument: (handler) =>
      connection.onDidOpenTextDocument(
        checked('textDocument/didOpen', (params) => TextDocumentItem.is(documentIn(params)), handler),
      ),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument(
        checked(
          'textDocument/didChange',
          (params) =>
            VersionedTextDocumentIdentifier.is(documentIn(params)) &&
            isRecord(params) &&
            Array.isArray(params.contentChanges) &&
            params.contentChanges.every(isChange),
          handler,
        ),
      ),
    onDidCloseTextDocument: (handler) =>
      connection.onDidCloseTextDocument(
        checked(
          'textDocument/didClose',
          (params) => {
            const document = documentIn(params);
            return isRecord(document) && typeof document.uri === 'string';
          },
          handler,
        ),
      ),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(handler),
    onWillSaveTextDocument: () => nothing,
    onWillSaveTextDocumentWaitUntil: () => nothing,
  });
  return documents;
};
