import { expect, it } from 'vitest';
import { provideDefinition } from '../../src/service/provide-definition.ts';
import { family, shown } from '../support/family.ts';

const start = 'program P\nuse "./catalog.proviso"\n';

/** Where the definition of what is named at the mark stands. */
async function definitionAt(program: string): Promise<readonly string[]> {
  const { analysis, offset } = await family({ program: start + program });
  return provideDefinition(analysis, offset).map((each) => shown(each.document.uri, each.document.text, each));
}

it('an entry leads to the catalog', async () => {
  expect(await definitionAt('require badge Swi«»mmer')).toEqual(['catalog: - «Swimmer» "Swims" { level: Low }']);
});

it('the end of a name is still the name', async () => {
  expect(await definitionAt('require badge Swimmer«»')).toEqual(['catalog: - «Swimmer» "Swims" { level: Low }']);
});

it('a plural leads to what is counted', async () => {
  expect(await definitionAt('require at least 2 b«»adges')).toEqual([
    'catalog: kind «badge» plural badges { level: Level }',
  ]);
});

it('the words of a definition lead to where it is defined', async () => {
  expect(await definitionAt('define person fit: trained\nrequire at least 1 person f«»it')).toEqual([
    'program: define person «fit»: trained',
  ]);
});

it('an exception leads to what it is one to', async () => {
  const lines = 'require Large: size at least 9\nexception Small to Large when any badge: size at least 3\n';
  expect(await definitionAt(`${lines}exception to La«»rge, Small when size at most 2: any badge`)).toEqual([
    'program: require «Large»: size at least 9',
  ]);
  expect(await definitionAt(`${lines}exception to Large, Sm«»all when size at most 2: any badge`)).toEqual([
    'program: exception «Small» to Large when any badge: size at least 3',
  ]);
});

it('a word of the language leads nowhere', async () => {
  expect(await definitionAt('req«»uire any badge')).toEqual([]);
});

it('a program that is asked for leads to its own document', async () => {
  const basic = 'program Basic\nuse "./catalog.proviso"\nrequire size at least 3';
  const program = `${start}use "./basic.proviso"\nrequire meets Ba«»sic`;
  const { analysis, offset } = await family({ basic, program });
  expect(provideDefinition(analysis, offset).map((each) => shown(each.document.uri, each.document.text, each))).toEqual(
    ['basic: program «Basic»'],
  );
});
