/** From changes of texts to edits of the protocol. */
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentCalled, type Context } from '../service/code-actions/context.ts';
import { documentsAfter } from '../service/code-actions/outcome.ts';
import type { Proposal } from '../service/code-actions/proposal.ts';
import type { Client } from './client.ts';
import { rangeIn } from './places.ts';

const linesOf = (uri: string, text: string): TextDocument => TextDocument.create(uri, 'proviso', 0, text);

/** A text with the line ends of the document that it goes to. */
const fitting = (document: string, text: string): string =>
  document.includes('\r\n') ? text.replace(/\r?\n/gu, '\r\n') : text;

const editsOf = (context: Context, { changes }: Pick<Proposal, 'changes'>): Record<string, TextEdit[]> => {
  const edits: Record<string, TextEdit[]> = {};
  for (const change of changes) {
    const document = documentCalled(context, change.uri);
    if (document === null) continue;
    const newText = fitting(document.text, change.text);
    (edits[change.uri] ??= []).push({ range: rangeIn(document, change), newText });
  }
  return edits;
};

/** The edit that makes a change. One that makes documents is written in the newer way, in which alone that can be said. */
export const workspaceEditOf = (context: Context, proposal: Pick<Proposal, 'changes' | 'created'>): WorkspaceEdit => {
  const { created = [] } = proposal;
  const edits = editsOf(context, proposal);
  if (created.length === 0) return { changes: edits };
  const nowhere = { line: 0, character: 0 };
  return {
    documentChanges: [
      ...created.flatMap(({ uri, text }) => [
        { kind: 'create' as const, uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range: { start: nowhere, end: nowhere }, newText: text }] },
      ]),
      ...Object.entries(edits).map(([uri, own]) => ({ textDocument: { uri, version: null }, edits: own })),
    ],
  };
};

/** Whether a client can make a change. */
export const isPossible = ({ createsFiles }: Pick<Client, 'createsFiles'>, { created = [] }: Proposal): boolean =>
  created.length === 0 || createsFiles;

/** What a client is to do after a change: have a name chosen that was made up, if it said by which command. */
export const followUpOf = (
  { renameCommand }: Pick<Client, 'renameCommand'>,
  context: Context,
  proposal: Proposal,
): Pick<CodeAction, 'command'> => {
  const { naming } = proposal;
  const document = naming === undefined ? undefined : documentsAfter(context, proposal).get(naming.uri);
  if (renameCommand === null || naming === undefined || document === undefined) return {};
  const position = linesOf(naming.uri, document.text).positionAt(naming.offset);
  return { command: { title: 'Choose a name', command: renameCommand, arguments: [naming.uri, position] } };
};
