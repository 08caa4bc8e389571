import type { IsoDate } from '@proviso/compiler';
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../service/workspace.ts';
import type { Client } from './client.ts';
import type { DiagnosticOf } from './convert-diagnostic.ts';
import type { SettingsReader } from './settings.ts';

/** What a feature answers with. */
export interface Context {
  readonly connection: Connection;
  readonly client: Client;
  readonly workspace: Workspace;
  readonly settings: SettingsReader;
  /** The day on which a document is looked at. */
  readonly dayOf: (uri: string) => Promise<IsoDate>;
  /** Where the pages of diagnostics are, `{code}` standing for the code; null where they are nowhere. */
  readonly pages: string | null;
  /** The text of a document that is known, with its lines; null where it is not. */
  readonly textOf: (uri: string) => TextDocument | null;
  /** The version of a document that is open; undefined of one that is not. */
  readonly versionOf: (uri: string) => number | undefined;
  readonly diagnosticOf: DiagnosticOf;
  /** Files have come, changed or gone; `uris` may be folders. */
  readonly filesChanged: (uris: readonly string[]) => void;
}

/** One thing that the server can do: what clients are told of it, and its handlers. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  /** Whether a client is to have it; every client where this is not given. */
  readonly isFor?: (client: Client) => boolean;
  /** Is called once, when the client has said who it is. */
  readonly register: (context: Context) => void;
}
