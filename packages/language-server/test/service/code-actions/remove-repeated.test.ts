import { expect, it } from 'vitest';
import { expectChange } from '../../support/mending.ts';

const catalog = `catalog Club
kind badge plural badges
entries of badge { - Diver  - Rower  - Sailor before 2000-01-01 }
record club { holds badge }
`;
const start = 'program P\nuse "./catalog.proviso"\n';

const inProgram = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': catalog,
  'program.proviso': start + text,
});

it('a name that stands in a list twice stands there once', async () => {
  const action = await expectChange({
    before: inProgram('require any badge except Diver, «Diver»\n'),
    title: 'Remove the second "Diver"',
    after: { 'program.proviso': `${start}require any badge except Diver\n` },
  });
  expect(action.isPreferred).toBe(true);
});

it('so does a level of a scale', async () => {
  await expectChange({
    before: { 'catalog.proviso': 'catalog C\nscale S: A < B < «A»\nrecord club { s: S }\n' },
    title: 'Remove the second "A"',
    after: { 'catalog.proviso': 'catalog C\nscale S: A < B\nrecord club { s: S }\n' },
  });
});

it('what is declared a second time goes', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog.replace('- Rower', '- «Diver»') },
    title: 'Remove this second "Diver"',
    after: { 'catalog.proviso': catalog.replace('- Rower  ', '') },
  });
});

it('what is excepted without effect goes, and "except" with the last name', async () => {
  await expectChange({
    before: inProgram('require any badge Diver, Rower except «Sailor»\n'),
    title: 'Remove "Sailor"',
    after: { 'program.proviso': `${start}require any badge Diver, Rower\n` },
  });
});

it('what is listed only for days on which it does not exist goes', async () => {
  await expectChange({
    before: inProgram('require since 2010-01-01: any badge except Rower, «Sailor»\n'),
    title: 'Remove "Sailor"',
    after: { 'program.proviso': `${start}require since 2010-01-01: any badge except Rower\n` },
  });
});

it('a "use" that leads in a circle goes', async () => {
  await expectChange({
    before: inProgram('use «"./program.proviso"»\nrequire any badge\n'),
    title: 'Remove this "use"',
    after: { 'program.proviso': `${start}require any badge\n` },
  });
});
