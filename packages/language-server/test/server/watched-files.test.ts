import { describe, expect, it } from 'vitest';
import { session, start, uriOf } from '../support/session.ts';
import { catalog } from '../support/workspace.ts';

const watches = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

describe('files that change outside of the editor', () => {
  it('are told of by clients that can, of every document', async () => {
    const { registered } = await session({ capabilities: watches });
    expect(await registered).toMatchObject({
      method: 'workspace/didChangeWatchedFiles',
      registerOptions: { watchers: [{ globPattern: '**/*.proviso' }] },
    });
  });

  it('are looked at again when something is saved, where a client cannot', async () => {
    const files = { 'catalog.proviso': catalog };
    const { client, open, published } = await session({ files });
    await open(`${start}require badge Climber`);
    expect((await published()).diagnostics).toHaveLength(1);
    files['catalog.proviso'] = catalog.replace('Diver', 'Climber');
    await client.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf('program.proviso') } });
    expect((await published()).diagnostics).toEqual([]);
  });
});
