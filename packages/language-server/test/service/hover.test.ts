import { describe, expect, it } from 'vitest';
import { clubCatalog } from '../support/family.ts';
import { hoverAt, hoverIn } from '../support/hovering.ts';

describe('over a name', () => {
  it('of an entry are its title, once, its groups, and where it is declared', async () => {
    expect(await hoverIn('require badge Swim«»mer')).toBe(`«Swimmer»

Swimmer "Swims" { level: Low }

An entry of badge.

In the group Water.

Declared in catalog.proviso, line 5.`);
  });

  it('of an entry that does not always exist are its days, and what has replaced it', async () => {
    const entry =
      '- Swimmer "Swims" since 2020-01-01 before 2024-01-01 { level: Low  replaced by Diver  includes badge Diver since 2021-01-01 }';
    const catalog = clubCatalog.replace('- Swimmer "Swims" { level: Low }', entry);
    const told = await hoverAt({ catalog, program: 'program P\nuse "./catalog.proviso"\nrequire badge Swim«»mer' });
    expect(told).toContain(
      'It exists from 2020-01-01 through 2023-12-31; not on 2024-06-01.\n\nReplaced by Diver.\n\nIncludes badge Diver since 2021-01-01.',
    );
  });

  it('is what the comment before its declaration says', async () => {
    const catalog = clubCatalog.replace('record person', '/// Somebody who pays.\nrecord person');
    const program = 'program P\nuse "./catalog.proviso"\nrequire at least 1 pers«»on who is trained';
    expect(await hoverAt({ catalog, program })).toContain('Somebody who pays.\n\nTwo of one name are one person.');
  });

  it('of a kind is what there is of it on the day', async () => {
    expect(await hoverIn('require any ba«»dge')).toContain('2 badges: Swims and Dives.\n\nHeld by: clubs and people.');
  });

  it('of a group are its members', async () => {
    expect(await hoverIn('require any badge in Wa«»ter')).toContain('A group of 2 badges:\n\n- Swims\n- Dives');
  });

  it('of a level is its place in the scale', async () => {
    expect(await hoverIn('require any badge of Hi«»gh')).toContain('Level 2 of 2 of Level, above Low, the highest.');
  });

  it('of a field is whose it is', async () => {
    expect(await hoverIn('require si«»ze at least 3')).toContain('size: number\n\nA field of club.');
  });

  it('of a definition is what it comes to where it is used', async () => {
    const lines = `define person swimming (least: Level): holds any badge of least or higher
require at least 1 person swim«»ming High`;
    expect(await hoverIn(lines)).toContain(`Here it comes to this, on 2024-06-01:

- it holds the badge Dives`);
  });

  it('of a parameter is what stands in its place', async () => {
    const lines = `define person swimming (le«»ast: Level): holds any badge of least or higher
require at least 1 person swimming High`;
    expect(await hoverIn(lines)).toContain('Used as “swimming High”.');
  });

  it('of a revision is when it is in force, and whether it governs', async () => {
    const lines =
      'revisions { 1.0 on 2024-01-01 "First"  2.0 on 2024-07-01 }\nrequire since 1«».0 before 2.0: size at least 3';
    expect(await hoverIn(lines)).toContain(
      '1.0 on 2024-01-01 "First"\n\nRevision 1.0 is in force since Monday, 2024-01-01, until revision 2.0 on 2024-07-01.\n\nIt governs on 2024-06-01.',
    );
  });

  it('of a question is whether it is settled on the day', async () => {
    const lines = `unsettled Guests "Do guests count?"
settle Guests since 2024-05-01: yes "Minute 3"
require size at least 3 or Gue«»sts`;
    expect(await hoverIn(lines)).toContain('On 2024-06-01 it is settled with yes, from 2024-05-01: Minute 3.');
    expect(await hoverIn(lines, '2024-04-30')).toContain('It is not settled on 2024-04-30');
  });

  it('of what is attested is that only a person can decide it', async () => {
    expect(await hoverIn('require attested Sa«»fe "Safe boats"')).toContain(
      'attested Safe "Safe boats"\n\nOnly a person can decide it',
    );
  });

  it('of a sample is how much is expected of it', async () => {
    const examples =
      'examples for P\nuse "./program.proviso"\nclub Sm«»all { size: 1 }\nexpect Small unmet on 2024-06-01';
    const program = 'program P\nuse "./catalog.proviso"\nrequire size at least 3';
    expect(await hoverAt({ examples, program })).toContain('A sample with 1 expectation.');
  });

  it('of what is attested is its title, where another place gives it', async () => {
    const lines = 'require attested Sa«»fe\nrequire attested Safe "Safe boats"';
    expect(await hoverIn(lines)).toContain('attested Safe\n\nSafe boats\n\nOnly');
  });

  it('of a program is its title, once, and which revision governs', async () => {
    const program = 'program Go«»ld "The gold program"\nuse "./catalog.proviso"\nrevisions { 1.0 on 2020-01-01 }';
    expect(await hoverAt({ program })).toBe(
      '«Gold»\n\nprogram Gold "The gold program"\n\nOn 2024-06-01 revision 1.0 governs.',
    );
  });

  it('of a program that is asked for is its title and where it is', async () => {
    const basic = 'program Basic "The basics"\nuse "./catalog.proviso"\nrevisions { 1.0 on 2020-01-01 }';
    const program = 'program Gold\nuse "./catalog.proviso"\nuse "./basic.proviso"\nrequire meets Ba«»sic';
    expect(await hoverAt({ basic, program })).toBe(
      '«Basic»\n\nprogram Basic "The basics"\n\nDeclared in basic.proviso, line 1.',
    );
  });

  it('of "meets" says what it asks', async () => {
    const basic = 'program Basic\nuse "./catalog.proviso"\nrequire size at least 3';
    const program = 'program Gold\nuse "./catalog.proviso"\nuse "./basic.proviso"\nrequire me«»ets Basic';
    expect(await hoverAt({ basic, program })).toContain('What that program requires is met');
  });

  it('of a catalog is its title, and how much there is in it', async () => {
    const catalog = clubCatalog.replace('catalog Club', 'catalog Cl«»ub "The club"');
    expect(await hoverAt({ catalog })).toBe(
      '«Club»\n\ncatalog Club "The club"\n\nA catalog of 1 kind, 1 scale, 1 group, 2 records, 2 entries.',
    );
  });

  it('is nothing where the name stands for nothing', async () => {
    expect(await hoverIn('require any nons«»ense')).toBe(null);
  });
});

