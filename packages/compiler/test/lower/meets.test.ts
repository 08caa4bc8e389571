import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/core/core.ts';
import { conditionsIn } from '../../src/core/walk.ts';
import type { Explanation } from '../../src/core/explanation.ts';
import { compiled, evaluated, expectFindingsIn, holding, programName, today } from '../support/compiling.ts';

const basicName = 'basic.proviso';

/** The program Basic of these items. */
const basicOf = (items: string): string => `program Basic "Basic Licence"\nuse "./catalog.proviso"\n${items}\n`;

const using = (items: string): string => `use "./${basicName}"\n${items}`;

/** What a program of the first items, which uses the program Basic of the second, says of facts. */
const judged = (items: string, basic: string, facts: unknown, on = today, moment?: Moment) =>
  evaluated(using(items), facts, on, moment, { [basicName]: basicOf(basic) });

/** What is found in the two documents. */
const expectFindings = (items: string, basic: string, ...expected: readonly string[]): void => {
  expectFindingsIn({ [basicName]: basicOf(basic), [programName]: using(items) }, programName, ...expected);
};

const all = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...explanation.children.flatMap((child) => all(child)),
];

describe('meets', () => {
  it.each([
    ['met', { insured: true }],
    ['unmet', { insured: false }],
    ['unknown', {}],
  ])('is %s where the other program is', (verdict, facts) => {
    expect(judged('require meets Basic', 'require insured', facts).verdict).toBe(verdict);
  });

  it('is unclear where the other program is', () => {
    const basic = 'unsettled Guests "Do guests count?"\nrequire insured or Guests';
    expect(judged('require meets Basic', basic, { insured: false }).verdict).toBe('unclear');
    expect(judged('require meets Basic', basic, { insured: true }).verdict).toBe('met');
  });

  it.each([
    ['require not meets Basic', 'unmet'],
    ['require when meets Basic: suspended', 'unmet'],
    ['require when not meets Basic: suspended', 'not applicable'],
    ['require none of { - meets Basic - suspended }', 'unmet'],
    ['require suspended or meets Basic', 'met'],
    ['require at least 2 of { - meets Basic - suspended }', 'unmet'],
    ['define licensed partner: meets Basic\nrequire licensed', 'met'],
    ['define licensed partner: meets Basic\nrequire for licensed partners: suspended', 'unmet'],
  ])('stands wherever a condition does: %s', (items, verdict) => {
    expect(judged(items, 'require insured', { insured: true, suspended: false }).verdict).toBe(verdict);
  });

  it('leaves out what the other program recommends', () => {
    const { verdict, advice } = judged('require meets Basic', 'require insured\nrecommend suspended', {
      insured: true,
      suspended: false,
    });
    expect([verdict, advice]).toEqual(['met', []]);
  });

  it('is judged at the same moment', () => {
    const basic = 'require on application: insured';
    expect(judged('require meets Basic', basic, { insured: false }, today, 'application').verdict).toBe('unmet');
    expect(judged('require meets Basic', basic, { insured: false }, today, 'renewal').verdict).toBe('not applicable');
  });

  it('reads the other program with its own names', () => {
    const basic = 'define able partner: insured\nrequire able';
    const own = 'define able partner: suspended\nrequire not able\nrequire meets Basic';
    expect(judged(own, basic, { insured: true, suspended: false }).verdict).toBe('met');
  });

  it('counts what the other document asks to be attested among the facts', () => {
    const basic = basicOf('require attested Cover "Is covered"');
    const { vocabulary } = compiled(using('require meets Basic'), { [basicName]: basic });
    expect(vocabulary.records.find(({ name }) => name === 'partner')?.attestations).toMatchObject([{ name: 'Cover' }]);
  });

  it('goes through programs that use programs', () => {
    const middle = `program Middle "Middle"\nuse "./${basicName}"\nuse "./catalog.proviso"\nrequire meets Basic and not suspended`;
    const texts = { [basicName]: basicOf('require insured'), 'middle.proviso': middle };
    const items = 'use "./middle.proviso"\nrequire meets Middle';
    expect(evaluated(items, { insured: true, suspended: false }, today, undefined, texts).verdict).toBe('met');
    expect(evaluated(items, { insured: false, suspended: false }, today, undefined, texts).verdict).toBe('unmet');
  });

  it('is another program where the other document is another one', () => {
    const digests = ['require insured', 'require suspended'].map(
      (basic) => compiled(using('require meets Basic'), { [basicName]: basicOf(basic) }).digest,
    );
    expect(digests[0]).not.toBe(digests[1]);
  });

  it('may be asked in two places', () => {
    const items = 'require A: meets Basic\nrequire B: meets Basic or suspended';
    expect(
      judged(items, 'require insured\nrequire not given "The rest"', { insured: false, suspended: true }),
    ).toMatchObject({ verdict: 'unmet', explanation: { children: [{ verdict: 'unmet' }, { verdict: 'met' }] } });
  });

  it('is judged on the measuring day where the requirement is', () => {
    const items = 'require measured every January: meets Basic';
    const basic = 'revisions { 1.0 on 2014-06-01 }\nrequire insured';
    expect(judged(items, basic, { insured: true }, '2014-12-31').verdict).toBe('not applicable');
    expect(judged(items, basic, { insured: true }, '2015-12-31').verdict).toBe('met');
  });
});

