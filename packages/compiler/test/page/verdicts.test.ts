import { describe, expect, it } from 'vitest';
import { linesOf, programPage } from '../support/pages.ts';

const facts = { name: 'Otters', home: 'OldTown', feesOwed: { amount: 7, currency: 'EUR' }, holds: { badge: [] } };

/** The page of a program with the verdict on a club. */
const judged = (items: string, given: unknown = facts, on = '2024-06-01'): string =>
  programPage(items, { facts: given, on });

describe('the verdict on a page', () => {
  it('stands at the top, with who was judged and how the requirements came out', () => {
    const lines = linesOf(judged('require Near: nearby\nrequire Fees: feesOwed at most EUR 5'));
    expect(lines.slice(1, 4)).toEqual([
      '✗ Not met',
      'Otters, judged on June 1, 2024',
      '2 requirements: 1 met, 1 not met',
    ]);
  });

  it('names the facts that are missing', () => {
    const lines = linesOf(judged('require feesOwed at most EUR 5', { name: 'Otters' }));
    expect(lines).toContain('? Not known yet: facts are missing');
    expect(lines.slice(3, 5)).toEqual(['This fact is missing:', 'fees owed']);
  });

  it('says what each answer to an open question comes to', () => {
    const lines = linesOf(judged('require any badge or GuestsCount\nunsettled GuestsCount "Do guests count?"'));
    expect(lines).toContain('if "GuestsCount" is answered yes: met');
    expect(lines).toContain('if "GuestsCount" is answered no: not met');
  });

  it('says when the program began, before that', () => {
    const items = 'revisions { 1.0 on 2024-01-01 }\nrequire since 1.0: any badge';
    expect(linesOf(judged(items, facts, '2023-01-01'))).toContain(
      '– Does not apply: no revision was in force yet; the first one begins on January 1, 2024',
    );
  });
});

describe('a requirement that was judged', () => {
  it.each([
    ['met', 'require nearby', 'found: OldTown'],
    ['unmet', 'require feesOwed at most EUR 5', 'needed: at most EUR 5; found: 7'],
    ['unknown', 'require visits.perWeek at least 2', 'missing: visits › per week'],
    [
      'unclear',
      'require Guests\nunsettled Guests "Do guests count?"',
      'the question "Do guests count?" is not settled',
    ],
    ['not-applicable', 'require when any badge: nearby', 'asked only where any badge'],
  ])('is of the class %s and says why', (verdict, items, reason) => {
    const page = judged(items);
    expect(page).toContain(`<article class="box requirement ${verdict}"`);
    expect(linesOf(page)).toContain(reason);
  });

  it('has a verdict on each of its points', () => {
    const page = judged('require all of {\n  - Near: nearby\n  - Fees: feesOwed at most EUR 5\n}');
    expect(page).toContain('<li class="met" id="requirement-Near"');
    expect(page).toContain('<li class="unmet" id="requirement-Fees"');
    expect(linesOf(page)).toContain('✗ Fees — fees owed at most EUR 5');
  });

  it('has a verdict on each part of a sentence', () => {
    const lines = linesOf(judged('require Both: nearby and visits.perWeek at least 2'));
    expect(lines).toContain('✓ Nearby — met');
    expect(lines).toContain('? Visits per week at least 2 — not known yet');
  });

  it('keeps what may stand instead apart, with a verdict of its own', () => {
    const items = 'require Near: home is Elsewhere\nmay instead when any badge: feesOwed at most EUR 9';
    const page = judged(items);
    expect(page).toContain('<div class="alternative not-applicable"');
    expect(linesOf(page).slice(3)).toEqual([
      '✗ not met',
      'Near',
      'Home is Elsewhere',
      'needed: is Elsewhere; found: OldTown',
      '– Where any badge, this may be met instead:',
      'Fees owed at most EUR 9',
      'asked only where any badge',
    ]);
  });

  it('has the reasons of what it asks where that has a title of its own', () => {
    const items = 'require Rules "The rules" before 2025-01-01: attested Rules "The rules are kept"';
    const page = judged(items, { ...facts, attested: { Rules: { answer: true, on: '2024-01-01' } } });
    expect(linesOf(page).slice(3)).toEqual([
      '✓ met',
      'The rules',
      'The rules are kept, to be attested',
      'Before January 1, 2025',
      'found: "yes" on January 1, 2024',
    ]);
  });

  describe('and has an exception', () => {
    const items = `require Fees: feesOwed at most EUR 5
exception Far to Fees when home is OldTown: feesOwed at most EUR 9
exception Diver to Far when any badge: not required`;

    it('says that it stands in its place', () => {
      expect(linesOf(judged(items)).slice(3)).toEqual([
        '✓ met',
        'Fees',
        'Fees owed at most EUR 5',
        'The exception Far stands in its place.',
        '✓ Exception: Far — applies',
        'Only where home is Old Town',
        'Fees owed at most EUR 9',
        'found: 7',
        '– Exception: Diver — does not apply',
        'Only where any badge',
        'needed: at least 1; found: none',
        'Not required',
      ]);
    });

    it('says why it does not apply', () => {
      expect(linesOf(judged(items, { ...facts, home: 'Elsewhere' })).slice(3, 10)).toEqual([
        '✗ not met',
        'Fees',
        'Fees owed at most EUR 5',
        'needed: at most EUR 5; found: 7',
        '– Exception: Far — does not apply',
        'Only where home is Old Town',
        'needed: is OldTown; found: Elsewhere',
      ]);
    });

    it('says where that is not known', () => {
      const lines = linesOf(judged(items, { name: 'Otters', feesOwed: facts.feesOwed, holds: facts.holds }));
      expect(lines).toContain('Whether the exception Far stands in its place is not known.');
      expect(lines).toContain('? Exception: Far — not known whether it applies');
    });

    it('names the innermost one that lifts it', () => {
      const lines = linesOf(judged(items, { ...facts, holds: { badge: [{ entry: 'Diver', since: '2020-01-01' }] } }));
      expect(lines).toContain('– does not apply');
      expect(lines).toContain('– Exception: Diver — applies');
    });
  });
});

describe('what another program says', () => {
  const documents = {
    'basic.proviso':
      'program BasicLicence "Basic Licence"\nuse "./club.proviso"\nrequire Near: nearby\nrequire any badge',
  };
  const items = 'use "./basic.proviso"\nrequire Licence: meets BasicLicence';

  it('is named by its title', () => {
    expect(linesOf(programPage(items, { documents }))).toContain('Meets Basic Licence');
  });

  it('is explained below the requirement that asks for it', () => {
    const lines = linesOf(programPage(items, { documents, facts, on: '2024-06-01' }));
    const from = lines.indexOf('Meets Basic Licence');
    expect(lines.slice(from)).toMatchInlineSnapshot(`
      [
        "Meets Basic Licence",
        "✗ Basic Licence — not met",
        "✓ Near: nearby — met",
        "found: OldTown",
        "✗ any badge — not met",
        "needed: at least 1; found: none",
      ]
    `);
  });
});