describe('over a requirement', () => {
  const lines = `revisions { 1.0 on 2020-01-01  2.0 on 2024-05-06 }
section "Badges" since 1.0 {
  require Badges: any badge except Diver since 2.0
}`;

  it('is what it means under the revision that governs on the day', async () => {
    const told = await hoverIn(lines.replace('require', 're«»quire'));
    expect(told).toBe(`«require»

On 2024-06-01 (Saturday) revision 2.0 governs, in force since 2024-05-06.

It is in force from 2020-01-01 (revision 1.0).

- The club holds the badge Swims
  - Does not count: Dives (excluded since 2024-05-06, revision 2.0)`);
  });

  it('is what it meant on an earlier day', async () => {
    const told = await hoverIn(lines.replace('Badges:', 'Bad«»ges:'), '2024-05-05');
    expect(told).toContain(`revision 1.0 governs, in force since 2020-01-01.

It is in force from 2020-01-01 (revision 1.0).

- The club holds at least 1 of 2 badges
  - Counts: every badge there is: Swims and Dives`);
  });

  it('is that it is not in force, on a day on which it is not', async () => {
    const told = await hoverIn('require Bad«»ges through 2023-12-31: any badge');
    expect(told).toContain('It is not in force on 2024-06-01, but through 2023-12-31.');
  });

  it('of a calendar are its days, and which one counts', async () => {
    const catalog = 'catalog C record club { insured: yesno } calendar Spr«»ing: 2023-04-01, 2024-04-06, 2025-04-05';
    const told = await hoverAt({ catalog });
    expect(told).toContain('2023-04-01, 2024-04-06 and 2025-04-05.');
    expect(told).toContain('On 2024-06-01 the day 2024-04-06 counts; the next one is 2025-04-05.');
    expect(await hoverAt({ catalog }, '2026-01-01')).toContain(
      'On 2026-01-01 the day 2025-04-05 counts, the last one.',
    );
    expect(await hoverAt({ catalog }, '2020-01-01')).toContain('On 2020-01-01 nothing has been measured yet');
  });

  it('of a requirement are its exceptions, and of an exception what it asks', async () => {
    const items = (large: string, small: string): string => `require ${large}: size at least 9
exception ${small} to Large since 2024-01-01 when size at most 5: size at least 3
exception Tiny to Small when size at most 1: not required`;
    const large = await hoverIn(items('Lar«»ge', 'Small'));
    expect(large).toContain('- where size is at most 5: Small: one of these:');
    expect(large).toContain('  - otherwise: size is at least 9');
    const small = await hoverIn(items('Large', 'Sm«»all'));
    expect(small).toContain(
      'It is an exception to Large, which applies where this holds: since 2024-01-01 when size at most 5.',
    );
    expect(small).toContain('- One of these:\n  - where size is at most 1: Tiny: nothing: it is not required');
    expect(
      await hoverAt({ program: `program P\nuse "./catalog.proviso"\n${items('Lar«»ge', 'Small')}` }, '2023-01-01'),
    ).toContain('the exception Small does not apply on this day');
  });

  it('of a requirement that is measured is the day that it was judged on', async () => {
    const catalog = 'catalog C record club { founded: date } calendar Spring: 2023-04-01, 2024-04-06';
    const own = `program P use "./catalog.proviso"
      require Yo«»ung measured every Spring: founded in the 12 months before the measurement`;
    expect(await hoverAt({ catalog, program: own })).toContain(
      'As it was on 2024-04-06, the measuring day: founded is in the 1 year before the day',
    );
    expect(await hoverAt({ catalog, program: own }, '2020-01-01')).toContain('it is not measured before 2023-04-01');
    const around = `program P use "./catalog.proviso"
      section "S" measured every Spring { require Yo«»ung: founded in the last 12 months }`;
    expect(await hoverAt({ catalog, program: around })).toContain(
      'It is judged as it was on 2024-04-06, the measuring day.',
    );
    expect(await hoverAt({ catalog, program: around }, '2020-01-01')).toContain(
      'It is not measured before 2023-04-01.',
    );
  });

  it.each([
    ['badge Swimmer held throughout the last 2 years', 'has held the badge Swims throughout the last 2 years'],
    [
      'badge Swimmer held continuously for 18 months',
      'has held the badge Swims throughout the last 1 year and 6 months',
    ],
    ['no badge Diver held in the current month', 'has not held the badge Dives on any day in the current month'],
    [
      'badge Swimmer held for at least 3 months in total in the last 10 days',
      'has held the badge Swims for at least 3 months in total in the last 10 days',
    ],
    ['badge Swimmer earned before 2020-05-01', 'holds the badge Swims earned by 2020-04-30'],
    [
      'badge Swimmer earned since 2019-01-01 and valid for 18 months after it held in the last 10 days',
      'has held the badge Swims earned on 2019-01-01 or later and valid for 1 year and 6 months after it was earned on any day in the last 10 days',
    ],
  ])('is for which time something is held: %s', async (condition, words) => {
    expect(await hoverIn(`require Ba«»dges: ${condition}`)).toContain(`- The club ${words}`);
  });

  it.each([
    ['founded in the last 12 months', 'Founded is in the last 1 year'],
    ['founded in the current month and the 2 before it', 'Founded is in the current month and the 2 before it'],
  ])('is in which time a day lies: %s', async (condition, words) => {
    const catalog = 'catalog C record club { founded: date }';
    const program = `program P use "./catalog.proviso" require Yo«»ung: ${condition}`;
    expect(await hoverAt({ catalog, program })).toContain(words);
  });

  it('is where, when and by whom', async () => {
    const told = await hoverIn('require Sa«»fe on application when size more than 3: attested SafeBoats "Safe boats"');
    expect(told).toContain(`It counts at an application only.

- Only where size is more than 3
- Somebody attests of the club: Safe boats

Who attests SafeBoats is named in the facts, with the day and the evidence.`);
  });

  it('is what each of those who count has to satisfy', async () => {
    const told = await hoverIn(
      'require Peo«»ple: at least 2 people who are trained and who hold all badges Swimmer, Diver',
    );
    expect(told).toContain(`- At least 2 different people of which each satisfies:
  - trained is yes
  - it holds the badge Swims
  - it holds the badge Dives`);
  });

  it('is which entries of a group all have to be held', async () => {
    const told = await hoverIn('require Wa«»ter: all badges in Water held by any person who is trained');
    expect(told).toContain(`- Each of 2 badges, held by the people, each by any of them
  - counted are those people for which:
    - trained is yes
  - Counts: every badge there is: Swims and Dives`);
  });

  it('in a list is that of its point', async () => {
    const told = await hoverIn('require all of {\n  - Lar«»ge "A large club": size at least 20\n  - any badge\n}');
    expect(told).toContain('- Size is at least 20');
  });

  it('that is named elsewhere is the one that counts on the day', async () => {
    const examples = `examples for P
use "./program.proviso"
club Small { size: 1 }
expect Small unmet on 2024-06-01 because La«»rge`;
    const program = `program P
use "./catalog.proviso"
require Large before 2024-01-01: size at least 3
require Large since 2024-01-01: size at least 4`;
    expect(await hoverAt({ examples, program })).toContain('- Size is at least 4');
    expect(await hoverAt({ examples, program }, '2023-06-01')).toContain('- Size is at least 3');
  });
});

