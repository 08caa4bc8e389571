/** A connection that answers with what the service says. */
import type { Fix } from '@proviso/compiler';
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
import { diagnosticOf, foldingOf, rangeOf, rangeOfSpan, selectionOf, symbolOf } from './convert.ts';
import { newTurns } from './turns.ts';

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
    changes[span.document] = [...(changes[span.document] ?? []), { range: rangeOfSpan(span), newText: text }];
  }
  return changes;
};

/** Serves a client. Documents that it has not opened are read through the files. */
export const serve = (connection: Connection, files: Files): void => {
  const service = newService(files);
  const documents = new TextDocuments(TextDocument);

  /** Says what is wrong with a document, unless it has been changed or closed while files were read. */
  const publish = async (uri: string): Promise<void> => {
    const version = documents.get(uri)?.version;
    if (version === undefined) return;
    const found = (await service.diagnostics(uri)).filter(({ span }) => span.document === uri);
    if (documents.get(uri)?.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: found.map(diagnosticOf) });
  };
  const turns = newTurns(publish, (error) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  const lookAgain = (uri: string): void => {
    turns.add(uri);
    for (const each of service.affectedBy(uri)) turns.add(each);
  };

  connection.onInitialize(({ workspaceFolders }) => {
    service.setFolders((workspaceFolders ?? []).map(({ uri }) => uri));
    return { capabilities, serverInfo: { name: 'Proviso' } };
  });

  documents.onDidChangeContent(({ document }) => {
    service.open(document.uri, document.getText());
    lookAgain(document.uri);
  });
  documents.onDidClose(async ({ document: { uri } }) => {
    service.close(uri);
    turns.remove(uri);
    for (const each of service.affectedBy(uri)) turns.add(each);
    await connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      service.forget(uri);
      for (const each of service.affectedBy(uri)) turns.add(each);
    }
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
