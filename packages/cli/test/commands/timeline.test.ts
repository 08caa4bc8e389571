import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.ts';
import type { Ran } from '../support/cli.ts';
import { goodFacts, shop } from '../support/documents.ts';

const history = `beginning:
  id: acme
  holds: { badge: [{ entry: Gold, since: 2022-01-01 }] }
  individuals:
    - { id: ann, holds: { certificate: [{ entry: Basics, since: 2022-01-01 }] } }
    - { id: bo, holds: { certificate: [{ entry: Basics, since: 2022-01-01, through: 2025-03-01 }] } }
  desk: { hoursPerDay: 8 }
  callBack: PT30M
events:
  - { on: 2025-06-01, event: gained, what: { certificate: Basics }, of: { individuals: bo } }
  - { on: 2025-08-01, event: changed, what: { callBack: PT2H } }
  - { on: 2025-09-01, event: renewed }
`;

const overTwoYears = ['--from', '2025-01-01', '--to', '2025-12-31'];

function timeline(content: string, ...options: readonly string[]): Promise<Ran> {
  const folder = folderWith(shop({ 'acme.yaml': content }));
  return cli(folder, ['timeline', 'service.proviso', '--history', 'acme.yaml', ...overTwoYears, ...options]);
}

describe('proviso timeline', () => {
  it('shows bars, the days of the bands, and what changed when and why', async () => {
    const { code, out, error } = await timeline(history);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toBe(`Service Partner
acme, from 2025-01-01 through 2025-12-31

                           2025-01-01                                        2025-12-31
The verdict                ✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✗✗✗✗✗✗✗✗✓✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗
Badges                     ✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓
  AnyBadge                 ✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓
Service                    ✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✗✗✗✗✗✗✗✗✓✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗
  Staff                    ✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✗✗✗✗✗✗✗✗✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓
  Desk open 8 hours a day  ✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓
  One-hour call back       ✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗
Not shown: 1 of which nothing applies in this time.

The verdict: met 2025-01-01 – 2025-03-01; not met 2025-03-02 – 2025-05-31; met 2025-06-01 –
    2025-07-31; not met 2025-08-01 – 2025-12-31
Service: met 2025-01-01 – 2025-03-01; not met 2025-03-02 – 2025-05-31; met 2025-06-01 – 2025-07-31;
    not met 2025-08-01 – 2025-12-31
Staff: met 2025-01-01 – 2025-03-01; not met 2025-03-02 – 2025-05-31; met 2025-06-01 – 2025-12-31
One-hour call back: met 2025-01-01 – 2025-07-31; not met 2025-08-01 – 2025-12-31

What changed, and why:

2025-03-02
  ✗ Staff: met → not met
    the last day of Basics of Service (bo) was 2025-03-01
    needed: at least 2; found: 1 (ann)
  ✗ The verdict: met → not met

2025-06-01  bo gained Basics of Service
  ✓ Staff: not met → met
    Basics of Service (bo) is held since 2025-06-01
    found: 2 (ann and bo)
  ✓ The verdict: not met → met

2025-08-01  changed call back to 2 hours
  ✗ One-hour call back: met → not met
    30 minutes before, 2 hours now
  ✗ The verdict: met → not met

Applications and renewals:
  ✗ 2025-09-01  renewal: not met, so it does not count
    One-hour call back: needed: at most 1 hour; found: 2 hours
`);
  });

  it('takes facts to which nothing happens as well', async () => {
    const folder = folderWith(shop({ 'acme.json': JSON.stringify(goodFacts) }));
    const { code, out } = await cli(folder, [
      'timeline',
      'service.proviso',
      '--facts',
      'acme.json',
      '--from',
      '2024-01-01',
      '--to',
      '2025-12-31',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/2024-05-06 {2}revision 2\.0 begins\n {2}– Survey: not known yet → does not apply\n/);
  });

  it('writes the same as JSON', async () => {
    const { out } = await timeline(history, '--json');
    const view: unknown = JSON.parse(out);
    expect(view).toMatchObject({
      program: 'Service',
      who: 'acme',
      from: '2025-01-01',
      status: null,
      rows: [
        { name: 'The verdict', bands: [{ first: '2025-01-01', last: '2025-03-01', verdict: 'met' }, {}, {}, {}] },
        { name: 'Badges' },
        { name: 'AnyBadge', label: 'AnyBadge', line: 10, depth: 1 },
        { name: 'Service' },
        { name: 'Staff' },
        { name: 'Desk open 8 hours a day', label: 'Desk' },
        { name: 'One-hour call back' },
        { name: 'Survey' },
      ],
      changes: [
        {
          on: '2025-03-02',
          events: [],
          turns: [
            { row: 0, from: 'met', to: 'unmet', reasons: ['Staff'], isInnermost: false },
            { row: 3 },
            { row: 4, name: 'Staff', isInnermost: true },
          ],
        },
        { on: '2025-06-01', events: ['bo gained Basics of Service'] },
        { on: '2025-08-01' },
      ],
      moments: [{ on: '2025-09-01', moment: 'renewal', verdict: 'unmet' }],
    });
  });

  it('draws a picture, in which every text is escaped and nothing runs', async () => {
    const folder = folderWith(
      shop({ 'acme.yaml': history.replace('id: acme', 'id: "<script>a & b</script>\\u0007"') }),
    );
    const { code } = await cli(folder, [
      'timeline',
      'service.proviso',
      '--history',
      'acme.yaml',
      ...overTwoYears,
      '--svg',
      'made/acme.svg',
    ]);
    const picture = readFileSync(join(folder.path, 'made/acme.svg'), 'utf8');
    expect(code).toBe(0);
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1000 \d+/);
    expect(picture).toContain('<title id="title">Service Partner: &lt;script&gt;a &amp; b&lt;/script&gt;␇, from');
    expect(picture).toContain('<title>Staff: not met, 2025-03-02 to 2025-05-31</title>');
    expect(picture).toContain('Verdicts change on 3 days, which are listed below the bands.');
    expect(picture).not.toMatch(/<script|href|on[a-z]+=|url\(/);
  });

  it('says what is wrong with a history, and where', async () => {
    const wrong = `${history}  - { on: 2025-10-01, event: lost, what: { certificate: Basic }, of: { individuals: bo } }
  - { on: 2025-10-02, event: left, what: { individuals: boo } }
`;
    const { code, out, error } = await timeline(wrong);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error)
      .toBe(`acme.yaml:13:44: /events/3/what/certificate: The catalog has no certificate "Basic". Did you mean "Basics"?
acme.yaml:14:44: /events/4/what/individuals: There is no individual "boo" then. Did you mean "bo"?
`);
  });

  it('needs a history or facts, and days in their order', async () => {
    const folder = folderWith(shop({ 'acme.yaml': history }));
    const run = (...args: readonly string[]): Promise<Ran> => cli(folder, ['timeline', 'service.proviso', ...args]);
    expect(await run(...overTwoYears)).toMatchObject({
      code: 2,
      error: 'proviso: give --history or --facts\n',
    });
    expect(await run('--history', 'a.yaml', '--facts', 'b.yaml', ...overTwoYears)).toMatchObject({
      code: 2,
      error: 'proviso: give --history or --facts, not both\n',
    });
    expect(await run('--history', 'acme.yaml', '--from', '2025-02-01', '--to', '2025-01-01')).toEqual({
      code: 2,
      out: '',
      error: 'proviso: The last day, 2025-01-01, is before the first, 2025-02-01.\n',
    });
    expect(existsSync(join(folder.path, 'made'))).toBe(false);
  });
});