describe('over a word of the language', () => {
  it('is what it means, with an example', async () => {
    expect(await hoverIn('require any badge exc«»ept Diver')).toBe(`«except»

except: Takes entries away from those that count. Each may have its own days.

require any sport except Chess since 5.0, Skating since 8.0

More in the reference: except.`);
  });

  it('is what several words mean together', async () => {
    expect(await hoverIn('require any badge held by«» any person')).toContain('«held by»');
    expect(await hoverIn('require size at le«»ast 3')).toContain('«at least»');
  });

  it('is what it means in its place', async () => {
    expect(await hoverIn('revisions { 1.0 o«»n 2024-01-01 }')).toContain('The day on which the revision begins.');
    expect(await hoverIn('require o«»n renewal: any badge')).toContain('only at this moment');
  });

  it('is nothing where the word is a name', async () => {
    const catalog = clubCatalog.replace('size: number', 'size: number  first: yesno');
    const program = 'program P\nuse "./catalog.proviso"\nrequire fir«»st';
    expect(await hoverAt({ catalog, program })).toContain('A field of club.');
  });
});

describe('over a word that stands where a name could', () => {
  it.each([
    ['require at least 2 uni«»que people', 'unique: Says aloud that each counts once'],
    ['require at least 2 diff«»erent badges', 'different: Says aloud that each counts once'],
    ['require on appli«»cation: any badge', 'application: The moment at which somebody applies.'],
    ['require on rene«»wal: any badge', 'renewal: The moment at which somebody renews.'],
    ['require any person where trained is y«»es', 'yes: It is so, by the facts.'],
    ['require any person where trained is n«»o', 'no: It is not so, by the facts.'],
    ['unsettled Guests "Do they count?"\nsettle Guests: y«»es "Minute 3"', 'yes: Answers the question'],
    ['unsettled Guests "Do they count?"\nsettle Guests: n«»o "Minute 3"', 'no: Answers the question'],
  ])('is what it means there: %s', async (lines, told) => {
    expect(await hoverIn(lines)).toContain(told);
  });

  it.each(['number', 'percent', 'duration', 'period', 'date', 'text', 'yesno'])('is a type: %s', async (word) => {
    const catalog = clubCatalog.replace('size: number', `size: «»${word}`);
    expect(await hoverAt({ catalog })).toContain(`«${word}»\n\n${word}: A type: `);
  });

  it('is nothing where it names something of the author', async () => {
    const catalog = clubCatalog.replace('size: number', 'number: number');
    const program = 'program P\nuse "./catalog.proviso"\nrequire num«»ber at least 3';
    expect(await hoverAt({ catalog, program })).toContain('A field of club.');
  });
});

