import { parse } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/service/completion/snippet.ts';
import { completed } from '../../support/completing.ts';

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
