import { describe, expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const catalog = `catalog Club
scale Level: Low < High
kind badge plural badges
kind exam plural exams
entries of badge { - Diver  - Rower }
entries of exam { - First }
record club {
  size: number
  fees: money in EUR
  founded: date
  insured: yesno
  level: Level
  people: list of person
}
record person {
  identified by id
  id: text
  trained: yesno
  holds badge
}
define person ranked (l: Level): trained
`;
const start = 'program P\nuse "./catalog.proviso"\n\n';

const inProgram = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': catalog.replace(/define .*\n/u, ''),
  'program.proviso': start + text,
});

interface Case {
  readonly what: string;
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

describe('in a program', () => {
  it.each<Case>([
    {
      what: 'mixed words are put in brackets by "and"',
      before: '«insured and size at least 1» or size at least 5',
      title: 'Add brackets around what "and" joins',
      after: '(insured and size at least 1) or size at least 5',
    },
    {
      what: 'or by "or"',
      before: '«insured and size at least 1» or size at least 5',
      title: 'Add brackets around what "or" joins',
      after: 'insured and (size at least 1 or size at least 5)',
    },
    {
      what: 'things are counted in whole numbers',
      before: 'at least «2.5» people',
      title: 'Write "3"',
      after: 'at least 3 people',
    },
    {
      what: 'a number has one meaning',
      before: 'fees at most «1.500 EUR»',
      title: 'Write "EUR 1,500"',
      after: 'fees at most EUR 1,500',
    },
    {
      what: 'or the other',
      before: 'size at least «12,5»',
      title: 'Write "12.5"',
      after: 'size at least 12.5',
    },
    {
      what: 'a day has one meaning',
      before: 'founded is before «03/04/2024»',
      title: 'Write "2024-04-03"',
      after: 'founded is before 2024-04-03',
    },
    {
      what: '"and/or" is "and" as well',
      before: 'insured «and/or» size at least 5',
      title: 'Write "and"',
      after: 'insured and size at least 5',
    },
    {
      what: 'what others hold is asked of them',
      before: '«any badge»',
      title: 'Add "held by any person"',
      after: 'any badge held by any person',
    },
    {
      what: 'two moments that exclude each other are one',
      before: 'X on application «on renewal»: insured',
      title: 'Remove "on renewal"',
      after: 'X on application: insured',
    },
    {
      what: 'whichever is meant',
      before: 'X on application «on renewal»: insured',
      title: 'Remove "on application"',
      after: 'X on renewal: insured',
    },
    {
      what: 'days stand in their order',
      before: 'X «since 2024-01-01 before 2023-01-01»: insured',
      title: 'Write "since 2023-01-01 before 2024-01-01"',
      after: 'X since 2023-01-01 before 2024-01-01: insured',
    },
    {
      what: 'days are compared in words for days',
      before: 'founded «at most 2024-01-01»',
      title: 'Write "is not after 2024-01-01"',
      after: 'founded is not after 2024-01-01',
    },
    {
      what: 'what is counted stands behind its number',
      before: 'people «at least 2»',
      title: 'Write "at least 2 people"',
      after: 'at least 2 people',
    },
    {
      what: 'what has no levels has none above',
      before: 'at least 2 people «or higher»',
      title: 'Remove "or higher"',
      after: 'at least 2 people',
    },
  ])('$what', async ({ before, title, after }) => {
    await expectChange({
      before: inProgram(`require ${before}\n`),
      title,
      after: { 'program.proviso': `${start}require ${after}\n` },
    });
  });

  it('a second alternative applies only where the first does not', async () => {
    const first = 'require insured\nmust instead when size at least 5: size at least 6\n';
    const action = await expectChange({
      before: inProgram(`${first}«must instead when size at least 1: insured»\n`),
      title: 'Add "otherwise"',
      after: { 'program.proviso': `${start}${first}otherwise must instead when size at least 1: insured\n` },
    });
    expect(action.isPreferred).toBe(true);
  });

  it('an exception goes before another one', async () => {
    const first = 'require Cover: insured\nexception Large to Cover when size at least 5: size at least 6\n';
    const action = await expectChange({
      before: inProgram(`${first}exception to «Cover» when size at least 3: insured\n`),
      title: 'Write "to Cover, Large": it goes before "Large"',
      after: { 'program.proviso': `${start}${first}exception to Cover, Large when size at least 3: insured\n` },
    });
    expect(action.isPreferred).toBe(true);
  });

  it('an exception is one to another alone', async () => {
    const first = 'require Cover: insured\nexception Large to Cover when size at least 5: size at least 6\n';
    await expectChange({
      before: inProgram(`${first}exception to «Cover» when size at least 3: insured\n`),
      title: 'Write "to Large": it applies only where "Large" does',
      after: { 'program.proviso': `${start}${first}exception to Large when size at least 3: insured\n` },
    });
  });

  it('an alternative names the requirement that it speaks of', async () => {
    const first = 'require Cover: insured\n\ntext """\n  Prose.\n  """\n';
    await expectChange({
      before: inProgram(`${first}«may instead when size at least 5: size at least 6»\n`),
      title: 'Write "instead of Cover"',
      after: { 'program.proviso': `${start}${first}may instead of Cover when size at least 5: size at least 6\n` },
    });
  });

  it('a requirement ends where the next one of its label begins', async () => {
    await expectChange({
      before: inProgram('require Cover "Cover": insured\nrequire «Cover» since 2024-01-01: size at least 1\n'),
      title: 'Add "before 2024-01-01" to the first one',
      after: {
        'program.proviso': `${start}require Cover "Cover" before 2024-01-01: insured\nrequire Cover since 2024-01-01: size at least 1\n`,
      },
    });
  });

  it('or has another label', async () => {
    const files = inProgram('require Cover: insured\nrequire «Cover»: size at least 1\n');
    expect(await offers(files, (kind) => kind === 'quickfix')).toEqual(['Give this one the label "Cover2"']);
    await expectChange({
      before: files,
      title: 'Give this one the label "Cover2"',
      after: { 'program.proviso': `${start}require Cover: insured\nrequire Cover2: size at least 1\n` },
    });
  });

  it('a question is settled with yes or no', async () => {
    const question = 'unsettled Open "Is it?"\n';
    await expectChange({
      before: inProgram(`${question}settle Open: «maybe»\nrequire Open\n`),
      title: 'Write "no"',
      after: { 'program.proviso': `${start}${question}settle Open: no\nrequire Open\n` },
    });
  });

  it('and in one way', async () => {
    const question = 'unsettled Open "Is it?"\n';
    await expectChange({
      before: inProgram(`${question}settle Open: yes\nsettle «Open»: no\nrequire Open\n`),
      title: 'Remove the other settlement',
      after: { 'program.proviso': `${start}${question}settle Open: no\nrequire Open\n` },
    });
  });

  it('a word that is missing after a phrase is one of few', async () => {
    await expectChange({
      before: { 'catalog.proviso': catalog.replace(': trained\n', ': holds any badge\n'), 'program.proviso': `${start}require any person «ranked»\n` }, // prettier-ignore
      title: 'Write "ranked High"',
      after: { 'program.proviso': `${start}require any person ranked High\n` },
      left: ['unused-parameter'],
    });
  });
});

describe('in a catalog', () => {
  it('a record that is asked holds what it did not', async () => {
    await expectChange({
      before: inProgram('require any person who «passed exam First»\n'),
      title: 'Add "passed exam" to each person in the catalog',
      after: {
        'catalog.proviso': catalog
          .replace(/define .*\n/u, '')
          .replace('  holds badge\n', '  holds badge\n  passed exam\n'),
      },
    });
  });

  it('a record has the field by which it is identified', async () => {
    await expectChange({
      before: { 'catalog.proviso': 'catalog C\nrecord p {\n  identified by «id»\n  size: number\n}\n' },
      title: 'Add "id: text"',
      after: { 'catalog.proviso': 'catalog C\nrecord p {\n  identified by id\n  id: text\n  size: number\n}\n' },
    });
  });

  it('as a text', async () => {
    await expectChange({
      before: { 'catalog.proviso': 'catalog C\nrecord p { identified by «id»  id: number }\n' },
      title: 'Write "id: text"',
      after: { 'catalog.proviso': 'catalog C\nrecord p { identified by id  id: text }\n' },
    });
  });

  it('an entry that two kinds have is called with its kind', async () => {
    const two = 'catalog C\nkind k\nkind l\nentries of k { - A }\nentries of l { - A }\nrecord p { holds k, l }\n';
    await expectChange({
      before: { 'catalog.proviso': `${two}define good p: any «A»\n` },
      title: 'Write "l A"',
      after: { 'catalog.proviso': `${two}define good p: any l A\n` },
    });
  });
});

describe('in examples', () => {
  const examples = 'examples for P\nuse "./program.proviso"\n\n';
  const before = (text: string): Readonly<Record<string, string>> => ({
    ...inProgram('require size at least 1\n'),
    'examples.proviso': examples + text,
  });

  it('one value stands where there is no list', async () => {
    await expectChange({
      before: before('club A { size: 3, «4» }\n'),
      title: 'Remove "4"',
      after: { 'examples.proviso': `${examples}club A { size: 3 }\n` },
    });
  });

  it('an expectation has a day', async () => {
    const sample = 'club A { size: 3 }\n\nexpect A met on 2024-01-01\n';
    await expectChange({
      before: before(`${sample}«expect A met on renewal»\n`),
      title: 'Add "on 2024-01-01"',
      after: { 'examples.proviso': `${examples}${sample}expect A met on 2024-01-01 on renewal\n` },
    });
  });

  const lifecycle = '\nlifecycle {\n  state A\n  state B final\n  when Size is unmet: A becomes B\n}\n';
  const lived = (text: string): Readonly<Record<string, string>> => ({
    ...inProgram(`require Size: size at least 1\n${lifecycle}`),
    'examples.proviso': examples + text,
  });

  it('a state stands without reasons, and a verdict without what happened before', async () => {
    const sample = 'club A { size: 3 }\n\n';
    await expectChange({
      before: lived(`${sample}expect A in A on 2024-01-01 after award on 2023-01-01 «because Size»\n`),
      title: 'Remove "because Size"',
      after: { 'examples.proviso': `${examples}${sample}expect A in A on 2024-01-01 after award on 2023-01-01\n` },
    });
    await expectChange({
      before: lived(`${sample}expect A met on 2024-01-01 «after award on 2023-01-01»\n`),
      title: 'Remove "after award on 2023-01-01"',
      after: { 'examples.proviso': `${examples}${sample}expect A met on 2024-01-01\n` },
    });
  });

  it('a lifecycle begins on the day on which another does', async () => {
    const sample = 'club A { size: 3 }\n\nexpect A in A on 2024-01-01 after award on 2023-01-01\n';
    await expectChange({
      before: lived(`${sample}«expect A in A on 2024-06-01»\n`),
      title: 'Add "award on 2023-01-01"',
      after: { 'examples.proviso': `${examples}${sample}expect A in A on 2024-06-01 after award on 2023-01-01\n` },
    });
  });
});
