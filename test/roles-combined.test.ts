import { describe, expect, it } from 'vitest';
import { agreed, emitted } from '../packages/compiler/test/support/agreed.ts';
import { compiled } from '../packages/compiler/test/support/compiling.ts';
import { timelineOf, validateHistory } from '../packages/runtime/src/index.ts';
import type { HistoryEvent } from '../packages/runtime/src/index.ts';

const catalog = (items = ''): string => `catalog Guild
kind title plural titles
kind course plural courses
kind licence plural licences
entries of title { - Bronze - Silver - Gold - Guest - Old }
entries of course { - Bread - Cakes - Sales - Safety2019 - Safety2021 }
entries of licence { - Chief { includes course Bread since 2022-01-01 } }
series Safety of course: Safety2019 on 2019-01-01, Safety2021 on 2021-05-01
record bakery plural bakeries { holds title  applied for title  bakers: list of baker  big: yesno }
record baker { identified by id  id: text  passed course  holds licence }
sharing Limits {
  a baker fills Master in at most 1 title
  no baker fills two of Master, Seller
  exempt Guest
}
${items}`;

const master = 'role Master: 1 baker who passed course Bread';
const seller = 'role Seller: 1 baker who passed course Sales';

const awarding = (title: string, roles: string, items = ''): string => `program ${title}
use "./catalog.proviso"
${items}
award title ${title}
roles each filled by a different baker { ${roles} }
`;

/** Entries that are held since long ago. */
const entries = (words: string): readonly object[] =>
  words.split(' ').flatMap((entry) => (entry === '' ? [] : [{ entry, since: '2020-01-01' }]));

const baker = (id: string, courses: string, more: object = {}): object => ({
  id,
  passed: { course: entries(courses) },
  holds: { licence: [] },
  fills: [],
  ...more,
});

const filling = (role: string, entry: string): object => ({ fills: [{ role, entry, since: '2020-01-01' }] });

const bakery = (titles: string, ...bakers: readonly object[]): object => ({
  holds: { title: entries(titles) },
  appliedFor: { title: [] },
  bakers,
  big: true,
});

/** What both semantics say. */
const verdictOf = (
  program: string,
  facts: object,
  on = '2023-06-01',
  others: Readonly<Record<string, string>> = {},
): string => agreed(compiled(program, { 'catalog.proviso': catalog(), ...others }), facts, { on }).verdict;

describe('roles with revisions for cohorts', () => {
  const program = awarding(
    'Silver',
    `${master} role Seller since 2.0: 1 baker who passed course Sales role Keeper before 2.0: 1 baker who passed course Cakes`,
    `define any-one bakery: big
     revisions { 1.0 "First" 2.0 "Second" { for any-one bakeries on renewal on 2024-07-01 } }`,
  );
  const renewed = (days: readonly string[] | null, courses = 'Sales'): object => ({
    ...bakery('', baker('ana', 'Bread'), baker('bo', courses)),
    holds: { title: [{ entry: 'Silver', since: '2021-01-10', ...(days === null ? {} : { renewed: days }) }] },
  });

  it('are those of the earlier revision until the renewal', () => {
    expect(verdictOf(program, renewed(['2023-01-01']), '2025-01-01')).toBe('unmet');
    expect(verdictOf(program, renewed(['2024-07-02']), '2024-07-01')).toBe('unmet');
  });

  it('are those of the later one from then on', () => {
    expect(verdictOf(program, renewed(['2024-07-02']), '2024-07-02')).toBe('met');
  });

  it('are not known where nobody knows of a renewal, but by what both say', () => {
    expect(verdictOf(program, renewed(null), '2025-01-01')).toBe('unknown');
    expect(verdictOf(program, renewed(null, 'Sales Cakes'), '2025-01-01')).toBe('met');
    expect(verdictOf(program, renewed(null, ''), '2025-01-01')).toBe('unmet');
  });
});

describe('whoever fills a role', () => {
  it('may have what includes what is asked for, on the days on which it does', () => {
    const chief = bakery('', baker('ana', '', { holds: { licence: entries('Chief') } }));
    const days = ['2021-12-31', '2022-01-01'];
    expect(days.map((on) => verdictOf(awarding('Silver', master), chief, on))).toEqual(['unmet', 'met']);
  });

  it('may have passed the one before the newest, for so long as that is accepted', () => {
    const role =
      'role Master: 1 baker who passed the newest Safety, or the one before it for 8 months after the newest';
    const days = ['2018-12-31', '2021-12-31', '2022-01-01'];
    expect(days.map((on) => verdictOf(awarding('Silver', role), bakery('', baker('ana', 'Safety2019')), on))).toEqual([
      'unmet',
      'met',
      'unmet',
    ]);
  });
});

describe('a role that is named by what counts once', () => {
  const program = awarding('Silver', master).concat(`require Helper: at least 1 baker who passed course Sales
    require Apart: each baker counted once for Master, Helper`);

  it('is filled by somebody else than the other clause', () => {
    expect(verdictOf(program, bakery('', baker('ana', 'Bread Sales')))).toBe('unmet');
    expect(verdictOf(program, bakery('', baker('ana', 'Bread Sales'), baker('bo', 'Sales')))).toBe('met');
  });
});

