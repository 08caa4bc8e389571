import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { session, start, uriOf, type Session } from '../support/session.ts';
import { catalog, folder } from '../support/workspace.ts';

const capabilities = { textDocument: { diagnostic: {} } };
type Reports = readonly WorkspaceDocumentDiagnosticReport[];

/** The reports that come of asking, where the client has these already. */
async function ask({ client }: Session, before: Reports = []): Promise<Reports> {
  const previousResultIds = before.flatMap(({ uri, resultId }) =>
    resultId === undefined ? [] : [{ uri, value: resultId }],
  );
  const { items } = await client.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
  return items;
}

/** What reports say of each document: the codes of its findings, or that nothing is new. */
const said = (reports: Reports): object =>
  Object.fromEntries(
    reports.map((each) => [
      each.uri.slice(folder.length),
      each.kind === 'full' ? each.items.map(({ code }) => code) : each.kind,
    ]),
  );

const files = (): Record<string, string> => ({
  'catalog.proviso': catalog,
  'a.proviso': `${start}require badge Climber\n`,
  'b.proviso': 'program P\n',
});

describe('findings of a workspace', () => {
  it('are those of all documents that are not open', async () => {
    const own = await session({ capabilities, files: files() });
    expect(said(await ask(own))).toEqual({
      'a.proviso': ['unknown-entry'],
      'b.proviso': ['no-catalog'],
      'catalog.proviso': [],
    });
    await own.open('program P\n', uriOf('b.proviso'));
    expect(said(await ask(own))).toEqual({ 'a.proviso': ['unknown-entry'], 'catalog.proviso': [] });
  });

  it('come again when there is something new, and only then', async () => {
    const own = await session({ capabilities, files: files() });
    const first = await ask(own);
    const second = ask(own, first);
    await own.open(catalog.replace('Diver', 'Climber'), uriOf('catalog.proviso'));
    expect(said(await second)).toEqual({ 'a.proviso': [], 'b.proviso': 'unchanged' });
  });

  it('of a document that is gone are taken back', async () => {
    const own = await session({ capabilities, files: files() });
    const changing = files();
    const other = await session({ capabilities, files: changing });
    const first = await ask(other);
    delete changing['b.proviso'];
    await other.filesChanged('b.proviso');
    expect(said(await ask(other, first))).toMatchObject({ 'b.proviso': [] });
    expect(said(await ask(own))).toMatchObject({ 'b.proviso': ['no-catalog'] });
  });

  it('are waited for no longer when that is cancelled', async () => {
    const own = await session({ capabilities, files: files() });
    const previousResultIds = (await ask(own)).map(({ uri, resultId }) => ({ uri, value: resultId }));
    const cancellation = new CancellationTokenSource();
    const asked = own.client.sendRequest('workspace/diagnostic', { previousResultIds }, cancellation.token);
    cancellation.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });
});
