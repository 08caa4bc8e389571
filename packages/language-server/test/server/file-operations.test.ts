import { describe, expect, it } from 'vitest';
import { session, start, uri, uriOf } from '../support/session.ts';
import { catalog } from '../support/workspace.ts';

const move = { oldUri: uriOf('catalog.proviso'), newUri: uriOf('words.proviso') };
const place = { start: { line: 1, character: 5 }, end: { line: 1, character: 22 } };

describe('what an editor does with files', () => {
  it('is asked about before: the documents that use a moved one are changed along', async () => {
    const { client, open } = await session();
    await open(`${start}require any badge`);
    expect(await client.sendRequest('workspace/willRenameFiles', { files: [move] })).toEqual({
      changes: { [uri]: [{ range: place, newText: './words.proviso' }] },
    });
  });

  it('is told of after: what was moved is looked for in the new place', async () => {
    const files: Record<string, string> = { 'catalog.proviso': catalog };
    const { client, open, published } = await session({ files });
    await open(start.replace('catalog', 'words') + 'require any badge');
    expect((await published()).diagnostics).toMatchObject([{ code: 'document-not-found' }]);
    files['words.proviso'] = catalog;
    await client.sendNotification('workspace/didRenameFiles', { files: [move] });
    expect((await published()).diagnostics).toEqual([]);
  });

  it.each([
    ['create', catalog],
    ['delete', null],
  ])('is told of after: %s', async (what, text) => {
    const files: Record<string, string> = text === null ? { 'catalog.proviso': catalog } : {};
    const { client, open, published } = await session({ files });
    await open(`${start}require any badge`);
    const before = (await published()).diagnostics.length;
    if (text === null) delete files['catalog.proviso'];
    else files['catalog.proviso'] = text;
    const method = `workspace/did${what === 'create' ? 'Create' : 'Delete'}Files`;
    // A folder stands for all that is in it.
    await client.sendNotification(method, {
      files: [{ uri: what === 'create' ? uriOf('catalog.proviso') : uriOf('') }],
    });
    expect((await published()).diagnostics.length > 0).toBe(before === 0);
  });
});