describe('roles that are exempt', () => {
  it('may be recorded of whoever fills as many elsewhere as can be', () => {
    const fills = [
      { role: 'Master', entry: 'Bronze', since: '2020-01-01' },
      { role: 'Master', entry: 'Guest', since: '2020-01-01' },
    ];
    const facts = bakery('Bronze', baker('ana', 'Bread', { fills }));
    expect(verdictOf(awarding('Guest', master), facts)).toBe('met');
    expect(verdictOf(awarding('Bronze', master), facts)).toBe('met');
    expect(verdictOf(awarding('Silver', master), facts)).toBe('unmet');
  });

  it('are still filled by two', () => {
    const fills = [
      { role: 'Master', entry: 'Guest', since: '2020-01-01' },
      { role: 'Seller', entry: 'Guest', since: '2020-01-01' },
    ];
    const facts = bakery('', baker('ana', 'Bread Sales', { fills }));
    expect(verdictOf(awarding('Guest', `${master} ${seller}`), facts)).toBe('unmet');
  });
});

describe('roles of programs that use each other', () => {
  const gold = awarding('Gold', master);
  const others = { 'gold.proviso': gold, 'bronze.proviso': awarding('Bronze', master, 'use "./gold.proviso"') };
  const held = (...bakers: readonly object[]): object => bakery('Bronze Gold', ...bakers);
  const [ana, bo, cy] = [baker('ana', 'Bread'), baker('bo', 'Bread'), baker('cy', 'Bread')];

  it('are filled together with those that the document names itself', () => {
    const program = awarding('Silver', master, 'use "./bronze.proviso" use "./gold.proviso"');
    expect(verdictOf(program, held(ana, bo), '2023-06-01', others)).toBe('unmet');
    expect(verdictOf(program, held(ana, bo, cy), '2023-06-01', others)).toBe('met');
  });

  it('count by what is recorded where another document names them', () => {
    const program = awarding('Silver', master, 'use "./bronze.proviso"');
    expect(verdictOf(program, held(ana, bo), '2023-06-01', others)).toBe('met');
    expect(verdictOf(program, held(ana, baker('bo', 'Bread', filling('Master', 'Gold'))), '2023-06-01', others)).toBe(
      'unmet',
    );
  });

  it('count by what is recorded where their revisions begin for cohorts', () => {
    const cohorts = awarding(
      'Gold',
      master,
      'define any-one bakery: big revisions { 1.0 "A" 2.0 "B" { for any-one bakeries on renewal on 2024-07-01 } }',
    );
    const program = awarding('Silver', master, 'use "./gold.proviso"');
    const facts = bakery('Gold', ana);
    expect(verdictOf(program, facts, '2023-06-01', { 'gold.proviso': gold })).toBe('unmet');
    expect(verdictOf(program, facts, '2023-06-01', { 'gold.proviso': cohorts })).toBe('met');
  });
});

describe('what is recorded of roles', () => {
  it('has no last day before its first', () => {
    const { validator } = emitted(compiled(awarding('Silver', master), { 'catalog.proviso': catalog() }));
    const days = { since: '2024-01-02', through: '2024-01-01' };
    const facts = {
      appliedFor: { title: [{ entry: 'Gold', ...days }] },
      bakers: [baker('ana', '', { fills: [{ role: 'Master', entry: 'Gold', ...days }] })],
    };
    const result = validator.validate(facts);
    expect(result.ok ? [] : result.issues.map(({ pointer }) => pointer)).toEqual([
      '/appliedFor/title/0/through',
      '/bakers/0/fills/0/through',
    ]);
  });
});

describe('roles over time', () => {
  const module = emitted(
    compiled(awarding('Silver', master), { 'catalog.proviso': catalog('award of Silver ends Old') }),
  );
  const bandsOf = (titles: string, ...events: readonly HistoryEvent[]): readonly string[] => {
    const history = { beginning: bakery(titles, baker('ana', 'Bread')), events };
    expect(validateHistory(module.validator.shape, history).ok).toBe(true);
    const { rows } = timelineOf(module, history, { from: '2023-01-01', to: '2023-12-31' }, ({ verdict }) => verdict);
    return (rows[0] ?? []).map(({ first, verdict }) => `${first} ${verdict}`);
  };
  const changed = (on: string, entry: string, days: object = {}): HistoryEvent => ({
    on,
    event: 'changed',
    of: { bakers: 'ana' },
    what: { fills: [{ role: 'Master', entry, since: '2023-01-01', ...days }] },
  });

  it('turn on the days of what is recorded, once that is known', () => {
    expect(bandsOf('Bronze', changed('2023-03-01', 'Bronze', { through: '2023-06-30' }))).toEqual([
      '2023-01-01 met',
      '2023-03-01 unmet',
      '2023-07-01 met',
    ]);
  });

  it('turn as what somebody fills elsewhere is held and lost', () => {
    expect(
      bandsOf(
        '',
        changed('2023-03-01', 'Gold'),
        { on: '2023-07-01', event: 'gained', what: { title: 'Gold' } },
        { on: '2023-09-01', event: 'lost', what: { title: 'Gold' } },
      ),
    ).toEqual(['2023-01-01 met', '2023-07-01 unmet', '2023-09-01 met']);
  });

  it('turn as what somebody fills elsewhere is applied for', () => {
    const title = [{ entry: 'Gold', since: '2023-07-15', through: '2023-08-15' }];
    expect(
      bandsOf('', changed('2023-03-01', 'Gold'), {
        on: '2023-07-01',
        event: 'changed',
        what: { appliedFor: { title } },
      }),
    ).toEqual(['2023-01-01 met', '2023-07-15 unmet', '2023-08-16 met']);
  });

  it('are free from what the award ends', () => {
    expect(bandsOf('Old', changed('2023-03-01', 'Old'))).toEqual(['2023-01-01 met']);
  });
});
