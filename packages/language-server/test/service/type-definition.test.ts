import { expect, it } from 'vitest';
import { provideTypeDefinition } from '../../src/service/provide-type-definition.ts';
import { family, shown } from '../support/family.ts';

const start = 'program P\nuse "./catalog.proviso"\n';

/** Where the type of what is named at the mark is declared. */
async function typeAt(program: string): Promise<readonly string[]> {
  const { analysis, offset } = await family({ program: start + program });
  return provideTypeDefinition(analysis, offset).map((each) => shown(each.document.uri, each.document.text, each));
}

it('of an entry is its kind', async () => {
  expect(await typeAt('require badge S«»wimmer')).toEqual(['catalog: kind «badge» plural badges { level: Level }']);
});

it('of a level is its scale', async () => {
  expect(await typeAt('require any badge of L«»ow')).toEqual(['catalog: scale «Level»: Low < High']);
});

it('of a group is the kind of what is in it', async () => {
  expect(await typeAt('require any badge in W«»ater')).toEqual([
    'catalog: kind «badge» plural badges { level: Level }',
  ]);
});

it('of a parameter is what it is declared with', async () => {
  expect(await typeAt('define person fit (l: Level): holds any badge of «»l\nrequire 1 person fit Low')).toEqual([
    'catalog: scale «Level»: Low < High',
  ]);
});

it('of a definition is the record that it speaks of', async () => {
  expect(await typeAt('define person fit: trained\nrequire at least 1 person f«»it')).toEqual([
    expect.stringContaining('record «person» plural people'),
  ]);
});

it('of a field of numbers is none', async () => {
  expect(await typeAt('require s«»ize at least 3')).toEqual([]);
});
