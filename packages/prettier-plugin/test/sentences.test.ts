import { describe, expect, it } from 'vitest';
import { linesOf, within } from './support/formatted.ts';

describe('a sentence that is too long', () => {
  it('goes on behind its colon', async () => {
    expect(await within(40, 'require Members "All members": members at least 20')).toEqual([
      'require Members "All members":',
      '  members at least 20',
    ]);
  });

  it('of a point goes on four columns from the dash', async () => {
    expect(await within(40, 'require all of {', '- Members "All members": members at least 20', '}')).toEqual([
      'require all of {',
      '  - Members "All members":',
      '      members at least 20',
      '}',
    ]);
  });

  it('has each part of an "and" on its own line', async () => {
    expect(await within(40, 'require insured and members at least 50 and juniors at least 20')).toEqual([
      'require insured',
      '  and members at least 50',
      '  and juniors at least 20',
    ]);
  });

  it('that asks what another program says goes on before the days of which it is asked', async () => {
    expect(await within(40, 'require Licence: meets BasicLicence on any day in the last 6 months')).toEqual([
      'require Licence:',
      '  meets BasicLicence',
      '    on any day in the last 6 months',
    ]);
  });

  it('that asks for the newest goes on before the time for which the one before it counts', async () => {
    expect(
      await within(
        60,
        'require Code: holds the newest HygieneCode, or the one before it for 8 months after the newest',
      ),
    ).toEqual([
      'require Code:',
      '  holds the newest HygieneCode,',
      '    or the one before it for 8 months after the newest',
    ]);
  });

  it('that asks when something was earned goes on before that', async () => {
    expect(
      await within(
        60,
        'require Course: course FirstAid earned before 2020-05-01 and valid for 3 years after it held by any person',
      ),
    ).toEqual([
      'require Course:',
      '  course FirstAid',
      '    earned before 2020-05-01 and valid for 3 years after it',
      '    held by any person',
    ]);
  });

  it('keeps a part in brackets together', async () => {
    expect(await within(40, 'require A: (insured or members at least 5) and juniors at least 20')).toEqual([
      'require A:',
      '  (insured or members at least 5)',
      '  and juniors at least 20',
    ]);
  });

  it('sets what is in brackets apart where it does not fit', async () => {
    expect(await within(40, 'require A: insured and (members at least 50 or juniors at least 20)')).toEqual([
      'require A:',
      '  insured',
      '  and (',
      '    members at least 50',
      '    or juniors at least 20',
      '  )',
    ]);
  });

  it('shows what belongs to a part of an "and"', async () => {
    expect(
      await within(40, 'require A: insured and at least 2 people where duty is Coach who passed course FirstAid'),
    ).toEqual([
      'require A:',
      '  insured',
      '  and at least 2 people',
      '    where duty is Coach',
      '    who passed course FirstAid',
    ]);
  });

  it('goes on before what narrows it', async () => {
    expect(await within(44, 'require any specialization except Environment since 5.0, Security since 8.0')).toEqual([
      'require any specialization',
      '  except Environment since 5.0,',
      '    Security since 8.0',
    ]);
  });

  it('has as many names on a line as fit', async () => {
    expect(await within(30, 'choice Duty: Coach, Referee, Volunteer, Treasurer, Chair')).toEqual([
      'choice Duty:',
      '  Coach, Referee, Volunteer,',
      '  Treasurer, Chair',
    ]);
  });

  it('indents a heading deeper than what it heads', async () => {
    expect(
      await within(44, 'require Strength "Of the team" since 2.0 for new teams on renewal: members at least 20'),
    ).toEqual(['require Strength "Of the team" since 2.0', '    for new teams on renewal:', '  members at least 20']);
  });

  it('keeps the brace of a list at the end of its line', async () => {
    expect(await within(30, 'require Support "All of these": all of {', '- a', '}')).toEqual([
      'require Support',
      '    "All of these": all of {',
      '  - a',
      '}',
    ]);
  });

  it('of one piece stays as long as it is', async () => {
    expect(await within(20, 'use "./a/very/long/way/to/the/catalog.proviso"')).toEqual([
      'use "./a/very/long/way/to/the/catalog.proviso"',
    ]);
  });
});

