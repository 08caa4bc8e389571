import { expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const catalog = `catalog Club
kind badge plural badges
entries of badge {
  - Swim1
  - Swim2
  - Diver
}
record club { holds badge }
`;
const start = 'program P\nuse "./catalog.proviso"\n';

it('a name is mended to the nearest one', async () => {
  const action = await expectChange({
    before: { 'catalog.proviso': catalog, 'program.proviso': `${start}require badge Di«»vr\n` },
    title: 'Write "Diver"',
    after: { 'program.proviso': `${start}require badge Diver\n` },
  });
  expect(action.isPreferred).toBe(true);
});

it('where several names are near, all of them are offered, the nearest first', async () => {
  const files = { 'catalog.proviso': catalog, 'program.proviso': `${start}require badge Sw«»im\n` };
  expect(await offers(files, (kind) => kind === 'quickfix')).toEqual([
    '* Write "Swim1"',
    'Write "Swim2"',
    'Add "Swim" to the badges of the catalog',
  ]);
});

it('is offered at its place alone', async () => {
  const files = { 'catalog.proviso': catalog, 'program.proviso': `${start}«require» badge Divr\n` };
  expect(await offers(files, (kind) => kind === 'quickfix')).toEqual([]);
});

it('a word of the language is mended too', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog, 'program.proviso': `${start}«requre» any badge\n` },
    title: 'Write "require"',
    after: { 'program.proviso': `${start}require any badge\n` },
  });
});
