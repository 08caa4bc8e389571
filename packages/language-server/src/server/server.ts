/** A connection that answers with what the service says. */
import type { IsoDate } from '@proviso/compiler';
import {
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from '../service/files.ts';
import { newWorkspace } from '../service/workspace.ts';
import { clientOf, type Client } from './client.ts';
import { diagnosticsFor } from './convert-diagnostic.ts';
import { dayFor } from './day.ts';
import type { Feature } from './feature.ts';
import { features } from './features/index.ts';
import { answerUnhandled } from './gate.ts';
import { newOpenDocuments } from './open-documents.ts';
import { newPublisher } from './publish.ts';
import { newRefresher } from './refresh.ts';
import { newViewRefresher } from './refresh-views.ts';
import { newSettings } from './settings.ts';

/** Where the server runs: what it reads files through, and what it can tell of itself. */
export interface Host {
  readonly files: Files;
  /** Where the pages of diagnostics are, `{code}` standing for the code; null where they are nowhere. */
  readonly pages: string | null;
  /** The present day. */
  readonly today: () => IsoDate;
}

/** What a client is told that these features can do. What several say of the workspace is put together. */
const capabilitiesOf = (own: readonly Feature[]): ServerCapabilities => {
  const all = own.map(({ capabilities }) => capabilities);
  const workspaces = all.flatMap(({ workspace }) => workspace ?? []);
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...all.reduce((together, each) => ({ ...together, ...each }), {}),
    ...(workspaces.length === 0
      ? {}
      : { workspace: workspaces.reduce((together, each) => ({ ...together, ...each }), {}) }),
  };
};

/** Follows the client's documents and answers what it asks. */
const startSession = (connection: Connection, { files, pages, today }: Host, client: Client): void => {
  const settings = newSettings(connection, client);
  const dayOf = (uri: string): Promise<IsoDate> => dayFor(settings, today, uri);
  const workspace = newWorkspace(files, { isWatched: client.watchesFiles, dayOf });
  workspace.setFolders(client.folders);
  const documents = newOpenDocuments(connection);
  const diagnosticOf = diagnosticsFor(client, pages);
  const versionOf = (uri: string): number | undefined => documents.get(uri)?.version;
  const informer = !client.pullsDiagnostics
    ? newPublisher({ connection, workspace, diagnosticOf, versionOf })
    : newRefresher(connection, client);
  const othersAffectedBy = (uri: string): readonly string[] => workspace.affectedBy(uri).filter((each) => each !== uri);

  const refreshViews = newViewRefresher(connection, client);

  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    workspace.open(uri, document.getText());
    informer.edited(uri, othersAffectedBy(uri));
    // What is shown of a program depends on its examples as well, which it does not use.
    if (workspace.openUris().length > 1) refreshViews();
  });
  documents.onDidClose(async ({ document: { uri } }) => {
    workspace.close(uri);
    settings.forget(uri);
    informer.affected(othersAffectedBy(uri));
    // What was in it and has not been saved is gone, for the others, too.
    if (workspace.openUris().length > 0) refreshViews();
    await informer.closed(uri);
  });
  const filesChanged = (uris: readonly string[]): void => {
    for (const uri of uris) workspace.forget(uri);
    informer.affected([...new Set(uris.flatMap(workspace.affectedBy))]);
    refreshViews();
  };
  documents.onDidSave(() => {
    // Other files may have been changed along with it, by whatever changes files.
    const affected = workspace.forgetUnwatched();
    informer.affected(affected);
    if (affected.length > 0) refreshViews();
  });
  connection.onDidChangeWatchedFiles((params) => {
    filesChanged(params.changes.map(({ uri }) => uri));
  });

  const textOf = (uri: string): TextDocument | null => {
    const open = documents.get(uri);
    if (open !== undefined) return open;
    const known = workspace.document(uri);
    return known === null ? null : TextDocument.create(uri, 'proviso', 0, known.text);
  };
  settings.onChanged(() => {
    refreshViews();
    // What has retired is told as of the day that is set.
    informer.affected(workspace.openUris());
  });
  connection.onInitialized(() => {
    // What a client is asked to tell can be asked for only now.
    settings.listen();
    if (client.watchesFiles) {
      const watchers = [{ globPattern: '**/*.proviso' }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  });
  const context = {
    connection,
    client,
    workspace,
    settings,
    dayOf,
    pages,
    textOf,
    versionOf,
    diagnosticOf,
    filesChanged,
  };
  for (const { isFor, register } of features) if (isFor?.(client) ?? true) register(context);
};

/** Serves a client. Documents that it has not opened are read through the files of the host. */
export const serve = (connection: Connection, host: Host): void => {
  let isInitialized = false;
  answerUnhandled(connection, () => isInitialized);
  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (isInitialized) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    isInitialized = true;
    const client = clientOf(params);
    startSession(connection, host, client);
    const own = features.filter(({ isFor }) => isFor?.(client) ?? true);
    return { capabilities: capabilitiesOf(own), serverInfo: { name: 'Proviso' } };
  });
  connection.listen();
};