describe('the other program’s revisions', () => {
  const basic =
    'revisions { 1.0 on 2020-01-01 2.0 on 2022-01-01 }\nrequire before 2.0: insured\nrequire since 2.0: not suspended';
  const facts = { insured: true, suspended: true };

  it.each([
    ['2019-12-31', 'not applicable'],
    ['2020-01-01', 'met'],
    ['2022-01-01', 'unmet'],
  ])('are its own: on %s it is %s', (on, verdict) => {
    expect(judged('require meets Basic', basic, facts, on).verdict).toBe(verdict);
  });

  it('are those of every day where one of them has no date', () => {
    const undated = 'revisions { 1.0 2.0 on 2022-01-01 }\nrequire before 2.0: insured';
    expect(judged('require meets Basic', undated, facts, '1999-01-01').verdict).toBe('met');
  });

  it('are not those of the program that uses it', () => {
    const items =
      'revisions { 1.0 on 2000-01-01 2.0 on 2021-01-01 }\nrequire since 2.0: meets Basic\nrequire before 2.0: insured';
    expect(judged(items, basic, facts, '2020-06-01').verdict).toBe('met');
    expect(judged(items, basic, facts, '2021-06-01').verdict).toBe('met');
    expect(judged(items, basic, facts, '2022-06-01').verdict).toBe('unmet');
  });
});

