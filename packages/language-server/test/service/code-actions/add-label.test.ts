import { expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const start = 'program P\nuse "./catalog.proviso"\n\n';

const inProgram = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': 'catalog Club\nrecord club { size: number }\n',
  'program.proviso': start + text,
});

it('a requirement gets a label from its words, whose name may be chosen anew', async () => {
  const action = await expectChange({
    before: inProgram('require s«»ize at least 5\n'),
    title: 'Give this requirement the label "SizeAtLeast5"',
    after: { 'program.proviso': `${start}require SizeAtLeast5: size at least 5\n` },
  });
  expect(action.naming?.offset).toBe(`${start}require `.length);
});

it('or from its title, and one that is free', async () => {
  await expectChange({
    before: inProgram('require Big: size at least 5\nrequire "Big" since 2020-01-01: s«»ize at least 9\n'),
    title: 'Give this requirement the label "Big2"',
    after: {
      'program.proviso': `${start}require Big: size at least 5\nrequire Big2 "Big" since 2020-01-01: size at least 9\n`,
    },
  });
});

it('a requirement gets a title from its words', async () => {
  await expectChange({
    before: inProgram('require Big: s«»ize at least 5\n'),
    title: 'Give this requirement a title',
    after: { 'program.proviso': `${start}require Big "Size at least 5": size at least 5\n` },
  });
});

it('one that has both gets neither', async () => {
  expect(await offers(inProgram('require Big "Big": s«»ize at least 5\n'))).not.toContainEqual(
    expect.stringContaining('Give this'),
  );
});
