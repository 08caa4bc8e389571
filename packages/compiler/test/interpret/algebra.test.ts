import { describe, expect, it } from 'vitest';
import { allOf, anyOf, insteadOf, itemOfEvery, negationOf, tallyOf, whenOf } from '../../src/interpret/algebra.ts';
import type { Outcome, Outcomes } from '../../src/interpret/outcomes.ts';

const outcomes: readonly Outcome[] = ['M', 'U', 'N'];

function set(letters: string): Outcomes {
  return new Set(outcomes.filter((outcome) => letters.includes(outcome)));
}

function letters(set: Outcomes): string {
  return outcomes.filter((outcome) => set.has(outcome)).join('');
}

const everySet = ['M', 'U', 'N', 'MU', 'MN', 'UN', 'MUN'].map(set);
const pairs = everySet.flatMap((one) => everySet.map((other) => [one, other] as const));
const triples = pairs.flatMap(([one, other]) => everySet.map((third) => [one, other, third] as const));
const upToThree: readonly (readonly Outcomes[])[] = [[], ...everySet.map((one) => [one]), ...pairs, ...triples];

function joined(...members: readonly (readonly [Outcome, boolean])[]): string {
  return members.flatMap(([letter, isPossible]) => (isPossible ? [letter] : [])).join('');
}

function isOnly(outcomes: Outcomes, outcome: Outcome): boolean {
  return outcomes.size === 1 && outcomes.has(outcome);
}

describe('all', () => {
  it('is met without members', () => {
    expect(letters(allOf([]))).toBe('M');
  });

  it.each([
    ['M', 'M', 'M'],
    ['M', 'U', 'U'],
    ['M', 'N', 'M'],
    ['U', 'N', 'U'],
    ['N', 'N', 'N'],
    ['M', 'MU', 'MU'],
    ['U', 'MU', 'U'],
    ['N', 'MU', 'MU'],
    ['MU', 'MN', 'MU'],
    ['N', 'MN', 'MN'],
    ['MUN', 'MUN', 'MUN'],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect(letters(allOf([set(one), set(other)]))).toBe(expected);
  });

  it('agrees with its closed form for up to three members', () => {
    const closed = (members: readonly Outcomes[]): string =>
      members.length === 0
        ? 'M'
        : joined(
            ['M', !members.some((member) => isOnly(member, 'U')) && members.some((member) => member.has('M'))],
            ['U', members.some((member) => member.has('U'))],
            ['N', members.every((member) => member.has('N'))],
          );
    expect(upToThree.map((members) => letters(allOf(members)))).toEqual(upToThree.map(closed));
  });
});

describe('any', () => {
  it('is unmet without members', () => {
    expect(letters(anyOf([]))).toBe('U');
  });

  it.each([
    ['M', 'U', 'M'],
    ['U', 'U', 'U'],
    ['M', 'N', 'M'],
    ['U', 'N', 'U'],
    ['N', 'N', 'N'],
    ['M', 'MU', 'M'],
    ['U', 'MU', 'MU'],
    ['UN', 'MN', 'MUN'],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect(letters(anyOf([set(one), set(other)]))).toBe(expected);
  });

  it('agrees with its closed form for up to three members', () => {
    const closed = (members: readonly Outcomes[]): string =>
      members.length === 0
        ? 'U'
        : joined(
            ['M', members.some((member) => member.has('M'))],
            ['U', !members.some((member) => isOnly(member, 'M')) && members.some((member) => member.has('U'))],
            ['N', members.every((member) => member.has('N'))],
          );
    expect(upToThree.map((members) => letters(anyOf(members)))).toEqual(upToThree.map(closed));
  });
});

describe('tally', () => {
  it('compares 0 with the bound without members', () => {
    expect(letters(tallyOf([], { atLeast: 1, atMost: null }))).toBe('U');
  });

  it('is not applicable where every member is', () => {
    expect(letters(tallyOf([set('N'), set('N')], { atLeast: null, atMost: 0 }))).toBe('N');
  });

  it.each([
    [['M', 'M', 'U'], 'M'],
    [['M', 'U', 'U'], 'U'],
    [['M', 'MU', 'U'], 'MU'],
    [['M', 'M', 'MU'], 'MU'],
    [['M', 'M', 'N'], 'M'],
    [['MN', 'MN', 'N'], 'MUN'],
  ])('of exactly 2 among %s is %s', (members, expected) => {
    expect(letters(tallyOf(members.map(set), { atLeast: 2, atMost: 2 }))).toBe(expected);
  });

  it('agrees with its closed form for up to three members and every bound', () => {
    const ends = [null, 0, 1, 2, 3, 4];
    const bounds = ends.flatMap((atLeast) => ends.map((atMost) => ({ atLeast, atMost })));
    const within = ({ atLeast, atMost }: (typeof bounds)[number], number: number): boolean =>
      number >= (atLeast ?? 0) && number <= (atMost ?? number);
    const closed = (members: readonly Outcomes[], bound: (typeof bounds)[number]): string => {
      const least = members.filter((member) => isOnly(member, 'M')).length;
      const most = members.filter((member) => member.has('M')).length;
      const canBeNone = members.length === 0 || members.some((member) => member.has('U'));
      const reached = [0, 1, 2, 3].filter((n) => n >= least && n <= most && (n > 0 || canBeNone));
      return joined(
        ['M', reached.some((n) => within(bound, n))],
        ['U', reached.some((n) => !within(bound, n))],
        ['N', members.length > 0 && members.every((member) => member.has('N'))],
      );
    };
    const cases = upToThree.flatMap((members) => bounds.map((bound) => ({ members, bound })));
    expect(cases.map(({ members, bound }) => letters(tallyOf(members, bound)))).toEqual(
      cases.map(({ members, bound }) => closed(members, bound)),
    );
  });

  it('stays quick with many open members', () => {
    const members = Array.from({ length: 60 }, () => set('MUN'));
    expect(letters(tallyOf(members, { atLeast: 30, atMost: null }))).toBe('MUN');
  });
});

describe('not', () => {
  it.each([
    ['M', 'U'],
    ['U', 'M'],
    ['N', 'N'],
    ['MN', 'UN'],
  ])('of %s is %s', (member, expected) => {
    expect(letters(negationOf(set(member)))).toBe(expected);
  });
});

describe('when', () => {
  it.each([
    ['M', 'U', 'U'],
    ['U', 'M', 'N'],
    ['N', 'M', 'N'],
    ['MU', 'M', 'MN'],
    ['MU', 'N', 'N'],
    ['MUN', 'MU', 'MUN'],
  ])('%s, %s is %s', (condition, body, expected) => {
    expect(letters(whenOf(set(condition), set(body)))).toBe(expected);
  });
});

describe('instead', () => {
  it.each([
    ['M', 'U', 'M', 'U'],
    ['U', 'U', 'M', 'M'],
    ['N', 'U', 'M', 'M'],
    ['MU', 'M', 'M', 'M'],
    ['MU', 'U', 'N', 'UN'],
  ])('%s, %s instead of %s is %s', (condition, replacement, original, expected) => {
    expect(letters(insteadOf(set(condition), set(replacement), set(original)))).toBe(expected);
  });
});

describe('an item of every', () => {
  it.each([
    ['M', 'U', 'U'],
    ['M', 'N', 'M'],
    ['U', 'U', 'M'],
    ['N', 'U', 'M'],
    ['MU', 'U', 'MU'],
    ['MU', 'M', 'M'],
  ])('selected %s, tested %s is %s', (selected, tested, expected) => {
    expect(letters(itemOfEvery(set(selected), set(tested)))).toBe(expected);
  });
});