describe('revisions that begin for cohorts', () => {
  const cohorts = (entry: string, first: string): string => `award specialization ${entry}
define fresh partner: no specialization ${entry} held on any day in the 6 months before the application
define known partner: not fresh
revisions {
  1.0 "Current"
  2.0 "New" {
    for fresh partners on ${first}
    for known partners on renewal on 2016-01-01
  }
}
`;
  const basic = `${cohorts('Cloud', '2015-04-01')}require before 2.0: employees at least 5\nrequire since 2.0: employees at least 10`;
  const outer = `${cohorts('Data', '2015-08-01')}require before 2.0: meets Basic\nrequire since 2.0: meets Basic and insured`;
  const facts = { employees: 7, insured: false };

  it.each([
    ['2015-03-31', 'met'],
    ['2015-04-01', 'unmet'],
  ])('are those of the other program alone: on %s it is %s', (on, verdict) => {
    expect(
      judged('require meets Basic', basic, { ...facts, holds: { specialization: [] } }, on, 'application').verdict,
    ).toBe(verdict);
  });

  it.each([
    ['2015-03-31', { employees: 7 }, 'met'],
    ['2015-03-31', { employees: 4 }, 'unmet'],
    ['2015-07-31', { employees: 12 }, 'met'],
    ['2015-08-01', { employees: 12 }, 'unmet'],
  ])('stand in each other: on %s with %o it is %s', (on, some, verdict) => {
    const given = { ...facts, ...some, holds: { specialization: [] } };
    expect(judged(outer, basic, given, on, 'application').verdict).toBe(verdict);
  });

  const held = (entry: string) => ({ entry, since: '2014-01-01' });

  it.each([
    ['which of the one governs', ['Cloud'], 7, 'unknown'],
    ['which of the one governs, and it makes no difference', ['Cloud'], 12, 'met'],
    ['which of both governs', ['Cloud', 'Data'], 7, 'unknown'],
    ['which of both governs, and it makes no difference', ['Cloud', 'Data'], 4, 'unmet'],
  ])('may not be known: %s', (_, entries, employees, verdict) => {
    const given = { employees, insured: true, holds: { specialization: entries.map(held) } };
    expect(judged(outer, basic, given, '2016-06-01').verdict).toBe(verdict);
  });

  it('leave questions of both documents open', () => {
    const asking = `unsettled Guests "Do guests count?"\n${outer}\nrequire insured or Guests`;
    const asked = `unsettled Rain "Does rain count?"\n${basic}\nrequire since 2.0: Rain or suspended`;
    for (const on of ['2015-03-31', '2015-05-01', '2016-06-01']) {
      const given = { employees: 12, holds: { specialization: [held('Cloud'), held('Data')] } };
      judged(asking, asked, given, on);
      judged(asking, asked, { ...given, insured: false, suspended: false }, on, 'application');
      judged(asking, asked, { ...given, insured: true }, on, 'renewal');
    }
    expect(
      judged(
        asking,
        asked,
        { employees: 12, insured: true, suspended: false, holds: { specialization: [] } },
        '2015-08-02',
        'application',
      ).verdict,
    ).toBe('unclear');
  });

  it('turn on what another program says', () => {
    const items = `award specialization Data
define able partner: meets Basic
define other partner: not able
revisions {
  1.0 "Current"
  2.0 "New" {
    for able partners on 2015-01-01
    for other partners on 2017-01-01
  }
}
require before 2.0: insured
require since 2.0: suspended`;
    const given = { insured: true, suspended: false, holds: { specialization: [] } };
    expect(judged(items, basic, { ...given, employees: 4 }, '2016-06-01').verdict).toBe('met');
    expect(judged(items, basic, { ...given, employees: 12 }, '2016-06-01').verdict).toBe('unmet');
  });
});

describe('questions', () => {
  const basic = 'unsettled Guests "Do guests count?"\nrequire Guests or insured\nrequire not given "A page is missing"';
  const own =
    'unsettled Rain "Does rain count?"\nrequire Rain or suspended\nrequire meets Basic\nrequire not given "A line"';

  it('of both programs are asked', () => {
    const { questions } = compiled(using(own), { [basicName]: basicOf(basic) });
    expect(questions.map(({ text }) => text)).toEqual([
      'Does rain count?',
      'Do guests count?',
      'A page is missing',
      'A line',
    ]);
  });

  it('settle the verdict together', () => {
    const { verdict, explanation } = judged(own, basic, { insured: false, suspended: false });
    expect(verdict).toBe('unclear');
    expect(explanation.answers).toContainEqual({
      given: ['Rain', 'Guests', 'A page is missing', 'A line'].map((question) => ({ question, answer: 'yes' })),
      verdict: 'met',
    });
  });
});

describe('explanations', () => {
  it('name the program and show its lines where they stand', () => {
    const { explanation } = judged('require meets Basic', 'require Cover: insured', { insured: false });
    const shown = all(explanation).map(({ label, title, sentence, span }) => [
      `${span.document}:${span.line}`,
      label ?? title ?? sentence,
    ]);
    expect(shown).toEqual([
      ['program.proviso:1', 'Test'],
      ['program.proviso:4', 'meets Basic (Basic Licence)'],
      ['basic.proviso:1', 'Basic Licence'],
      ['basic.proviso:3', 'Cover'],
    ]);
  });
});

