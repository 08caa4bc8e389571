import { expect, it } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver/node';
import { session } from '../support/session.ts';
import { folder } from '../support/workspace.ts';

const capabilities = { workspace: { workspaceFolders: true } };

it('documents are looked for in the folders that there are now', async () => {
  const found: (readonly string[])[] = [];
  const { client } = await session({ capabilities, found });
  const look = (): Promise<readonly SymbolInformation[]> => client.sendRequest('workspace/symbol', { query: '' });
  await look();
  const event = { added: [{ uri: 'file:///choir', name: 'choir' }], removed: [{ uri: 'file:///club', name: 'club' }] };
  await client.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await look();
  expect(found).toEqual([[folder.slice(0, -1)], ['file:///choir']]);
});

it('a client that knows of one folder only is not offered to tell of more', async () => {
  expect((await session({ capabilities })).capabilities.workspace).toHaveProperty('workspaceFolders');
  expect((await session()).capabilities.workspace).not.toHaveProperty('workspaceFolders');
});
