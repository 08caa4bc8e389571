import { expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const catalog = (groups = ''): string => `catalog Club
kind badge plural badges
entries of badge { - Diver  - Rower  - Sailor }
${groups}
record club { holds badge }
`;
const start = 'program P\nuse "./catalog.proviso"\n\n';
const before = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': catalog(),
  'program.proviso': start + text,
});

it('names in a list become a group of the catalog', async () => {
  const action = await expectChange({
    before: before('require any badge Di«»ver, Sailor since 2020-01-01\n'),
    title: 'Move these badges into the group "Badges"',
    after: {
      'catalog.proviso': catalog('group Badges of badge: Diver, Sailor since 2020-01-01\n'),
      'program.proviso': `${start}require any badge in Badges\n`,
    },
  });
  expect(action.naming?.offset).toBe(`${start}require any badge in `.length);
});

it('days that a revision gives mean nothing there', async () => {
  const titles = await offers(before('revisions { 5.0 on 2024-01-01 }\nrequire any badge Di«»ver, Sailor since 5.0\n'));
  expect(titles).not.toContainEqual(expect.stringMatching(/group/));
});