describe('holds and a program', () => {
  const basic = 'award specialization Cloud\nrequire insured';

  it.each([
    ['Cloud', 'met'],
    ['Data', 'unmet'],
  ])('asks whether what it awards is held: who holds %s is %s', (entry, verdict) => {
    expect(judged('require holds Basic', basic, holding(entry)).verdict).toBe(verdict);
  });

  it('looks at the day of evaluation', () => {
    const facts = { holds: { specialization: [{ entry: 'Cloud', since: '2020-01-01', through: '2020-12-31' }] } };
    expect(judged('require holds Basic', basic, facts, '2020-06-01').verdict).toBe('met');
    expect(judged('require holds Basic', basic, facts, '2021-06-01').verdict).toBe('unmet');
  });

  it('is said with the title of the program', () => {
    const { root } = compiled(using('require holds Basic'), { [basicName]: basicOf(basic) });
    expect(conditionsIn(root).map(({ sentence }) => sentence)).toContain('holds Basic (Basic Licence)');
  });

  it.each([
    ['require holds «Basic»', 'require insured', 'program-awards-nothing'],
    ['require holds «Basik»', basic, 'program-not-used → Basic'],
  ])('finds what is wrong: %s', (items, other, finding) => {
    expectFindings(items, other, finding);
  });
});

describe('what is wrong', () => {
  it('is said of a program that is not used, with the nearest one that is', () => {
    expectFindings('require meets «Basik»', 'require insured', 'program-not-used → Basic');
    expectFindings('require meets «Gold»', 'require insured', 'program-not-used');
  });

  it('is said once, where it stands in the other document', () => {
    expectFindings('require meets Basic\nrequire not meets Basic', 'require «insurred»', 'unknown-name → insured');
  });

  it('is said of the other document although nothing asks it', () => {
    expectFindings('require insured', 'require «insurred»', 'unknown-name → insured');
  });

  it('is said where an item of a list is spoken of', () => {
    const items = 'define licensed individual: meets «Basic»\nrequire at least 1 licensed individual';
    expectFindings(items, 'require insured', 'program-of-item');
  });

  it('is said where the other program judges something else', () => {
    const shop = 'catalog Shop\nrecord shop { open: yesno }';
    const other = 'program Basic\nuse "./shop.proviso"\nrequire open';
    expectFindingsIn(
      { 'shop.proviso': shop, [basicName]: other, [programName]: `use "./${basicName}"\nrequire meets «Basic»` },
      programName,
      'program-of-others',
    );
  });

  it('is said of a second program of one name, where it is used', () => {
    const again = `use «"./again.proviso"»\nuse "./${basicName}"\nrequire meets Basic`;
    expectFindingsIn(
      {
        [basicName]: basicOf('require insured'),
        'again.proviso': basicOf('require suspended'),
        [programName]: using(again),
      },
      programName,
      'programs-of-one-name',
    );
  });

  it('is not that a program of the name is used elsewhere', () => {
    const middle = 'program Middle\nuse "./again.proviso"\nuse "./catalog.proviso"\nrequire meets Basic';
    const texts = { [basicName]: basicOf('require insured'), 'again.proviso': basicOf('require suspended') };
    const items = using('use "./middle.proviso"\nrequire meets Basic and not meets Middle');
    expectFindingsIn({ ...texts, 'middle.proviso': middle, [programName]: items }, programName);
  });

  it('is said where what is measured asks what is measured', () => {
    expectFindings(
      'require measured every January: «meets Basic»',
      'require measured every July: insured',
      'meets-while-measured',
    );
  });

  it('is said of programs that use each other', () => {
    const other = `program Basic\nuse "./catalog.proviso"\nuse "./${programName}"\nrequire meets Test`;
    expectFindingsIn(
      {
        [basicName]: other,
        [programName]: `program Test\nuse "./catalog.proviso"\nuse «"./${basicName}"»\nrequire meets Basic`,
      },
      programName,
      'use-circle',
    );
  });
});
