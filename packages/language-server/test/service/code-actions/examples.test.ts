import { describe, expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const catalog = `catalog Club
choice Home: Town, County
record club {
  size: number
  home: Home
  service: { open: number  closed: number }
  people: list of person
}
record person {
  identified by id
  id: text
  age: number
}
`;
const program = (big: string): string => `program P
use "./catalog.proviso"

require ${big}: size at least 5
require Town: home is Town
`;
const examples = 'examples for P\nuse "./program.proviso"\n\n';

describe('the facts that a sample does not say', () => {
  it('are added, to be filled in', async () => {
    await expectChange({
      before: {
        'catalog.proviso': catalog,
        'program.proviso': program('Big'),
        'examples.proviso': `${examples}club A«» {\n  home: Town // near\n}\n`,
      },
      title: 'Add the facts that are missing, to be filled in',
      after: {
        'examples.proviso': `${examples}club A {\n  home: Town // near\n  size: ToBeSaid\n  service: { open: ToBeSaid  closed: ToBeSaid }\n}\n`,
      },
      left: ['example-value', 'example-value', 'example-value'],
    });
  });

  it('those of an item stay on its line', async () => {
    await expectChange({
      before: {
        'catalog.proviso': catalog.replace('  age', '  trained: yesno\n  age'),
        'program.proviso': program('Big'),
        'examples.proviso': `${examples}club A {\n  person "a" { tr«»ained: yes }\n}\n`,
      },
      title: 'Add the facts that are missing, to be filled in',
      after: { 'examples.proviso': `${examples}club A {\n  person "a" { trained: yes  age: ToBeSaid }\n}\n` },
      left: ['example-value'],
    });
  });
});

const samples = `club A { size: 6  home: Town }

expect A met on 2024-01-01

club B { size: 2  home: Town }

expect B unmet on 2024-01-01 because Big
`;

describe('an example of a requirement', () => {
  const files = {
    'catalog.proviso': catalog,
    'program.proviso': program('B«»ig'),
    'examples.proviso': examples + samples,
  };

  it('is written on a sample that shows it', async () => {
    await expectChange({
      before: files,
      title: 'Write an example that has "Big" met',
      after: {
        'examples.proviso': examples + samples.replace('01-01\n', '01-01\nexpect A met on 2024-01-01 because Big\n'),
      },
    });
  });

  it('is not written twice', async () => {
    expect(await offers(files)).not.toContain('Write an example that has "Big" unmet');
  });
});

describe('each "use" that brings nothing', () => {
  const wanted = (kind: string): boolean => kind === 'source.organizeImports';
  const title = 'Remove each "use" that brings nothing';

  it('goes', async () => {
    await expectChange({
      before: {
        'catalog.proviso': catalog,
        'other.proviso': 'catalog Other\nchoice Side: Left, Right\n',
        'program.proviso': `«»${program('Big').replace('\n\n', '\nuse "./other.proviso"\nuse "./catalog.proviso"\n\n')}`,
      },
      title,
      after: { 'program.proviso': program('Big') },
    });
  });

  it('stays where all are needed', async () => {
    const files = { 'catalog.proviso': catalog, 'program.proviso': `«»${program('Big')}` };
    expect(await offers(files, wanted)).toEqual([]);
  });
});
