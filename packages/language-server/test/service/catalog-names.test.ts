import { expect, it } from 'vitest';
import { newCatalogNames } from '../../src/service/catalog-names.ts';
import { catalog, folder, workspaceOver } from '../support/workspace.ts';

/** The catalogs beside a document. */
async function near(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { workspace } = workspaceOver(files);
  const found = await newCatalogNames(workspace).near(`${folder}program.proviso`, new Set());
  return found.map(({ uri }) => uri.slice(folder.length));
}

it('catalogs are found by their first word, whatever comments stand before it', async () => {
  expect(
    await near({
      'commented.proviso': `// What badges there are.\r\n\r\n// catalog\r\n${catalog}`,
      'plain.proviso': catalog,
      'other.proviso': '// catalog Club\nprogram P\n',
    }),
  ).toEqual(['commented.proviso', 'plain.proviso']);
});

it('a line of slashes above a document keeps nobody waiting', async () => {
  const line = '/'.repeat(80);
  expect(await near({ 'other.proviso': `${line}\n// A program\n${line}\nprogram P\n` })).toEqual([]);
});

it('what a catalog declares is found out again after one that it uses has changed', async () => {
  const { workspace } = workspaceOver({
    'base.proviso': 'catalog Base\nkind badge\n',
    'club.proviso': 'catalog Club\nuse "./base.proviso"\nrecord club { holds badge }\n',
  });
  const catalogs = newCatalogNames(workspace);
  const base = `${folder}base.proviso`;
  const kinds = async (): Promise<readonly string[]> => {
    const found = await catalogs.near(`${folder}program.proviso`, new Set([base]));
    return found.flatMap(({ names }) => [...names.kinds.keys()]);
  };
  expect(await kinds()).toEqual(['badge']);
  workspace.open(base, 'catalog Base\nkind badge\nkind medal\n');
  expect(await kinds()).toEqual(['badge', 'medal']);
});
