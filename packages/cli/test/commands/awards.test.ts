import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.ts';

const catalog = `catalog Lake "Lakeside"
kind tier plural tiers
entries of tier {
  - Silver "Silver club"
}
record club {
  identified by id
  id: text
  holds tier
  insured: yesno
  members: number
}
`;

/** A club is approved for a year, and may renew in the last 90 days of it, or is lost 30 days after. */
const program = `program Club "Silver club"
use "./catalog.proviso"
award tier Silver

define new club: no tier Silver held on any day in the 6 months before the application
define old club: not new

revisions {
  1.0 "Current"
  2.0 "New" {
    for new clubs on 2015-04-01
    for old clubs on renewal on 2015-08-01
  }
}

require Insured: insured
require Members since 2.0: members at least 10

lifecycle {
  state Approved
  state Renewing
  state Lost final
  clock anniversary every 1 year
  at 90 days before anniversary: Approved becomes Renewing
  on renewal: Renewing becomes Approved
  at 30 days after anniversary: Renewing becomes Lost
}
`;

async function timeline(history: string, from: string, to: string): Promise<string> {
  const folder = folderWith({ 'catalog.proviso': catalog, 'club.proviso': program, 'club.yaml': history });
  const days = ['--from', from, '--to', to];
  const { out, error } = await cli(folder, ['timeline', 'club.proviso', '--history', 'club.yaml', ...days]);
  expect(error).toBe('');
  return out;
}

const status = (out: string): string => /^Status: [^(]*/m.exec(out)?.[0].replaceAll(/\s+/g, ' ').trim() ?? '';

const moments = (out: string): string => /^Applications and renewals:\n[^]*/m.exec(out)?.[0] ?? '';

function since(day: string, more = ''): string {
  return `beginning:
  id: reeds
  insured: true
  members: 12
  holds: { tier: [{ entry: Silver, since: ${day}${more} }] }
`;
}

describe('a renewal that facts record', () => {
  const recorded = since('2012-03-10', ', renewed: [2013-03-01]');

  it('is one for the status, too', async () => {
    const out = await timeline(recorded, '2013-01-01', '2014-01-31');
    expect(status(out)).toBe(
      'Status: Renewing 2013-01-01 – 2013-02-28; Approved 2013-03-01 – 2013-12-09; Renewing 2013-12-10 – 2014-01-31',
    );
  });

  it('is listed, once where an event tells the same', async () => {
    const told = `${recorded}events: [{ on: 2013-03-01, event: renewed }]\n`;
    for (const history of [recorded, told]) {
      expect(moments(await timeline(history, '2013-01-01', '2013-12-31'))).toBe(
        'Applications and renewals:\n  ✓ 2013-03-01  renewal: met\n',
      );
    }
  });
});

describe('a renewal that is submitted', () => {
  const renewed = (more: string): string =>
    `${since('2012-03-10', ', renewed: [2013-03-01, 2014-03-01, 2015-03-01]').replace('members: 12', more)}events: [{ on: 2015-12-20, event: renewed }]\n`;

  it('counts where what is required is met: for the status, and for which revision governs', async () => {
    const out = await timeline(renewed('members: 12'), '2015-12-01', '2016-06-30');
    expect(moments(out)).toContain('✓ 2015-12-20  renewal: met\n');
    expect(status(out)).toContain('Approved 2015-12-20 – 2016-06-30');
    expect(out).toContain('Members: does not apply 2015-12-01 – 2015-12-19; met 2015-12-20 – 2016-06-30');
  });

  it('counts for nothing where it is not', async () => {
    const out = await timeline(renewed('members: 8'), '2015-12-01', '2016-06-30');
    expect(moments(out)).toBe(`Applications and renewals:
  ✗ 2015-12-20  renewal: not met, so it does not count
    Members: needed: at least 10; found: 8
`);
    expect(status(out)).toContain('Lost 2016-04-09 – 2016-06-30');
    expect(out).toContain('\nNo verdict changes in this time.\n');
  });

  it('leaves open which revision governs where nobody knows whether it is met', async () => {
    const out = await timeline(renewed('members: null'), '2015-12-01', '2016-06-30');
    expect(moments(out)).toContain('? 2015-12-20  renewal: not known yet; nor is whether it counts\n');
    expect(status(out)).toContain('Lost 2016-04-09 – 2016-06-30');
    expect(out).toContain('The verdict: met 2015-12-01 – 2015-12-19; not known yet 2015-12-20 – 2016-06-30');
  });
});

describe('conditions that lead to and fro', () => {
  it('are told once, however long a time is asked for', async () => {
    const lifecycle = `lifecycle {
  state Small
  state Large
  when insured: Small becomes Large
  when members at least 10: Large becomes Small
}
`;
    const document = program.replace(/lifecycle \{[^]*\}\n/, lifecycle);
    const folder = folderWith({
      'catalog.proviso': catalog,
      'club.proviso': document,
      'club.yaml': since('2020-01-10'),
    });
    const days = ['--from', '2020-01-01', '--to', '9999-12-31'];
    const { out } = await cli(folder, ['timeline', 'club.proviso', '--history', 'club.yaml', ...days]);
    expect(status(out)).toBe('Status: Small 2020-01-10 – 9999-12-31');
    expect(out.match(/Not counted: [^]*?circle\./g)).toEqual([
      'Not counted: "when insured: Small becomes Large" again on 2020-01-11: nothing has changed since it\n' +
        '      was taken, so this would go round in a circle.',
    ]);
  });
});

describe('a status', () => {
  const twice = `${since('2020-01-10', ', renewed: []')}events:
  - { on: 2020-12-20, event: renewed }
  - { on: 2021-06-01, event: lost, what: { tier: Silver } }
  - { on: 2023-01-10, event: gained, what: { tier: Silver } }
`;

  it('ends with its award, and begins anew with the next', async () => {
    expect(status(await timeline(twice, '2020-01-01', '2023-12-31'))).toBe(
      'Status: Approved 2020-01-10 – 2020-10-11; Renewing 2020-10-12 – 2020-12-19; Approved 2020-12-20 – 2021-05-31; ' +
        'Approved 2023-01-10 – 2023-10-11; Renewing 2023-10-12 – 2023-12-31',
    );
  });

  it('of a day is the same, whichever days are asked for', async () => {
    expect(status(await timeline(twice, '2020-01-01', '2022-12-31'))).toBe(
      'Status: Approved 2020-01-10 – 2020-10-11; Renewing 2020-10-12 – 2020-12-19; Approved 2020-12-20 – 2021-05-31',
    );
    expect(await timeline(twice, '2022-01-01', '2022-12-31')).toContain(
      'There is no status: Silver club is held on no day from 2022-01-01 through 2022-12-31.',
    );
  });

  it('is left out of the bar where there is none', async () => {
    const bar = /^Status +(.*)$/m.exec(await timeline(twice, '2020-01-01', '2023-12-31'))?.[1];
    expect(bar).toMatch(/^\|Approved.*-\s{10,}\|Approved/);
  });
});
