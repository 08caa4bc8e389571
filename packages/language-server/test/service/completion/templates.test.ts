import { parse } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';
import { newCatalogNames } from '../../../src/service/catalog-names.ts';
import { plain } from '../../../src/service/completion/snippet.ts';
import { provideCompletion } from '../../../src/service/provide-completion.ts';
import { completed } from '../../support/completing.ts';
import { folder, workspaceOver } from '../../support/workspace.ts';

/** Places at which whole items are offered. */
const places = {
  'an empty kind': 'catalog C\nkind exam plural exams {\n  |\n}',
  'a condition': 'program P\nuse "./catalog.proviso"\nrequire X: |',
  'a count': 'program P\nuse "./catalog.proviso"\nrequire X: at least 2 |',
  'an empty document': '|',
  'a program': 'program P\nuse "./catalog.proviso"\nunsettled Guests "Do guests count?"\nrequire any badge\n|',
  'a list of points': 'program P\nuse "./catalog.proviso"\nrequire all of {\n  |\n}',
  'a catalog': 'catalog C\nkind exam\n|',
  'a list of entries': 'catalog C\nkind exam\nentries of exam {\n  |\n}',
  'examples without samples': 'examples for P\nuse "./catalog.proviso"\n|',
} as const;

describe.each(Object.entries(places))('whole items in %s', (_, source) => {
  it('can be read as they are inserted', async () => {
    const offers = (await completed(source)).filter(({ kind }) => kind === 'snippet');
    const wrong = offers.filter(({ text }) => parse(source.replace('|', () => text)).problems.length > 0);
    expect(offers.length).toBeGreaterThan(0);
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('are written the same without places to fill in', async () => {
    const offers = (await completed(source)).filter(({ kind }) => kind === 'snippet');
    expect(offers.map(({ snippet }) => plain(snippet ?? ''))).toEqual(offers.map(({ text }) => text));
  });
});

describe('whole documents', () => {
  it('name the catalogs and programs that there are', async () => {
    const { workspace } = workspaceOver({
      'words.proviso': 'catalog Words',
      'p.proviso': 'program Pool',
      'x.proviso': '',
    });
    workspace.open(`${folder}x.proviso`, '');
    const document = workspace.document(`${folder}x.proviso`);
    if (document === null) throw new Error('There is no document.');
    const all = await provideCompletion(workspace, newCatalogNames(workspace), document, 0);
    const texts = all.filter(({ kind }) => kind === 'snippet').map(({ text }) => text);
    expect(texts[0]).toContain('use "./words.proviso"');
    expect(texts[2]).toBe('examples for Pool\nuse "./p.proviso"\n\n');
  });

  it('ask for the name of a kind once', async () => {
    const catalog = (await completed('|')).find(({ label }) => label === 'catalog …');
    expect(catalog?.snippet?.match(/\$\{\d+:badge\}/g)).toEqual(['${3:badge}', '${3:badge}', '${3:badge}']);
  });
});
