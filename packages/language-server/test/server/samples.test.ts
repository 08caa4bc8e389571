import { expect, it } from 'vitest';
import { asking, examples, program } from '../support/program.ts';
import { folder } from '../support/workspace.ts';

it('are those of all examples of the program', async () => {
  const { request } = await asking({
    'more.proviso': 'examples for P\nuse "./program.proviso"\nclub Toads { size: 1 }\n',
    'other.proviso': 'program Other\nuse "./catalog.proviso"\nrequire size at least 1\n',
    'other.examples.proviso': 'examples for Other\nuse "./other.proviso"\nclub Frogs { size: 1 }\n',
  });
  expect(await request('samples', program)).toEqual([
    { uri: `${folder}more.proviso`, name: 'Toads', title: null },
    { uri: examples, name: 'Otters', title: 'The Otters' },
    { uri: examples, name: 'Newts', title: null },
  ]);
});

it('a catalog has none', async () => {
  const { request } = await asking();
  expect(await request('samples', `${folder}catalog.proviso`)).toEqual([]);
});
