import type {
  ClientCapabilities,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
  Registration,
} from 'vscode-languageserver/node';
import { clientOf } from './client.ts';
import { catalog, folder } from './workspace.ts';

/** The document that most of these tests are about. */
export const uri = `${folder}program.proviso`;

/** How a program begins that uses the catalog. */
export const start = 'program P\nuse "./catalog.proviso"\n';

/** The first place of a document. */
export const nowhere = { line: 0, character: 0 };

/** The URI of a file in the folder. */
export const uriOf = (name: string): string => folder + name.split('/').map(encodeURIComponent).join('/');

/** A client of a server, and what it is told. */
export interface Session {
  readonly client: ProtocolConnection;
  /** Sends a text as it stands. */
  readonly raw: (text: string) => void;
  readonly capabilities: InitializeResult['capabilities'];
  /** What the server asks to be told of, as soon as it does. */
  readonly registered: Promise<Registration>;
  /** The next diagnostics that the server publishes of a document. */
  readonly published: (of?: string) => Promise<PublishDiagnosticsParams>;
  readonly open: (text: string, of?: string) => Promise<void>;
  /** Puts a text in the place of a range, or of all. */
  readonly change: (version: number, text: string, range?: Range, of?: string) => Promise<void>;
  readonly close: (of?: string) => Promise<void>;
  /** Asks something about a document. */
  readonly ask: <Result>(request: string, details?: object, of?: string) => Promise<Result>;
  /** Files have been changed on the disk. */
  readonly filesChanged: (...names: readonly string[]) => Promise<void>;
}

interface Beginning {
  /** What lies in the folder, by names. It may be changed later. */
  readonly files: Readonly<Record<string, string | Promise<string>>>;
  readonly capabilities: ClientCapabilities;
  readonly options: object;
  readonly pages: string | null;
  /** Where documents were looked for is noted here. */
  readonly found: (readonly string[])[];
}

/** Begins a session of a client that can do this, in a folder with these files. */
export async function session(beginning: Partial<Beginning> = {}): Promise<Session> {
  const {
    files = { 'catalog.proviso': catalog },
    capabilities = {},
    options = {},
    pages = null,
    found = [],
  } = beginning;
  const { client, raw } = clientOf({
    files: {
      read: async (each) => (await files[decodeURIComponent(each.slice(folder.length))]) ?? null,
      find: (folders) => {
        found.push(folders);
        return Promise.resolve(Object.keys(files).map((name) => uriOf(name)));
      },
    },
    pages,
    today: () => '2024-06-01',
  });
  const queue: PublishDiagnosticsParams[] = [];
  let wake = (): void => undefined;
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    queue.push(params);
    wake();
  });
  const registered = new Promise<Registration>((resolve) => {
    client.onRequest('client/registerCapability', ({ registrations }: { readonly registrations: Registration[] }) => {
      for (const each of registrations) resolve(each);
      return null;
    });
  });
  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: options,
    workspaceFolders: [{ uri: 'file:///club', name: 'club' }],
  });
  await client.sendNotification('initialized', {});
  const published = async (of: string = uri): Promise<PublishDiagnosticsParams> => {
    for (;;) {
      const at = queue.findIndex((each) => each.uri === of);
      const [found] = at === -1 ? [] : queue.splice(at, 1);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    client,
    raw,
    registered,
    capabilities: initialized.capabilities,
    published,
    open: (text, of = uri) =>
      client.sendNotification('textDocument/didOpen', {
        textDocument: { uri: of, languageId: 'proviso', version: 1, text },
      }),
    change: (version, text, range, of = uri) =>
      client.sendNotification('textDocument/didChange', {
        textDocument: { uri: of, version },
        contentChanges: [range === undefined ? { text } : { range, text }],
      }),
    close: (of = uri) => client.sendNotification('textDocument/didClose', { textDocument: { uri: of } }),
    ask: (request, details = {}, of = uri) =>
      client.sendRequest(`textDocument/${request}`, { textDocument: { uri: of }, ...details }),
    filesChanged: (...names) =>
      client.sendNotification('workspace/didChangeWatchedFiles', {
        changes: names.map((name) => ({ uri: uriOf(name), type: 2 })),
      }),
  };
}
