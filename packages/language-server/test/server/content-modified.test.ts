import { expect, it } from 'vitest';
import { LSPErrorCodes, type ClientCapabilities } from 'vscode-languageserver/node';
import { session, start, uri, uriOf, type Session } from '../support/session.ts';
import { catalog } from '../support/workspace.ts';

const text = `${start}require size at least 1`;
const textDocument = { uri };
const position = { line: 2, character: 10 };
const range = { start: position, end: position };
const on = '2024-06-01';
const facts = { name: 'newts.json', text: '{ "size": 2 }' };

/** A session that waits for the catalog to be read. */
async function waiting(capabilities: ClientCapabilities = {}): Promise<Session & { readonly arrives: () => void }> {
  let arrives = (): void => undefined;
  const slow = new Promise<string>((resolve) => {
    arrives = () => {
      resolve(catalog);
    };
  });
  const here = await session({ capabilities, files: { 'catalog.proviso': slow, 'other.proviso': 'program Other' } });
  await here.open(text);
  return { ...here, arrives };
}

it.each([
  ['textDocument/codeLens', {}],
  ['textDocument/completion', { position }],
  ['textDocument/definition', { position }],
  ['textDocument/documentHighlight', { position }],
  ['textDocument/hover', { position }],
  ['textDocument/inlayHint', { range }],
  ['textDocument/linkedEditingRange', { position }],
  ['textDocument/prepareCallHierarchy', { position }],
  ['textDocument/prepareRename', { position }],
  ['textDocument/semanticTokens/full', {}],
  ['textDocument/semanticTokens/full/delta', { previousResultId: '1' }],
  ['textDocument/semanticTokens/range', { range }],
  ['textDocument/signatureHelp', { position: { line: 2, character: 22 } }],
  ['textDocument/typeDefinition', { position }],
  ['proviso/evaluate', { on, facts }],
  ['proviso/examples', {}],
  ['proviso/preview', { on }],
  ['proviso/runExamples', {}],
])('%s is not answered by what the document was', async (method, details) => {
  const { client, change, ask, arrives } = await waiting();
  const answer = client.sendRequest(method, { textDocument, ...details });
  await change(2, `\n\n${text}`);
  // Once this is answered the change has come in, too.
  await ask('documentSymbol');
  arrives();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
});

it.each([
  ['proviso/evaluate', { on, facts }],
  ['proviso/preview', { on, partner: facts }],
])('%s is not answered by what a document was that is used', async (method, details) => {
  const { client, open, ask, arrives } = await waiting();
  const answer = client.sendRequest(method, { textDocument, ...details });
  await open(catalog, uriOf('catalog.proviso'));
  await ask('documentSymbol');
  arrives();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
});

it('documents are moved by edits of what they are by then, as nobody asks for those again', async () => {
  const { client, change, ask, arrives } = await waiting({ workspace: { workspaceEdit: { documentChanges: true } } });
  const files = [{ oldUri: uriOf('catalog.proviso'), newUri: uriOf('club.proviso') }];
  const edit = client.sendRequest('workspace/willRenameFiles', { files });
  await change(2, `\n\n${text}`);
  await ask('documentSymbol');
  arrives();
  expect(await edit).toMatchObject({
    documentChanges: [{ textDocument: { uri, version: 2 }, edits: [{ range: { start: { line: 3 } } }] }],
  });
});
