/** From changes that are offered to what a client makes of them. */
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentCalled, type Context } from '../service/code-actions/context.ts';
import { documentsAfter } from '../service/code-actions/outcome.ts';
import type { Proposal } from '../service/code-actions/proposal.ts';
import type { DocumentEdits } from '../service/document-edits.ts';
import type { Client } from './client.ts';

const linesOf = (uri: string, text: string): TextDocument => TextDocument.create(uri, 'proviso', 0, text);

/** A text with the line ends of the document that it goes to. */
const fitting = (document: string, text: string): string =>
  document.includes('\r\n') ? text.replace(/\r?\n/gu, '\r\n') : text;

/** The changes of each document, with its line ends. */
export const editsOf = (context: Context, { changes }: Pick<Proposal, 'changes'>): readonly DocumentEdits[] =>
  [...new Set(changes.map(({ uri }) => uri))].flatMap((uri) => {
    const document = documentCalled(context, uri);
    if (document === null) return [];
    const own = changes.filter((each) => each.uri === uri);
    const edits = own.map(({ start, end, text }) => ({ start, end, text: fitting(document.text, text) }));
    return [{ document, edits }];
  });

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
