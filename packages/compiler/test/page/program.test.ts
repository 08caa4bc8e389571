import { describe, expect, it } from 'vitest';
import { linesOf, pageOf, programPage } from '../support/pages.ts';

/** The lines below the title. */
const body = (items: string, on?: string): readonly string[] =>
  linesOf(programPage(items, on === undefined ? {} : { on })).slice(1);

describe('the top of a page', () => {
  it('is the title, which revision governs, and what the doc comment says', () => {
    const text = `/// What a club has to be.
program P "A Program"
use "./club.proviso"
revisions {
  1.0 on 2020-01-01
  2.0 on 2024-05-06 "Badges count."
}
require since 2.0: any badge`;
    expect(linesOf(pageOf(text)).slice(0, 3)).toEqual([
      'A Program',
      'Revision 2.0, in force since May 6, 2024',
      'What a club has to be.',
    ]);
  });

  it('is the name where there is no title', () => {
    expect(linesOf(pageOf('program GoldClub\nuse "./club.proviso"\nrequire any badge'))[0]).toBe('Gold Club');
  });

  it('says that no revision was in force before the first one', () => {
    const lines = body('revisions { 1.0 on 2024-01-01 }\nrequire since 1.0: any badge', '2023-12-31');
    expect(lines[0]).toBe('No revision was in force yet on December 31, 2023');
  });

  it('has a table of contents where there are many parts', () => {
    const sections = (count: number): string =>
      Array.from({ length: count }, (_, index) => `section "Part ${index}" { require any badge }`).join('\n');
    expect(programPage(sections(4))).toContain('<nav class="contents" aria-label="Contents">');
    expect(programPage(sections(3))).not.toContain('<nav');
  });
});

describe('a requirement', () => {
  it.each([
    ['any badge', 'Any badge'],
    ['badge Swimmer', 'Swimming Badge'],
    ['any badge except Diver since 2022-01-01', 'Any badge except Diving Badge since January 1, 2022'],
    ['any badge in Water', 'Any badge in Badges for water'],
    ['feesOwed at most EUR 5', 'Fees owed at most EUR 5'],
    ['visits.perWeek at least 2', 'Visits per week at least 2'],
    ['home is OldTown, Elsewhere', 'Home is Old Town, Elsewhere'],
    ['(nearby or any badge)', '(nearby or any badge)'],
    ['attested Rules "The rules are kept"', 'The rules are kept, to be attested'],
    ['not given "The old page"', 'Not given in the source: The old page'],
  ])('is a sentence that people read: %s', (written, shown) => {
    expect(body(`require ${written}`)[0]).toBe(shown);
  });

  it('has its title, or its name in words, above it', () => {
    expect(body('require FewFees: feesOwed at most EUR 5')[0]).toBe('Few Fees');
    expect(body('require FewFees "Next to nothing is owed": feesOwed at most EUR 5')[0]).toBe(
      'Next to nothing is owed',
    );
  });

  it('is a list where it has points', () => {
    const list = 'require at least 1 of {\n  - Near: nearby\n  - "A badge": any badge\n}';
    expect(body(list).slice(0, 3)).toEqual(['At least 1 of these:', 'Near — nearby', 'A badge — any badge']);
  });

  it('says when and for whom it counts, and whether that is on the day', () => {
    const items = 'require Fees before 2024-01-01 on renewal when any badge: feesOwed at most EUR 5';
    expect(body(items)).toEqual([
      'Fees',
      'Fees owed at most EUR 5',
      'Before January 1, 2024',
      'Only at a renewal',
      'Only where any badge',
      'No longer in force on June 1, 2024',
    ]);
    expect(programPage(items)).toContain('class="box requirement not-in-force"');
  });

  it('has no comments in it', () => {
    expect(body('require any badge // or two\n  except Diver')[0]).toBe('Any badge except Diving Badge');
  });

  it('keeps its alternatives in its box', () => {
    const items = 'require Near: nearby\nmay instead when any badge: feesOwed at most EUR 1';
    expect(programPage(items)).toMatch(/<article[^>]*>(?:(?!<\/article>).)*class="alternative"/u);
    expect(body(items).slice(2, 4)).toEqual(['Where any badge, this may be met instead:', 'Fees owed at most EUR 1']);
  });

  it('keeps its exceptions in its box, each below what it is one to', () => {
    const items = `require Near: nearby
require Fees: feesOwed at most EUR 1
exception Diver to Near when any badge: feesOwed at most EUR 1
section "Elsewhere" { exception Rich to Diver, Fees since 2024-01-01 when feesOwed at least EUR 9: not required }`;
    expect(body(items).slice(0, 13)).toEqual([
      ...['Near', 'Nearby', 'Exception: Diver', 'Only where any badge', 'Fees owed at most EUR 1'],
      ...['Exception: Rich', 'Since January 1, 2024', 'Only where fees owed at least EUR 9', 'Not required'],
      ...['Fees', 'Fees owed at most EUR 1', 'Exception: Rich', 'Elsewhere'],
    ]);
    expect(programPage(items)).toContain('</p><ul class="exceptions"><li class="exception" id="requirement-Rich"');
  });

  it('is marked where it is only recommended', () => {
    expect(body('require any badge\nrecommend Near: nearby').slice(1, 4)).toEqual(['Recommended', 'Near', 'Nearby']);
  });
});

