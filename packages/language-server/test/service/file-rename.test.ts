import { describe, expect, it } from 'vitest';
import { edited } from '../../src/service/document-edits.ts';
import { provideFileRename } from '../../src/service/provide-file-rename.ts';
import { folder, workspaceOver } from '../support/workspace.ts';

const wanted = { isCancellationRequested: false };

/** What documents say that have to be changed before files are moved from some places to others. */
async function after(
  files: Readonly<Record<string, string>>,
  ...moves: readonly (readonly [string, string])[]
): Promise<Readonly<Record<string, string>>> {
  const { workspace } = workspaceOver(files);
  const spelt = moves.map(([from, to]) => ({ from: folder + from, to: folder + to }));
  const found = await provideFileRename(workspace, spelt, wanted);
  return Object.fromEntries(
    found.map(({ document, edits }) => [
      decodeURIComponent(document.uri.slice(folder.length)),
      edited(document.text, edits),
    ]),
  );
}

const uses = (path: string): string => `program P\nuse "${path}"\nrequire any badge\n`;

describe('moving a document', () => {
  it('changes its name in all documents that use it', async () => {
    const files = {
      'words.proviso': 'catalog C',
      'a.proviso': uses('./words.proviso'),
      'b.proviso': uses('./c.proviso'),
    };
    expect(await after(files, ['words.proviso', 'catalog.proviso'])).toEqual({
      'a.proviso': uses('./catalog.proviso'),
    });
  });

  it('changes the paths in it', async () => {
    const files = { 'a.proviso': uses('./words.proviso'), 'words.proviso': 'catalog C' };
    expect(await after(files, ['a.proviso', 'deep/er/a.proviso'])).toEqual({
      'a.proviso': uses('../../words.proviso'),
    });
  });

  it('changes paths to where they lead even if nothing is there', async () => {
    expect(await after({ 'a.proviso': uses('./nothing.proviso') }, ['a.proviso', 'deep/a.proviso'])).toEqual({
      'a.proviso': uses('../nothing.proviso'),
    });
  });

  it('writes names as they are, and not as they stand in addresses', async () => {
    const files = { 'a.proviso': uses('./words.proviso'), 'words.proviso': 'catalog C' };
    expect(await after(files, ['words.proviso', 'the%20words%20%281%29.proviso'])).toEqual({
      'a.proviso': uses('./the words (1).proviso'),
    });
  });

  it('changes what an editor has open as it stands there', async () => {
    const { workspace } = workspaceOver({ 'a.proviso': uses('./old.proviso') });
    workspace.open(`${folder}a.proviso`, `// new\n${uses('./words.proviso')}`);
    const moves = [{ from: `${folder}words.proviso`, to: `${folder}catalog.proviso` }];
    const [edit] = await provideFileRename(workspace, moves, wanted);
    expect(edited(edit?.document.text ?? '', edit?.edits ?? [])).toBe(`// new\n${uses('./catalog.proviso')}`);
  });

  it('leaves a path as it is where none leads to the new place', async () => {
    const files = { 'a.proviso': uses('./words.proviso') };
    const { workspace } = workspaceOver(files);
    const moves = [{ from: `${folder}words.proviso`, to: 'vscode-vfs://github/words.proviso' }];
    expect(await provideFileRename(workspace, moves, wanted)).toEqual([]);
    expect(await after(files, ['words.proviso', 'a%22b.proviso'])).toEqual({});
  });
});

describe('moving a folder', () => {
  const files = {
    'shared/words.proviso': 'catalog C',
    'shared/more.proviso': 'catalog D\nuse "./words.proviso"\n',
    'silver/a.proviso': uses('../shared/words.proviso'),
  };

  it('changes the paths into it, and not those within it', async () => {
    expect(await after(files, ['shared', 'catalogs'])).toEqual({
      'silver/a.proviso': uses('../catalogs/words.proviso'),
    });
  });

  it('changes the paths out of it', async () => {
    expect(await after(files, ['silver/', 'levels/2024/silver/'])).toEqual({
      'silver/a.proviso': uses('../../../shared/words.proviso'),
    });
  });

  it('together with others keeps what they call each other', async () => {
    expect(await after(files, ['shared', 'x/shared'], ['silver', 'x/silver'])).toEqual({});
  });

  it('is not what a document in it does', async () => {
    expect(await after(files, ['shared', 'catalogs'], ['shared/words.proviso', 'words.proviso'])).toEqual({
      'shared/more.proviso': 'catalog D\nuse "../words.proviso"\n',
      'silver/a.proviso': uses('../words.proviso'),
    });
  });
});

it('moving files ends when it is cancelled', async () => {
  const { workspace, reads } = workspaceOver({ 'a.proviso': uses('./words.proviso') });
  const moves = [{ from: `${folder}words.proviso`, to: `${folder}catalog.proviso` }];
  expect(await provideFileRename(workspace, moves, { isCancellationRequested: true })).toEqual([]);
  expect(reads).toEqual([]);
});
