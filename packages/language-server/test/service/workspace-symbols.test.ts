import { describe, expect, it } from 'vitest';
import { fit, provideWorkspaceSymbols } from '../../src/service/provide-workspace-symbols.ts';
import { newSymbolIndex } from '../../src/service/symbol-index.ts';
import type { Workspace } from '../../src/service/workspace.ts';
import { catalog, folder, workspaceOver } from '../support/workspace.ts';

const wanted = { isCancellationRequested: false };
const program = 'program Gold\nsection "People" {\n  require Swimmers: badge Swimmer\n}\n';

/** The symbols that fit a query, each with where it is. */
function finder(workspace: Workspace): (query: string) => Promise<readonly string[]> {
  const index = newSymbolIndex(workspace);
  return async (query) => {
    const found = await provideWorkspaceSymbols(workspace, index, query, wanted);
    return found.map(({ symbol, container, document }) =>
      [document.uri.slice(folder.length), container, symbol.name].filter((part) => part !== '').join(' › '),
    );
  };
}

describe('workspace symbols', () => {
  it('are those of all documents, the best first', async () => {
    const { workspace } = workspaceOver({ 'catalog.proviso': catalog, 'gold.proviso': program });
    expect(await finder(workspace)('swimmer')).toEqual([
      'catalog.proviso › entries of badge › Swimmer',
      'gold.proviso › People › Swimmers',
    ]);
  });

  it('are found by some of their letters', async () => {
    const { workspace } = workspaceOver({ 'catalog.proviso': catalog });
    expect(await finder(workspace)('swr')).toEqual(['catalog.proviso › entries of badge › Swimmer']);
    expect(await finder(workspace)('xyz')).toEqual([]);
  });

  it('are all where nothing is looked for, but never more than a list can show', async () => {
    const { workspace } = workspaceOver({ 'gold.proviso': program });
    expect(await finder(workspace)('')).toHaveLength(3);
    const names = Array.from({ length: 1000 }, (_, index) => `- Badge${index}`).join(' ');
    const large = workspaceOver({ 'a.proviso': `catalog C\nentries of badge { ${names} }` });
    expect(await finder(large.workspace)('')).toHaveLength(500);
  });

  it('of documents that there are no more are forgotten', async () => {
    const files: Record<string, string> = { 'catalog.proviso': catalog, 'gold.proviso': program };
    const { workspace } = workspaceOver(files);
    const index = newSymbolIndex(workspace);
    const gold = `${folder}gold.proviso`;
    const before = await index.of(gold);
    await provideWorkspaceSymbols(workspace, index, '', wanted);
    expect(await index.of(gold)).toBe(before);
    delete files['gold.proviso'];
    workspace.forget(gold);
    await provideWorkspaceSymbols(workspace, index, '', wanted);
    files['gold.proviso'] = program;
    workspace.forget(gold);
    expect(await index.of(gold)).not.toBe(before);
  });

  it('are those of what an editor has open, before those of the file', async () => {
    const { workspace } = workspaceOver({ 'gold.proviso': program });
    const find = finder(workspace);
    await find('');
    workspace.open(`${folder}gold.proviso`, program.replace('Swimmers', 'Divers'));
    expect(await find('divers')).toEqual(['gold.proviso › People › Divers']);
    workspace.close(`${folder}gold.proviso`);
    expect(await find('divers')).toEqual([]);
  });

  it('follow files that change, come and go, and read no others again', async () => {
    const files: Record<string, string> = { 'catalog.proviso': catalog, 'gold.proviso': program };
    const { workspace, reads } = workspaceOver(files);
    const find = finder(workspace);
    await find('');
    files['gold.proviso'] = program.replace('Swimmers', 'Divers');
    files['new.proviso'] = 'program Divers';
    delete files['catalog.proviso'];
    for (const name of ['gold.proviso', 'new.proviso', 'catalog.proviso']) workspace.forget(folder + name);
    expect(await find('divers')).toEqual(['gold.proviso › People › Divers', 'new.proviso › Divers']);
    expect(reads).toEqual(['catalog.proviso', 'gold.proviso', 'gold.proviso', 'new.proviso']);
  });

  it('are looked for no further when that is cancelled', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}.proviso`, program]));
    const { workspace, reads } = workspaceOver(files);
    const cancellation = { isCancellationRequested: false };
    await provideWorkspaceSymbols(workspace, newSymbolIndex(workspace), '', cancellation, (done) => {
      cancellation.isCancellationRequested = done === 20;
    });
    expect(reads).toHaveLength(21);
  });
});

describe('a name', () => {
  it.each([
    ['Swimmer', 'swimmer', 0],
    ['Swimmer', 'swim', 1],
    ['AllSwimmers', 'swim', 2],
    ['South Wind Marina', 'swm', 3],
    ['All are trained', 'alltrained', 3],
    ['Swimmer', 'mims', null],
    ['', 'a', null],
  ])('%s fits %s: %s', (name, query, rank) => {
    expect(fit(name, query)).toBe(rank);
  });
});
