import { expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { session, uriOf } from '../support/session.ts';

it('symbols of all documents have their places', async () => {
  const { client } = await session();
  expect(await client.sendRequest('workspace/symbol', { query: 'Diver' })).toEqual([
    {
      name: 'Diver',
      kind: 14,
      containerName: 'entries of badge',
      location: {
        uri: uriOf('catalog.proviso'),
        range: { start: { line: 2, character: 31 }, end: { line: 2, character: 36 } },
      },
    },
  ]);
});

it('how far the search has come is told to clients that want to know', async () => {
  const { client } = await session();
  const told: unknown[] = [];
  client.onNotification('$/progress', (params) => {
    told.push(params);
  });
  await client.sendRequest('workspace/symbol', { query: 'Diver', workDoneToken: 7 });
  expect(told).toMatchObject([
    { token: 7, value: { kind: 'begin', title: 'Looking through the documents' } },
    { token: 7, value: { kind: 'report', percentage: 0 } },
    { token: 7, value: { kind: 'end' } },
  ]);
});

it('a search that is cancelled while it runs says so', async () => {
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}.proviso`, 'program P']));
  const { client } = await session({ files });
  const cancellation = new CancellationTokenSource();
  client.onNotification('$/progress', () => {
    cancellation.cancel();
  });
  const asked = client.sendRequest('workspace/symbol', { query: '', workDoneToken: 7 }, cancellation.token);
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});
