import { it } from 'vitest';
import { expectChange } from '../../support/mending.ts';

const catalog = (...entries: readonly string[]): string =>
  `catalog Club\nkind badge plural badges\nentries of badge {\n${entries.join('\n')}\n}\nrecord club { holds badge }\n`;

const diver = '  /// Deep.\n  - Diver since 2020-01-01';
const rower = '  - Rower since 2010-01-01 // fast';
const guide = '  - Guide';

it('entries are sorted by name, each with its comments', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog(rower, diver, `${guide}«»`) },
    title: 'Move these entries into the order of their names',
    after: { 'catalog.proviso': catalog(diver, guide, rower) },
  });
});

it('entries are sorted by their days', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog(diver, rower, `${guide}«»`) },
    title: 'Move these entries into the order of their first days',
    after: { 'catalog.proviso': catalog(guide, rower, diver) },
  });
});
