import type { InitializeParams } from 'vscode-languageserver';
import { isRecord } from './shape.ts';

/** What a client can do and wants, as far as the server acts on it. A client that says nothing can do nothing. */
export interface Client {
  /** Asks for findings when it wants them; it is sent none. */
  readonly pullsDiagnostics: boolean;
  /** Can be told to ask for all findings again. */
  readonly refreshesDiagnostics: boolean;
  /** What it can be told to ask for again, of all that it shows in documents. */
  readonly refreshes: {
    readonly semanticTokens: boolean;
    readonly inlayHints: boolean;
    readonly codeLenses: boolean;
  };
  readonly showsTags: boolean;
  readonly showsRelated: boolean;
  readonly showsCodeLinks: boolean;
  /** Can be asked for settings, and can be asked to tell when they change. */
  readonly givesSettings: boolean;
  readonly tellsOfSettings: boolean;
  /** Can be asked to tell of files that change outside of it. */
  readonly watchesFiles: boolean;
  /** Knows of several folders that may come and go. */
  readonly hasFolders: boolean;
  /** Shows Markdown where it points at something. */
  readonly showsMarkdown: boolean;
  /** Shows from which words a definition was asked for. */
  readonly takesLinks: boolean;
  /** Makes changes only in the version of a document that they are meant for. */
  readonly takesVersionedEdits: boolean;
  /** Makes files as part of an edit. */
  readonly createsFiles: boolean;
  /** Its command that has the name at a place changed, called with a URI and a position; null where it has none. */
  readonly renameCommand: string | null;
  /** Knows of places to fill in, in what is completed. */
  readonly takesSnippets: boolean;
  /** The commands of its own that it says it has, such as showing a list of places. */
  readonly commands: ReadonlySet<string>;
  /** Shows Markdown beside what is completed. */
  readonly showsMarkdownInCompletion: boolean;
  /** What it hands over at the start, of whatever shape. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The folders that are worked in, as URIs. */
  readonly folders: readonly string[];
}

/** Older clients know of one folder only. */
const foldersOf = (params: InitializeParams): readonly string[] => {
  const { workspaceFolders } = params;
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => uri);
  const { rootUri }: { readonly rootUri?: unknown } = params;
  return typeof rootUri === 'string' ? [rootUri] : [];
};

/** What clients say of their commands: `{ commands: { commands: ['…'] } }`, as with other servers. */
const commandsIn = (experimental: unknown): ReadonlySet<string> => {
  const given = isRecord(experimental) && isRecord(experimental.commands) ? experimental.commands.commands : null;
  return new Set(Array.isArray(given) ? given.filter((each) => typeof each === 'string') : []);
};

/** What the first message of a client says. */
export const clientOf = (params: InitializeParams): Client => {
  const { capabilities } = params;
  const options: unknown = params.initializationOptions;
  const { textDocument, workspace } = capabilities;
  // Some clients say only in one of the two places what they show, and show it either way.
  const ways = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshes: {
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
    },
    showsTags: ways.some((way) => way?.tagSupport !== undefined),
    showsRelated: ways.some((way) => way?.relatedInformation === true),
    showsCodeLinks: ways.some((way) => way?.codeDescriptionSupport === true),
    givesSettings: workspace?.configuration === true,
    tellsOfSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    takesLinks: textDocument?.definition?.linkSupport === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    renameCommand: isRecord(options) && typeof options.renameCommand === 'string' ? options.renameCommand : null,
    showsMarkdownInCompletion:
      textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    commands: commandsIn(capabilities.experimental),
    options: isRecord(options) ? options : {},
    folders: foldersOf(params),
  };
};
