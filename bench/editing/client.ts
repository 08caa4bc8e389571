/** A client of a language server that runs in a process of its own, over its standard input and output. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import type { ServerCommand } from './servers.ts';

/** A document that is open in a server. */
export interface OpenDocument {
  readonly uri: string;
  readonly language: string;
  readonly text: string;
}

export interface Client {
  readonly connection: ProtocolConnection;
  readonly capabilities: ServerCapabilities;
  /** Opens a document; resolves when its findings have come. */
  readonly open: (document: OpenDocument) => Promise<void>;
  /** Puts something in the place of a range of one line. */
  readonly change: (uri: string, at: Position, removed: number, inserted: string) => Promise<void>;
  /** The time at which findings of these documents have come that were sent from now on, each at least once. */
  readonly found: (uris: readonly string[]) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts a server on a folder. */
export async function startClient({ command, initializationOptions }: ServerCommand, folder: string): Promise<Client> {
  const child = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Set<(uri: string) => void>();
  const versions = new Map<string, number>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri }) => {
    for (const tell of waiting) tell(uri);
  });
  // None of what servers ask for matters here.
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  connection.listen();
  const { capabilities } = await connection.sendRequest<InitializeResult>(InitializeRequest.method, {
    processId: process.pid,
    workspaceFolders: [{ uri: folder, name: 'folder' }],
    capabilities: {
      textDocument: {
        publishDiagnostics: { versionSupport: true },
        completion: {},
        hover: { contentFormat: ['markdown'] },
      },
      // As Visual Studio Code, which tells of files that change.
      workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    ...(initializationOptions === undefined ? {} : { initializationOptions }),
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const found = (uris: readonly string[]): Promise<number> =>
    new Promise((resolve) => {
      const left = new Set(uris);
      const tell = (uri: string): void => {
        if (!left.delete(uri) || left.size > 0) return;
        waiting.delete(tell);
        resolve(performance.now());
      };
      waiting.add(tell);
    });

  return {
    connection,
    capabilities,
    found,
    open: async ({ uri, language, text }) => {
      versions.set(uri, 1);
      const done = found([uri]);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: language, version: 1, text },
      });
      await done;
    },
    change: (uri, at, removed, inserted) => {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      const range = { start: at, end: { line: at.line, character: at.character + removed } };
      return connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range, text: inserted }],
      });
    },
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      const ended = once(child, 'exit');
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}
