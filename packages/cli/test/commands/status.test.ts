import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.ts';
import type { Ran } from '../support/cli.ts';

const catalog = `catalog Grants "Club grants"
kind tier plural tiers
entries of tier {
  - Silver "Silver club"
}
kind licence plural licences
entries of licence {
  - FirstAid "First aid licence"
}
record club {
  identified by id
  id: text
  holds tier
  insured: yesno
  people: list of person
}
record person {
  identified by id
  id: text
  holds licence
}
`;

const lifecycle = `
require Safety: at least 2 people who hold licence FirstAid
require Insured: insured

lifecycle {
  state Approved "Silver club"
  state GetWell "Get well plan" for 6 months
  state Extended
  state Removed final
  clock anniversary every 1 year
  when Safety is unmet and at least 1 person who holds licence FirstAid: Approved becomes GetWell and notify club by email
  when Safety is unmet and no person who holds licence FirstAid: Approved, GetWell become Removed
  when Safety is met: GetWell, Extended become Approved
  at the end of GetWell: GetWell becomes Removed
  on decision Extension: GetWell may become Extended through the recorded day
  at the end of Extended: Extended becomes Removed
  duty Notice "Notice of any unmet requirement": club gives notice within 30 days after awareness
}
`;

const awarding = `program Grant "Club grant"\nuse "./catalog.proviso"\naward tier Silver\n${lifecycle}`;
const plain = awarding.replace('award tier Silver\n', '');

/** Ana's licence ends on 2026-05-01, Bo's on 2025-03-01. */
const beginning = `beginning:
  id: riverside
  holds: { tier: [{ entry: Silver, since: 2024-06-01, renewed: [] }] }
  insured: true
  people:
    - { id: ana, holds: { licence: [{ entry: FirstAid, since: 2023-05-02, through: 2026-05-01 }] } }
    - { id: bo, holds: { licence: [{ entry: FirstAid, since: 2022-03-02, through: 2025-03-01 }] } }
`;

function folderOf(history: string, program: string): ReturnType<typeof folderWith> {
  return folderWith({ 'catalog.proviso': catalog, 'grant.proviso': program, 'club.yaml': history });
}

function timeline(history: string, program = awarding, ...options: readonly string[]): Promise<Ran> {
  const days = ['--from', '2025-01-01', '--to', '2025-12-31'];
  const args = ['timeline', 'grant.proviso', '--history', 'club.yaml', ...days, ...options];
  return cli(folderOf(history, program), args);
}

function forecast(history: string, on: string, program = awarding, ...options: readonly string[]): Promise<Ran> {
  const args = ['forecast', 'grant.proviso', '--history', 'club.yaml', '--on', on, ...options];
  return cli(folderOf(history, program), args);
}

