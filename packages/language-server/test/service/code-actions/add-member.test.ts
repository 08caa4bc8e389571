import { expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const catalog = `catalog Club
scale Level: Low < High
choice Home: Town, County
kind badge plural badges { level: Level }
entries of badge { - Diver { level: Low } }
record club {
  level: Level
  home: Home
  size: Small | Large
  people: list of person
}
record person {
  level: Level
  holds badge
}
define person ranked (l: Level): level is l
`;

const start = 'program P\nuse "./catalog.proviso"\n';

const inProgram = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': catalog,
  'program.proviso': start + text,
});

it.each([
  ['a level that a field is compared with', 'require level is «Top» or higher\n'],
  ['a level of an item of a list', 'require any person where level is «Top»\n'],
  ['a level that is written for a parameter', 'require any person ranked «Top»\n'],
])('%s is added to its scale', async (_what, text) => {
  await expectChange({
    before: inProgram(text),
    title: 'Add "Top" to the scale "Level", above all others',
    after: { 'catalog.proviso': catalog.replace('Low < High', 'Low < High < Top') },
  });
});

it('a level of an entry is added to its scale', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog.replace('level: Low', 'level: «Top»') },
    title: 'Add "Top" to the scale "Level", above all others',
    after: { 'catalog.proviso': catalog.replace('Low < High', 'Low < High < Top').replace('level: Low', 'level: Top') },
  });
});

it('a name is added to its choice', async () => {
  await expectChange({
    before: inProgram('require home is «Elsewhere»\n'),
    title: 'Add "Elsewhere" to the choice "Home"',
    after: { 'catalog.proviso': catalog.replace('Town, County', 'Town, County, Elsewhere') },
  });
});

it('a name is added to a list that the field itself gives', async () => {
  await expectChange({
    before: inProgram('require size is «Middle»\n'),
    title: 'Add "Middle" to the list of the field',
    after: { 'catalog.proviso': catalog.replace('Small | Large', 'Small | Large | Middle') },
  });
});

it('where no name is near, each one is offered', async () => {
  expect(await offers(inProgram('require home is «Elsewhere»\n'), (kind) => kind === 'quickfix')).toEqual([
    'Write "Town"',
    'Write "County"',
    'Add "Elsewhere" to the choice "Home"',
  ]);
});

it('a level of what is counted is added to its scale, though no entry has it yet', async () => {
  await expectChange({
    before: inProgram('require any badge of «Top» held by any person\n'),
    title: 'Add "Top" to the scale "Level", above all others',
    after: { 'catalog.proviso': catalog.replace('Low < High', 'Low < High < Top') },
    left: ['impossible-count'],
  });
});

it('a fact that is to be filled in is one of few words, too', async () => {
  const examples = (home: string): string => `examples for P\nuse "./program.proviso"\n\nclub A { home: ${home} }\n`;
  await expectChange({
    before: { ...inProgram('require home is Town\n'), 'examples.proviso': examples('«ToBeSaid»') },
    title: 'Write "County"',
    after: { 'examples.proviso': examples('County') },
  });
});