describe('what else stands in a program', () => {
  it('is prose in paragraphs and lists', () => {
    const items = 'text "How" """\n  First\n  this.\n\n  - one\n  - two\n  """\nrequire any badge';
    expect(body(items).slice(0, 4)).toEqual(['How', 'First this.', 'one', 'two']);
  });

  it('are questions with how they are settled, which conditions lead to', () => {
    const items = `require any badge or GuestsCount
unsettled GuestsCount "Do guests count?"
settle GuestsCount since 2024-05-01: yes "Minute 12"`;
    expect(body(items)).toEqual([
      'Any badge or the answer to “Do guests count?” is yes',
      'Settled on June 1, 2024: yes',
      '“Do guests count?”',
      'Settled: yes',
      'Since May 1, 2024',
      'Minute 12',
    ]);
    expect(body(items, '2024-04-30')[1]).toBe('Open on April 30, 2024');
    expect(programPage(items)).toContain('href="#question-GuestsCount"');
  });

  it('are the phrases that it uses, explained at the end and led to', () => {
    const page = programPage('require rich or nearby\ndefine rich: feesOwed at most EUR 0');
    expect(linesOf(page).slice(-5)).toEqual([
      'What the words mean',
      'nearby',
      'Home is Old Town',
      'rich',
      'Fees owed at most EUR 0',
    ]);
    expect(page).toContain('<a class="term" href="#definition-nearby">nearby</a>');
  });

  it('leaves out phrases of the catalog that it does not use', () => {
    expect(programPage('require any badge')).not.toContain('nearby');
  });

  it('is the history of revisions, with the one in force marked', () => {
    const items =
      'revisions {\n  1.0 on 2020-01-01 editorial "First."\n  2.0 on 2025-01-01\n}\nrequire since 2.0: any badge';
    expect(body(items).slice(-4)).toEqual([
      'Revision history',
      'Revision | Date | Summary',
      '1.0 | January 1, 2020 | First. Editorial In force on June 1, 2024',
      '2.0 | January 1, 2025 |',
    ]);
  });
});

describe('a program with mistakes', () => {
  it('shows what can be read, below how many mistakes there are and the first one', () => {
    const lines = linesOf(programPage('require Near: nearbye\nrequire any badge'));
    expect(lines[0]).toBe('1 finding.');
    expect(lines[1]).toMatch(/^Line 3: .*"nearbye"/u);
    expect(lines.slice(2)).toEqual(['A Program', 'Near', 'Nearbye', 'Any badge']);
  });

  it('is shown without its catalog, too', () => {
    const page = pageOf('program P "A Program"\nuse "./lost.proviso"\nrequire badge Swimmer');
    expect(linesOf(page).slice(-2)).toEqual(['A Program', 'Badge Swimmer']);
  });

  it('that is no document says how one begins', () => {
    expect(linesOf(pageOf('hello')).at(-1)).toMatch(/^A document begins with "program"/u);
  });
});