describe('the status in proviso timeline', () => {
  it('stands on top, each transition with its day and its reason', async () => {
    const { code, out, error } = await timeline(beginning);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatchInlineSnapshot(`
      "Club grant
      riverside, from 2025-01-01 through 2025-12-31

                   2025-01-01                                        2025-12-31
      Status       |Silver…--|Get well plan----------------|Removed------------
      The verdict  ✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗
      Safety       ✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗
      Insured      ✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓

      Status: Silver club 2025-01-01 – 2025-03-01; Get well plan 2025-03-02 – 2025-09-01; Removed
          2025-09-02 – 2025-12-31 (began on 2024-06-01)
        2025-03-02  Silver club → Get well plan
          the last day of First aid licence (bo) was 2025-03-01
          needed: at least 2; found: 1 (ana)
          club is notified by email
          by: when Safety is unmet and at least 1 person who holds licence FirstAid: Approved becomes
            GetWell and notify club by email
        2025-09-02  Get well plan → Removed
          Get well plan began on 2025-03-02; its last day was 2025-09-01
          by: at the end of GetWell: GetWell becomes Removed

      The verdict: met 2025-01-01 – 2025-03-01; not met 2025-03-02 – 2025-12-31
      Safety: met 2025-01-01 – 2025-03-01; not met 2025-03-02 – 2025-12-31

      What changed, and why:

      2025-03-02
        ✗ Safety: met → not met
          the last day of First aid licence (bo) was 2025-03-01
          needed: at least 2; found: 1 (ana)
        ✗ The verdict: met → not met
      "
    `);
  });

  it('goes by what is recorded: decisions, and duties that were begun and done', async () => {
    const events = `events:
  - { on: 2025-03-05, event: awareness }
  - { on: 2025-05-01, event: Notice, by: Riverside }
  - { on: 2025-08-01, event: decided, what: Extension, by: Club office, through: 2025-10-31 }
`;
    const { out } = await timeline(beginning + events);
    expect(statusIn(out)).toMatchInlineSnapshot(`
      "Status: Silver club 2025-01-01 – 2025-03-01; Get well plan 2025-03-02 – 2025-07-31; Extended
          2025-08-01 – 2025-10-31; Removed 2025-11-01 – 2025-12-31 (began on 2024-06-01)
        2025-03-02  Silver club → Get well plan
          the last day of First aid licence (bo) was 2025-03-01
          needed: at least 2; found: 1 (ana)
          club is notified by email
          by: when Safety is unmet and at least 1 person who holds licence FirstAid: Approved becomes
            GetWell and notify club by email
        2025-08-01  Get well plan → Extended
          decision Extension by Club office, through 2025-10-31
          by: on decision Extension: GetWell may become Extended through the recorded day
        2025-11-01  Extended → Removed
          Extended began on 2025-08-01; its last day was 2025-10-31
          by: at the end of Extended: Extended becomes Removed
        Notice of any unmet requirement: club gives notice; begun 2025-03-05, due 2025-04-04, done
            2025-05-01, which was late
      "
    `);
  });

  it('counts no event that the lifecycle does not know, and no decision that lacks something', async () => {
    const events = `events:
  - { on: 2025-03-05, event: awarenes }
  - { on: 2025-04-01, event: Extension, by: Club office }
`;
    const { out } = await timeline(beginning + events);
    expect(statusIn(out)).toMatchInlineSnapshot(`
      "Status: Silver club 2025-01-01 – 2025-03-01; Get well plan 2025-03-02 – 2025-09-01; Removed
          2025-09-02 – 2025-12-31 (began on 2024-06-01)
        2025-03-02  Silver club → Get well plan
          the last day of First aid licence (bo) was 2025-03-01
          needed: at least 2; found: 1 (ana)
          club is notified by email
          by: when Safety is unmet and at least 1 person who holds licence FirstAid: Approved becomes
            GetWell and notify club by email
        2025-09-02  Get well plan → Removed
          Get well plan began on 2025-03-02; its last day was 2025-09-01
          by: at the end of GetWell: GetWell becomes Removed
        Not counted: The lifecycle knows no event "awarenes" on 2025-03-05. Did you mean "awareness"?
        Not counted: The decision "Extension" on 2025-04-01 does not say through which day it holds: it
            needs "through", a day that is not before it.
      "
    `);
  });

  it('begins with each award, or on the day that is given', async () => {
    const again = `events:
  - { on: 2025-01-10, event: lost, what: { tier: Silver } }
  - { on: 2025-02-01, event: gained, what: { tier: Silver } }
`;
    const { out } = await timeline(beginning + again, awarding, '--json');
    expect(JSON.parse(out)).toMatchObject({
      status: {
        kind: 'told',
        begin: '2025-02-01',
        awards: [
          { begin: '2024-06-01', end: '2025-01-09' },
          { begin: '2025-02-01', end: null },
        ],
        bands: [
          { first: '2025-01-01', last: '2025-01-09', state: 'Approved' },
          { first: '2025-02-01', last: '2025-03-01', state: 'Approved', status: 'Silver club' },
          { first: '2025-03-02', last: '2025-09-01', state: 'GetWell' },
          { first: '2025-09-02', last: '2025-12-31', state: 'Removed', status: 'Removed' },
        ],
        changes: [
          { on: '2025-03-02', to: 'Get well plan', notice: 'club is notified by email' },
          { on: '2025-09-02', to: 'Removed', notice: null },
        ],
        duties: [],
        problems: [],
      },
    });
    const given = await timeline(beginning, plain, '--begin', '2024-06-01', '--json');
    expect(JSON.parse(given.out)).toMatchObject({ status: { kind: 'told', begin: '2024-06-01' } });
  });

  it('is not guessed where its first day is not known', async () => {
    expect((await timeline(beginning, plain)).out).toContain(
      'The status is not shown: the document does not say what it awards, so give the first day with\n  --begin.\n',
    );
    const nothing = beginning.replace(/tier: .*\]/, 'tier: []');
    expect((await timeline(nothing)).out).toContain('nothing says since when Silver club is held.');
    const late = await timeline(beginning, plain, '--begin', '2026-01-01');
    expect(late.out).toContain('The status begins on 2026-01-01, which is after 2025-12-31.\n');
  });

  it('is the first band of the picture', async () => {
    const folder = folderOf(beginning, awarding);
    const days = ['--from', '2025-01-01', '--to', '2025-12-31'];
    await cli(folder, ['timeline', 'grant.proviso', '--history', 'club.yaml', ...days, '--svg', 'club.svg']);
    const picture = readFileSync(join(folder.path, 'club.svg'), 'utf8');
    expect(picture).toContain('<title>Get well plan, 2025-03-02 to 2025-09-01</title>');
    expect(picture).toContain('Status: Silver club from 2025-01-01 to 2025-03-01, Get well plan from');
    expect(picture.indexOf('>Status</text>')).toBeLessThan(picture.indexOf('>Safety</text>'));
  });

  it('needs a lifecycle where its first day is given', async () => {
    const without = plain.replace(/lifecycle \{[^]*\}\n/, '');
    expect(await timeline(beginning, without, '--begin', '2024-06-01')).toEqual({
      code: 2,
      out: '',
      error: 'proviso: grant.proviso has no lifecycle, so that there is nothing for --begin.\n',
    });
  });
});

