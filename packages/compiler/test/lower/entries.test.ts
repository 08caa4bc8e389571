import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/core/explanation.ts';
import { evaluated, holding, verdictOf } from '../support/compiling.ts';

/**
 * What the tables below were written by, with nothing of the compiler: Cloud and Data exist always, Voice before
 * 2022-01-01, Mobile since 2023-01-01; of these Cloud and Data are Architecture, Voice and Mobile Technology; and in the
 * group Hybrid are Cloud, Data since 2020-01-01, and Voice.
 */
const entries = ['Cloud', 'Data', 'Voice', 'Mobile'] as const;

/** One column of the tables each: the first and the last day of every stretch. */
const days = [
  '2019-12-31',
  '2020-01-01',
  '2021-12-31',
  '2022-01-01',
  '2022-12-31',
  '2023-01-01',
  '2023-12-31',
  '2024-01-01',
] as const;

type Table = readonly [phrase: string, Cloud: string, Data: string, Voice: string, Mobile: string];

/** On which days holdings of an entry count (`+`). On others it is excepted (`x`), retired, not yet there, or not asked for. */
// prettier-ignore
const counting: readonly Table[] = [
  ['any specialization', '++++++++', '++++++++', '+++rrrrr', 'nnnnn+++'],
  ['any specialization except Cloud', 'xxxxxxxx', '++++++++', '+++rrrrr', 'nnnnn+++'],
  ['any specialization except Cloud since 2022-01-01', '+++xxxxx', '++++++++', '+++rrrrr', 'nnnnn+++'],
  ['any specialization except Cloud before 2022-01-01', 'xxx+++++', '++++++++', '+++rrrrr', 'nnnnn+++'],
  ['any specialization except Cloud through 2022-01-01', 'xxxx++++', '++++++++', '+++rrrrr', 'nnnnn+++'],
  ['any specialization except Data since 2020-01-01 through 2022-12-31', '++++++++', '+xxxx+++', '+++rrrrr', 'nnnnn+++'],
  ['any specialization except Voice, Data through 2021-12-31', '++++++++', 'xxx+++++', 'xxxxxxxx', 'nnnnn+++'],
  ['any specialization except Data through 2020-01-01, Data since 2023-12-31', '++++++++', 'xx++++xx', '+++rrrrr', 'nnnnn+++'],
  ['any specialization except Data since 2022-01-01 through 2022-01-01', '++++++++', '+++x++++', '+++rrrrr', 'nnnnn+++'],
  ['any specialization in Hybrid', '++++++++', '-+++++++', '+++rrrrr', '--------'],
  ['any specialization Data through 2022-12-31, Voice since 2020-01-01, Mobile in Hybrid', '--------', '-++++---', '-++rrrrr', '--------'],
  ['any specialization in Hybrid except Data', '++++++++', '-xxxxxxx', '+++rrrrr', '--------'],
  ['any specialization in Hybrid except Cloud since 2023-01-01, Data through 2021-12-31', '+++++xxx', '-xx+++++', '+++rrrrr', '--------'],
  ['any specialization Cloud since 2022-01-01, Voice through 2020-01-01, Mobile', '---+++++', '--------', '++------', 'nnnnn+++'],
  ['any specialization Data since 2022-01-01 through 2022-01-01, Voice since 2021-12-31', '--------', '---+----', '--+rrrrr', '--------'],
  ['any specialization Cloud, Data except Data since 2024-01-01', '++++++++', '+++++++x', '--------', '--------'],
  ['any specialization where field is Technology', '--------', '--------', '+++rrrrr', 'nnnnn+++'],
  ['any specialization where field is not Technology', '++++++++', '++++++++', '--------', '--------'],
  ['any specialization of Technology except Voice since 2020-01-01', '--------', '--------', '+xxxxxxx', 'nnnnn+++'],
  ['any specialization in Hybrid where field is Technology', '--------', '--------', '+++rrrrr', '--------'],
];

/** By each entry: on which days it is asked for. */
// prettier-ignore
const asking: readonly Table[] = [
  ['all specializations', '!!!!!!!!', '!!!!!!!!', '!!!.....', '.....!!!'],
  ['all specializations except Cloud', '........', '!!!!!!!!', '!!!.....', '.....!!!'],
  ['all specializations except Cloud since 2022-01-01', '!!!.....', '!!!!!!!!', '!!!.....', '.....!!!'],
  ['all specializations except Data since 2020-01-01 through 2022-12-31', '!!!!!!!!', '!....!!!', '!!!.....', '.....!!!'],
  ['all specializations except Data through 2020-01-01, Data since 2023-12-31', '!!!!!!!!', '..!!!!..', '!!!.....', '.....!!!'],
  ['all specializations except Data since 2022-01-01 through 2022-01-01', '!!!!!!!!', '!!!.!!!!', '!!!.....', '.....!!!'],
  ['all specializations except Voice before 2020-01-01, Mobile through 2023-12-31', '!!!!!!!!', '!!!!!!!!', '.!!.....', '.......!'],
  ['all specializations in Hybrid', '!!!!!!!!', '.!!!!!!!', '!!!.....', '........'],
  ['all specializations in Hybrid except Data through 2021-12-31', '!!!!!!!!', '...!!!!!', '!!!.....', '........'],
  ['all specializations Cloud since 2022-01-01, Data through 2020-01-01', '...!!!!!', '!!......', '........', '........'],
  ['all specializations where field is Technology', '........', '........', '!!!.....', '.....!!!'],
];

const letters = {
  excluded: 'x',
  retired: 'r',
  outdated: 'o',
  notYetOffered: 'n',
  notAsked: '-',
  ended: '?',
  superseded: '?',
  notYetHeld: '?',
  notThroughout: '?',
  tooShort: '?',
  earnedOutside: '?',
  ranOut: '?',
} as const;

/** `+` where the requirement is met; else why the holding does not count. */
function letterOf({ verdict, nearest }: Explanation): string {
  const [miss] = nearest;
  return verdict === 'met' ? '+' : miss?.kind === 'holding' ? letters[miss.reason.kind] : '?';
}

function countingOn(phrase: string, entry: string): string {
  return days
    .map((day) => {
      const { explanation } = evaluated(`require ${phrase}`, holding(entry), day);
      return explanation.children.map(letterOf).join();
    })
    .join('');
}

describe('a partner that holds one entry alone', () => {
  it.each(counting)('meets "%s" on the days of the table', (phrase, ...expected) => {
    expect(entries.map((entry) => countingOn(phrase, entry))).toEqual(expected);
  });
});

describe('a partner that lacks one entry alone', () => {
  const lacking = (entry: string): unknown => holding(...entries.filter((each) => each !== entry));

  /** The days on which it is asked for: those on which its absence is what leaves the requirement unmet. */
  const askedOn = (phrase: string, entry: string): string =>
    days.map((day) => (verdictOf(`require ${phrase}`, lacking(entry), day) === 'unmet' ? '!' : '.')).join('');

  it.each(asking)('does not meet "%s" on the days of the table', (phrase, ...expected) => {
    expect(entries.map((entry) => askedOn(phrase, entry))).toEqual(expected);
  });
});
