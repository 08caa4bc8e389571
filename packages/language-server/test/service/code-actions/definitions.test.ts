import { describe, expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const catalog = `catalog Club
kind badge plural badges
entries of badge { - Diver  - Rower }
record club {
  size: number
  insured: yesno
  people: list of person
}
record person {
  trained: yesno
  age: number
  holds badge
}
define senior person: age at least 60
`;
const start = 'program P\nuse "./catalog.proviso"\n\n';

const inProgram = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': catalog,
  'program.proviso': start + text,
});

describe('what is selected gets a name of its own:', () => {
  it('a condition', async () => {
    const action = await expectChange({
      before: inProgram('section "S" {\n  /// Big.\n  require Big: «size at least 5» or insured\n}\n'),
      title: 'Move these words into the definition "sizeLeast5"',
      after: {
        'program.proviso': `${start}section "S" {\n  define sizeLeast5: size at least 5\n  /// Big.\n  require Big: sizeLeast5 or insured\n}\n`,
      },
    });
    expect(action.naming?.offset).toBe(`${start}section "S" {\n  define `.length);
  });

  it('one in brackets, without them', async () => {
    await expectChange({
      before: inProgram('require insured and «(size at least 5 or size at most 2)»\n'),
      title: 'Move these words into the definition "sizeLeast5SizeMost"',
      after: {
        'program.proviso': `${start}define sizeLeast5SizeMost: size at least 5 or size at most 2\nrequire insured and sizeLeast5SizeMost\n`,
      },
    });
  });

  it('a list of points', async () => {
    await expectChange({
      before: inProgram('section "S" {\n  require Big: «any of {\n    - insured\n    - size at least 5\n  }»\n}\n'),
      title: 'Move these words into the definition "insuredSizeLeast5"',
      after: {
        'program.proviso': `${start}section "S" {\n  define insuredSizeLeast5: any of {\n    - insured\n    - size at least 5\n  }\n  require Big: insuredSizeLeast5\n}\n`,
      },
    });
  });

  it('what is said of someone', async () => {
    await expectChange({
      before: inProgram('require at least 2 person «who are trained and who hold badge Diver»\n'),
      title: 'Move these words into the definition "trainedHoldsBadgeDiver person"',
      after: {
        'program.proviso': `${start}define trainedHoldsBadgeDiver person: trained and holds badge Diver\nrequire at least 2 trainedHoldsBadgeDiver person\n`,
      },
    });
  });

  it('nothing that is half of a condition', async () => {
    const titles = await offers(inProgram('require size at «least 5» or insured\n'));
    expect(titles).not.toContainEqual(expect.stringMatching(/definition/));
  });
});

describe('what mixes "and" with "or" behind "who" gets its brackets in a definition:', () => {
  const mixed = 'require at least 2 people «who are trained and who are senior or who hold badge Diver»\n';

  it.each([
    ['and', '(trained and senior) or holds badge Diver'],
    ['or', 'trained and (senior or holds badge Diver)'],
  ])('around what "%s" joins', async (joint, condition) => {
    await expectChange({
      before: inProgram(mixed),
      title: `Move these words into the definition "trainedSeniorHoldsBadgeDiver person", with brackets around what "${joint}" joins`,
      after: {
        'program.proviso': `${start}define trainedSeniorHoldsBadgeDiver person: ${condition}\nrequire at least 2 trainedSeniorHoldsBadgeDiver people\n`,
      },
    });
  });

  it('nothing is done unasked, as the two mean different things', async () => {
    const titles = await offers(inProgram(mixed), (kind) => kind === 'quickfix');
    expect(titles).toHaveLength(2);
    expect(titles).not.toContainEqual(expect.stringMatching(/^\*/));
  });
});

describe('a definition is written out', () => {
  it('where it is used', async () => {
    await expectChange({
      before: inProgram('define big: size at least 5 or insured\nrequire b«»ig and size at most 9\nrequire big\n'),
      title: 'Write "big" out here',
      after: {
        'program.proviso': `${start}define big: size at least 5 or insured\nrequire (size at least 5 or insured) and size at most 9\nrequire big\n`,
      },
    });
  });

  it('wherever it is used, and is gone then', async () => {
    await expectChange({
      before: inProgram(
        '/// Many members.\ndefine b«»ig: size at least 5\n\nrequire big\nrequire Other: insured or not big\n',
      ),
      title: 'Write "big" out wherever it is used',
      after: {
        'program.proviso': `${start}require size at least 5\nrequire Other: insured or not size at least 5\n`,
      },
    });
  });

  it('but not where it describes something', async () => {
    const titles = await offers(inProgram('require any se«»nior person\n'));
    expect(titles).not.toContainEqual(expect.stringMatching(/^Write "senior/));
  });
});
