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

  it('says which state is expected, and after what', () => {
    const lived = examples.replace(
      /expect .*/u,
      'expect Otters in GetWell on 2024-06-01 after award on 2023-03-12, decision Extension by "Ana" on 2024-05-02 through 2024-06-30',
    );
    const lines = linesOf(pageOf(lived, { documents }));
    expect(lines.at(-1)).toBe(
      'in Get Well on June 1, 2024, after the award on March 12, 2023, decision Extension by Ana on May 2, 2024 through June 30, 2024',
    );
  });

  it('counts those that came true', () => {
    const results = new Map([[examples.indexOf('expect'), []]]);
    expect(linesOf(pageOf(examples, { documents, results }))[1]).toBe('✓ 1 expectation came true');
  });
});
