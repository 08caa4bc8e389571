import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../service/workspace.ts';

/** What a feature answers with. */
interface Context {
  readonly connection: Connection;
  readonly workspace: Workspace;
  /** The text of a document that is known, with its lines; null where it is not. */
  readonly textOf: (uri: string) => TextDocument | null;
}

/** One thing that the server can do: what clients are told of it, and its handlers. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  readonly register: (context: Context) => void;
}