describe('a long', () => {
  it.each<readonly [what: string, width: number, before: readonly string[], after: readonly string[]]>([
    [
      'revision',
      40,
      ['revisions {', '  1.0 on 2024-01-01 editorial "What was changed"', '}'],
      ['revisions {', '  1.0 on 2024-01-01', '    editorial "What was changed"', '}'],
    ],
    [
      'definition',
      30,
      ['define person licensed (level: Level): holds any licence of level'],
      ['define person licensed (level: Level):', '  holds any licence of level'],
    ],
    [
      'definition that is a list',
      50,
      ['define person so (level: Level, which: sport): all of {', '  - a', '}'],
      ['define person so (level: Level,', '    which: sport): all of {', '  - a', '}'],
    ],
    [
      'alternative',
      40,
      ['may instead of Members, Juniors when size is Small: attested Visit'],
      ['may instead of Members, Juniors', '    when size is Small:', '  attested Visit'],
    ],
    [
      'exception',
      40,
      ['exception Small to Players for small teams: at least 4 members'],
      ['exception Small to Players', '    for small teams:', '  at least 4 members'],
    ],
    [
      'question',
      40,
      ['unsettled GuestsCount "Does a guest count as a member?"'],
      ['unsettled GuestsCount', '  "Does a guest count as a member?"'],
    ],
    [
      'settlement',
      40,
      ['settle GuestsCount since 2024-05-01: no "Board minute 12"'],
      ['settle GuestsCount since 2024-05-01: no', '  "Board minute 12"'],
    ],
    [
      'attestation',
      40,
      ['require attested Charter "The club has a charter that all have signed"'],
      ['require attested Charter', '  "The club has a charter that all have signed"'],
    ],
    [
      'gap',
      40,
      ['require Old before 2.0: not given "The page lost this table"'],
      ['require Old before 2.0:', '  not given "The page lost this table"'],
    ],
    [
      'role',
      40,
      ['roles each filled by a different person {', 'role Coach "Coach": 1 person who passed course FirstAid', '}'],
      [
        'roles each filled by a different person {',
        '  role Coach "Coach":',
        '    1 person who passed course FirstAid',
        '}',
      ],
    ],
    [
      'credit',
      40,
      ['score S out of 100 { part P up to 40 {', '- 20 in proportion to youth.hours up to 200 hours } }'],
      [
        'score S out of 100 {',
        '  part P up to 40 {',
        '    - 20 in proportion to youth.hours',
        '        up to 200 hours',
        '  }',
        '}',
      ],
    ],
    [
      'state',
      24,
      ['lifecycle { state Trial "On trial" for 6 months }'],
      ['lifecycle {', '  state Trial "On trial"', '    for 6 months', '}'],
    ],
    [
      'duty',
      40,
      ['lifecycle { duty Notice: team gives notice within 30 days after change }'],
      ['lifecycle {', '  duty Notice:', '    team gives notice within 30 days', '      after change', '}'],
    ],
    [
      'transition',
      40,
      ['lifecycle { at 90 days before anniversary: A becomes B and notify team by email }'],
      ['lifecycle {', '  at 90 days before anniversary:', '    A becomes B and notify team by email', '}'],
    ],
    [
      'award',
      30,
      ['award of LeagueTitle ends CupTitle, OldTitle'],
      ['award of LeagueTitle ends CupTitle,', '  OldTitle'],
    ],
  ])('%s goes on in the next line', async (_what, width, before, after) => {
    expect(await within(width, ...before)).toEqual(after);
  });

  it('group of a catalog goes on behind its colon', async () => {
    expect(await within(40, 'kind club', 'group East "The east" of club: Ghent, Aalst since 2015-04-01')).toEqual([
      'kind club',
      'group East "The east" of club:',
      '  Ghent, Aalst since 2015-04-01',
    ]);
  });

  it('entry of a catalog has its attributes below', async () => {
    expect(await within(40, 'entries of sport {', '- Bowls "Lawn Bowls" { season: Summer  hall: no }', '}')).toEqual([
      'entries of sport {',
      '  - Bowls "Lawn Bowls" {',
      '      season: Summer',
      '      hall: no',
      '    }',
      '}',
    ]);
  });

  it('limit of sharing goes on behind a comma', async () => {
    expect(await within(40, 'catalog C', 'sharing S { no member fills two of Captain, Coach, Arbiter }')).toEqual([
      'catalog C',
      'sharing S {',
      '  no member fills two of Captain, Coach,',
      '    Arbiter',
      '}',
    ]);
  });

  it('fact of a sample goes on before what is said of it', async () => {
    expect(
      await within(
        40,
        'examples for P',
        'club A {',
        'attested B: yes by "Board" on 2024-01-01 through 2025-01-01',
        '}',
      ),
    ).toEqual([
      'examples for P',
      'club A {',
      '  attested B: yes by "Board"',
      '    on 2024-01-01 through 2025-01-01',
      '}',
    ]);
  });

  it('list of things in braces has each on its own line', async () => {
    expect(
      await within(40, 'examples for P', 'club A {', 'matches: { won: no  goals: 3 }, { won: yes  goals: 4 }', '}'),
    ).toEqual([
      'examples for P',
      'club A {',
      '  matches:',
      '    { won: no  goals: 3 },',
      '    { won: yes  goals: 4 }',
      '}',
    ]);
  });

  it('expectation goes on before "because"', async () => {
    expect(await within(40, 'examples for P', 'expect A unmet on 2024-06-01 because Members, Juniors')).toEqual([
      'examples for P',
      'expect A unmet on 2024-06-01',
      '  because Members, Juniors',
    ]);
  });

  it('expectation goes on before "after", and what happened stands together', async () => {
    const expected = 'expect A in GetWell on 2024-06-01 after award on 2023-03-12, renewal by "Ana" on 2024-03-01';
    expect(await within(60, 'examples for P', expected)).toEqual([
      'examples for P',
      'expect A in GetWell on 2024-06-01',
      '  after award on 2023-03-12, renewal by "Ana" on 2024-03-01',
    ]);
    expect(await within(40, 'examples for P', expected)).toEqual([
      'examples for P',
      'expect A in GetWell on 2024-06-01',
      '  after award on 2023-03-12,',
      '    renewal by "Ana" on 2024-03-01',
    ]);
  });
});

describe('a sentence that fits', () => {
  it('is put on one line', async () => {
    expect(await linesOf('require A:', '  a', '  and', '  b')).toEqual(['require A: a and b']);
  });
});
