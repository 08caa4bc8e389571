/** A connection that answers with what the service says. */
import type { Diagnostic as Found, Fix } from '@proviso/compiler';
import {
  CodeActionKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CodeAction,
  type Connection,
  type InitializeResult,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from '../service/files.ts';
import { newService } from '../service/service.ts';
import { diagnosticOf, foldingOf, rangeOf, selectionOf, symbolOf } from './convert.ts';

/** What clients are told that this server can do. Each has a handler below. */
const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
};

const editsOf = ({ edits }: Fix): Record<string, TextEdit[]> => {
  const changes: Record<string, TextEdit[]> = {};
  for (const { span, text } of edits) {
    const { document, line, column, endLine, endColumn } = span;
    const range = {
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    };
    changes[document] = [...(changes[document] ?? []), { range, newText: text }];
  }
  return changes;
};

/** Serves a client. Documents that it has not opened are read through the files. */
export const serve = (connection: Connection, files: Files): void => {
  const service = newService(files);
  const documents = new TextDocuments(TextDocument);
  let folders: string[] = [];
  /** What each open document was told last, so that what is mended in another one is taken back. */
  const told = new Map<string, readonly Found[]>();

  const publish = async (uri: string): Promise<void> => {
    const version = documents.get(uri)?.version;
    const found = (await service.diagnostics(uri)).filter(({ span }) => span.document === uri);
    // While files were read it may have been changed or closed; then what was found is of yesterday.
    if (version === undefined || documents.get(uri)?.version !== version) return;
    told.set(uri, found);
    await connection.sendDiagnostics({ uri, version, diagnostics: found.map(diagnosticOf) });
  };
  const publishAll = async (): Promise<void> => {
    for (const uri of service.openUris()) await publish(uri);
  };

  connection.onInitialize(({ workspaceFolders }) => {
    folders = (workspaceFolders ?? []).map(({ uri }) => uri);
    service.setFolders(folders);
    return { capabilities, serverInfo: { name: 'Proviso' } };
  });

  documents.onDidChangeContent(async ({ document }) => {
    service.open(document.uri, document.getText());
    await publish(document.uri);
    // What uses the document may mean something else now.
    for (const uri of service.openUris()) if (uri !== document.uri) await publish(uri);
  });
  documents.onDidClose(async ({ document }) => {
    service.close(document.uri);
    told.delete(document.uri);
    await connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    await publishAll();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) service.forget(uri);
    await publishAll();
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    return document === undefined ? [] : service.documentSymbols(uri).map((each) => symbolOf(document, each));
  });
  connection.onFoldingRanges(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    return document === undefined ? [] : service.foldingRanges(uri).map((each) => foldingOf(document, each));
  });
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) => {
    const document = documents.get(uri);
    if (document === undefined) return [];
    const offsets = positions.map((position) => document.offsetAt(position));
    return service.selectionRanges(uri, offsets).map((ranges) => selectionOf(document, ranges));
  });
  connection.onDocumentLinks(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document === undefined) return [];
    return service.documentLinks(uri).map((link) => ({ range: rangeOf(document, link), target: link.target }));
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range }): Promise<CodeAction[]> => {
    const document = documents.get(uri);
    if (document === undefined) return [];
    const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return (await service.quickFixes(uri, place)).map(({ fix, mends, isPreferred }) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      isPreferred,
      diagnostics: [diagnosticOf(mends)],
      edit: { changes: editsOf(fix) },
    }));
  });

  documents.listen(connection);
  connection.listen();
};
