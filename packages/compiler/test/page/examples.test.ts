import { describe, expect, it } from 'vitest';
import { linesOf, pageOf } from '../support/pages.ts';

const program = 'program P "A Program"\nuse "./club.proviso"\nrequire Near: nearby';

const examples = `examples for P
use "./program.proviso"
/// Lives in the old town.
club Otters "The Otters" {
  home: OldTown
  feesOwed: EUR 5
  visits: { perWeek: 2 }
  holds badge Swimmer since 2020-01-01
}
expect Otters unmet on 2024-06-01 because Near
`;

const documents = { 'program.proviso': program };

describe('the page of examples', () => {
  it('has the facts of each sample in words', () => {
    const lines = linesOf(pageOf(examples, { documents }));
    expect(lines.slice(0, 3)).toEqual(['Examples for A Program', 'The Otters', 'Lives in the old town.']);
    expect(lines.slice(3, 13)).toEqual([
      'Home',
      'Old Town',
      'Fees owed',
      'EUR 5',
      'Visits',
      'Per week',
      '2',
      'Holds badge',
      'Swimming Badge since January 1, 2020',
      'not met on June 1, 2024, because of Near',
    ]);
  });

  it('says what came of each expectation, where they were run', () => {
    const results = new Map([[examples.indexOf('expect'), ['expected it to be not met, but it is met']]]);
    const lines = linesOf(pageOf(examples, { documents, results }));
    expect(lines[1]).toBe('✗ 1 of 1 expectation did not come true');
    expect(lines.slice(-2)).toEqual([
      '✗ not met on June 1, 2024, because of Near',
      'expected it to be not met, but it is met',
    ]);
  });

  it('counts those that came true', () => {
    const results = new Map([[examples.indexOf('expect'), []]]);
    expect(linesOf(pageOf(examples, { documents, results }))[1]).toBe('✓ 1 expectation came true');
  });
});
