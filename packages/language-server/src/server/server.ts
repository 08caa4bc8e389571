/** A connection that answers with what the service says. */
import { TextDocuments, TextDocumentSyncKind, type Connection, type ServerCapabilities } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from '../service/files.ts';
import { provideDiagnostics } from '../service/provide-diagnostics.ts';
import { newWorkspace } from '../service/workspace.ts';
import { diagnosticOf } from './convert.ts';
import { features } from './features/index.ts';
import { newTurns } from './turns.ts';

const capabilities: ServerCapabilities = Object.assign(
  { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
  ...features.map((feature) => feature.capabilities),
) as ServerCapabilities;

/** Serves a client. Documents that it has not opened are read through the files. */
export const serve = (connection: Connection, files: Files): void => {
  const workspace = newWorkspace(files);
  const documents = new TextDocuments(TextDocument);

  /** Says what is wrong with a document, unless it has been changed or closed while files were read. */
  const publish = async (uri: string): Promise<void> => {
    const version = documents.get(uri)?.version;
    if (version === undefined) return;
    const analysis = await workspace.analysis(uri);
    if (analysis === null || documents.get(uri)?.version !== version) return;
    const diagnostics = provideDiagnostics(analysis).map(diagnosticOf);
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const turns = newTurns(publish, (error) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  const lookAgain = (uri: string): void => {
    for (const each of workspace.affectedBy(uri)) turns.add(each);
  };

  connection.onInitialize(({ workspaceFolders }) => {
    workspace.setFolders((workspaceFolders ?? []).map(({ uri }) => uri));
    return { capabilities, serverInfo: { name: 'Proviso' } };
  });
  documents.onDidChangeContent(({ document }) => {
    workspace.open(document.uri, document.getText());
    // What is being written comes first.
    turns.add(document.uri);
    lookAgain(document.uri);
  });
  documents.onDidClose(async ({ document: { uri } }) => {
    workspace.close(uri);
    turns.remove(uri);
    lookAgain(uri);
    await connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      workspace.forget(uri);
      lookAgain(uri);
    }
  });

  const textOf = (uri: string): TextDocument | null => {
    const open = documents.get(uri);
    if (open !== undefined) return open;
    const known = workspace.document(uri);
    return known === null ? null : TextDocument.create(uri, 'proviso', 0, known.text);
  };
  for (const { register } of features) register({ connection, workspace, textOf });
  documents.listen(connection);
  connection.listen();
};