describe('the status in proviso forecast', () => {
  it('of Premier Integrator is a Get Well Plan after the day on which the certification of the second ends', async () => {
    const read = (name: string): string =>
      readFileSync(new URL(`../../../../programs/cisco/${name}`, import.meta.url), 'utf8');
    const certified = (id: string, through: string): unknown => ({
      id,
      employment: 'FullTime',
      holds: { certification: [{ entry: 'CCNA', since: '2022-03-02', through }] },
    });
    const facts = { individuals: [certified('ana', '2026-05-01'), certified('bo', '2025-03-01')] };
    const folder = folderWith({
      'catalog.proviso': read('catalog.proviso'),
      'premier.proviso': read('premier-integrator.proviso'),
      'partner.json': JSON.stringify(facts),
    });
    const days = ['--on', '2025-01-01', '--begin', '2024-06-01'];
    const { out } = await cli(folder, ['forecast', 'premier.proviso', '--facts', 'partner.json', ...days]);
    expect(statusIn(out)).toBe(`Status: Premier Integrator since 2024-06-01
  2025-03-01 is the last day of Cisco Certified Network Associate (CCNA) (bo); Get Well Plan begins
    on 2025-03-02; partner is notified.
  2025-09-01 is the last day of Get Well Plan; from 2025-09-02 on the status is Removed.
`);
  });

  it('ends with a plan of six months where the licence of one ends', async () => {
    const { out } = await forecast(beginning, '2025-01-01');
    expect(statusIn(out)).toMatchInlineSnapshot(`
      "Status: Silver club since 2024-06-01
        2025-03-01 is the last day of First aid licence (bo); Get well plan begins on 2025-03-02; club is
          notified by email.
        2025-09-01 is the last day of Get well plan; from 2025-09-02 on the status is Removed.
      "
    `);
  });

  it('ends at once where there is nobody left', async () => {
    const both = beginning.replace('2026-05-01', '2025-06-30');
    const { out } = await forecast(both, '2025-01-01', awarding, '--json');
    expect(JSON.parse(out)).toMatchObject({
      status: {
        begin: '2024-06-01',
        status: 'Silver club',
        sentences: [
          '2025-03-01 is the last day of First aid licence (bo); Get well plan begins on 2025-03-02; club is notified by email.',
          '2025-06-30 is the last day of First aid licence (ana); from 2025-07-01 on the status is Removed.',
        ],
      },
    });
  });

  it('tells which duties are due, and that nothing else will change', async () => {
    const events = 'events: [{ on: 2025-02-10, event: awareness }]\n';
    const { out } = await forecast(beginning + events, '2025-02-20', awarding, '--to', '2025-02-28');
    expect(statusIn(out)).toMatchInlineSnapshot(`
      "Status: Silver club since 2024-06-01
        Nothing will change in it through 2025-02-28.
        Notice of any unmet requirement (club gives notice), begun on 2025-02-10, is due on 2025-03-12 and
          overdue after it.
      "
    `);
  });
});

/** The lines about the status: from the one that begins with it to the next empty one. */
function statusIn(out: string): string {
  return /^Status: [^]*?\n(?=\n|$)/m.exec(out)?.[0] ?? '';
}
