import { expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const start = 'program P\nuse "./catalog.proviso"\n\n';

const inProgram = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': 'catalog Club\nrecord club { size: number }\n',
  'program.proviso': start + text,
});

const revisions = (more = ''): string => `revisions {
  1.0 on 2023-01-01 editorial "First" // as it was
${more}  3.0 on 2024-01-01 editorial "Third"
}
`;

it('a revision that a clause speaks of is listed in its place', async () => {
  await expectChange({
    before: inProgram(`${revisions()}require since «2.0»: size at least 1\n`),
    title: 'Add revision 2.0 to the revisions',
    after: {
      'program.proviso': `${start}${revisions('  2.0 on 2023-01-02 "What this revision changes"\n')}require since 2.0: size at least 1\n`,
    },
  });
});

it('a revision that there is not is rather missing than misspelt, else it is one of the latest', async () => {
  const files = inProgram(`revisions {
  1.0 on 2023-01-01 editorial "First"
  2.0 on 2024-01-01 editorial "Second"
  3.0 on 2025-01-01 editorial "Third"
  4.0 on 2026-01-01 editorial "Fourth"
}
require since «9.0»: size at least 1
`);
  expect(await offers(files, (kind) => kind === 'quickfix')).toEqual([
    'Add revision 9.0 to the revisions',
    'Write "4.0"',
    'Write "3.0"',
    'Write "2.0"',
  ]);
});

it('the revision of the nearest number comes before the latest ones', async () => {
  const files = inProgram(
    `${revisions('  2.0 on 2023-06-01 editorial "Second"\n')}require since «1.1»: size at least 1\n`,
  );
  expect(await offers(files, (kind) => kind === 'quickfix')).toEqual([
    'Add revision 1.1 to the revisions',
    'Write "1.0"',
    'Write "3.0"',
    'Write "2.0"',
  ]);
});

it('one of the latest revisions is written instead', async () => {
  await expectChange({
    before: inProgram(`${revisions()}require since «9.0»: size at least 1\n`),
    title: 'Write "3.0"',
    after: { 'program.proviso': `${start}${revisions()}require since 3.0: size at least 1\n` },
  });
});

it('a day on which something changes becomes a revision', async () => {
  await expectChange({
    before: inProgram(`${revisions()}require since «»2024-06-01: size at least 1\n`),
    title: 'Add this day as revision 4.0',
    after: {
      'program.proviso': `${start}${revisions().replace('"Third"\n', '"Third"\n  4.0 on 2024-06-01 "What this revision changes"\n')}require since 4.0: size at least 1\n`,
    },
  });
});

it('a day on which a revision begins is called by it', async () => {
  await expectChange({
    before: inProgram(`${revisions()}require since «»2024-01-01: size at least 1\n`),
    title: 'Write "3.0", the revision of this day',
    after: { 'program.proviso': `${start}${revisions()}require since 3.0: size at least 1\n` },
  });
});

it('no day is a revision where none are listed', async () => {
  expect(await offers(inProgram('require since «»2024-06-01: size at least 1\n'))).not.toContain(
    'Add this day as revision 1.0',
  );
});

it('revisions are put in the order of their days, with their comments', async () => {
  const action = await expectChange({
    before: inProgram(`revisions {
  /// The second one.
  2.0 on 2024-01-01 editorial "Second" // later
  «1.0» on 2023-01-01 editorial "First"
}
require size at least 1
`),
    title: 'Move the revisions into the order of their days',
    after: {
      'program.proviso': `${start}revisions {
  1.0 on 2023-01-01 editorial "First"
  /// The second one.
  2.0 on 2024-01-01 editorial "Second" // later
}
require size at least 1
`,
    },
  });
  expect(action.isPreferred).toBe(true);
});
