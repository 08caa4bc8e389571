import { it } from 'vitest';
import { expectChange } from '../../support/mending.ts';

const record = '\nrecord club { holds badge }\n';
const start = 'program P\nuse "./catalog.proviso"\n';
const title = 'Add "Sailor" to the badges of the catalog';

it('an entry that is missing stands in its place among the others, with a title where they have one', async () => {
  const catalog = (entries: string): string =>
    `catalog Club\nkind badge plural badges\nentries of badge {\n${entries}}\n${record}`;
  await expectChange({
    before: {
      'catalog.proviso': catalog('  - Diver "Diver" // deep\n  - Swimmer "Swimmer"\n'),
      'program.proviso': `${start}require any badge except «»Sailor\n`,
    },
    title,
    after: {
      'catalog.proviso': catalog('  - Diver "Diver" // deep\n  - Sailor "Sailor"\n  - Swimmer "Swimmer"\n'),
    },
  });
});

it('it stands at the end where they are in no order, on one line if they are', async () => {
  await expectChange({
    before: {
      'catalog.proviso': `catalog Club\nkind badge plural badges\nentries of badge { - Swimmer  - Diver }${record}`,
      'program.proviso': `${start}require badge «Sailor»\n`,
    },
    title,
    after: {
      'catalog.proviso': `catalog Club\nkind badge plural badges\nentries of badge { - Swimmer  - Diver  - Sailor }${record}`,
    },
  });
});

it('a kind without entries gets its first', async () => {
  await expectChange({
    before: {
      'catalog.proviso': `catalog Club\nkind badge plural badges\n${record}`,
      'program.proviso': `${start}require badge «Sailor»\n`,
    },
    title,
    after: {
      'catalog.proviso': `catalog Club\nkind badge plural badges\n\nentries of badge {\n  - Sailor\n}\n${record}`,
    },
  });
});

it('what every entry has to say is found until it is said', async () => {
  const catalog = (entries: string): string =>
    `catalog Club\nscale Level: Low < High\nkind badge plural badges { level: Level  begun: date? }\nentries of badge ${entries}${record}`;
  await expectChange({
    before: {
      'catalog.proviso': catalog('{ - Diver { level: Low } }'),
      'program.proviso': `${start}require badge «Sailor»\n`,
    },
    title,
    after: { 'catalog.proviso': catalog('{ - Diver { level: Low }  - Sailor { level: ToBeSaid } }') },
    left: ['unknown-member'],
  });
});