describe('over a number', () => {
  const catalog = clubCatalog.replace('size: number', 'size: number  answers: duration');

  it('with a unit is what the unit says of it', async () => {
    const program = 'program P\nuse "./catalog.proviso"\nrequire answers at most «»36 hours';
    expect(await hoverAt({ catalog, program })).toContain('«36 hours»\n\nhour: A time that has passed');
  });

  it('is nothing of itself', async () => {
    expect(await hoverIn('require size at least «»36')).toBe(null);
  });
});

describe('over a date', () => {
  it('is the day of the week, and which revision governs on it', async () => {
    const lines = 'revisions { 1.0 on 2020-01-01 }\nrequire before 2024-0«»2-29: size at least 3';
    expect(await hoverIn(lines)).toBe(`«2024-02-29»

On 2024-02-29 (Thursday) revision 1.0 governs, in force since 2020-01-01.

Until the day before, 2024-02-28.`);
  });

  it('is nothing where there is no such day', async () => {
    expect(await hoverIn('require since 2024-02-3«»0: size at least 3')).toBe(null);
  });
});

describe('over the path of a document', () => {
  it('is what that document is', async () => {
    const program = 'program P\nuse "./cata«»log.proviso"\nrequire any badge';
    expect(await hoverAt({ program })).toContain(
      'The catalog Club in catalog.proviso: 1 kind, 1 scale, 1 group, 2 records, 2 entries.',
    );
  });

  it('is that there is none', async () => {
    expect(await hoverAt({ program: 'program P\nuse "./cata«»lg.proviso"' })).toContain(
      'There is no document catalg.proviso.',
    );
  });
});
