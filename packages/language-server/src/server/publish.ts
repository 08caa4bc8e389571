import type { Connection } from 'vscode-languageserver';
import { provideDiagnostics } from '../service/provide-diagnostics.ts';
import type { Workspace } from '../service/workspace.ts';
import type { DiagnosticOf } from './convert-diagnostic.ts';
import { newTurns } from './turns.ts';

/** Keeps a client informed about what is wrong in its open documents. */
export interface Informer {
  /** The client has changed an open document; what is wrong with these others may have changed by that. */
  readonly edited: (uri: string, others: readonly string[]) => void;
  /** What is wrong with these open documents may have changed, and not by what the client did. */
  readonly affected: (uris: readonly string[]) => void;
  readonly closed: (uri: string) => Promise<void>;
}

interface Told {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly diagnosticOf: DiagnosticOf;
  /** The version of a document that is open. */
  readonly versionOf: (uri: string) => number | undefined;
}

/** Informs a client that does not ask: whatever is found is sent. */
export const newPublisher = ({ connection, workspace, diagnosticOf, versionOf }: Told): Informer => {
  /** Says what is wrong with a document, unless it has been changed or closed while files were read. */
  const publish = async (uri: string): Promise<void> => {
    const version = versionOf(uri);
    if (version === undefined) return;
    const analysis = await workspace.analysis(uri);
    if (analysis === null || versionOf(uri) !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: provideDiagnostics(analysis).map(diagnosticOf) });
  };
  const turns = newTurns(publish, (error) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  return {
    edited: (uri, others) => {
      // What is being written comes first.
      for (const each of [uri, ...others]) turns.add(each);
    },
    affected: (uris) => {
      for (const uri of uris) turns.add(uri);
    },
    closed: async (uri) => {
      turns.remove(uri);
      await connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
};
