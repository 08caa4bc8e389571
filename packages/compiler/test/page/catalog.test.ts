import { describe, expect, it } from 'vitest';
import { club, linesOf, pageOf } from '../support/pages.ts';

describe('the page of a catalog', () => {
  const page = pageOf(club);
  const lines = linesOf(page);

  it('is all that it declares, in its order', () => {
    const titles = [...page.matchAll(/<h2[^>]*>([^<]*)/gu)].map((match) => match[1]);
    expect(titles).toEqual(['Level', 'Home', 'Badge', 'All badges', 'Badges for water', 'Club', 'What the words mean']);
  });

  it('has scales from the lowest level on, with what their doc comment says', () => {
    const at = lines.indexOf('How far somebody has come.');
    expect(lines.slice(at, at + 4)).toEqual(['How far somebody has come.', 'Lowest first:', 'Beginner', 'Advanced']);
  });

  it('has a row for each entry and a column for each thing that is said of one', () => {
    const at = lines.indexOf('Title | Name in documents | level | Offered');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      'Swimming Badge | Swimmer | Beginner |',
      'Diving Badge | Diver | Advanced | from January 1, 2021',
    ]);
  });

  it('has a column for what entries include', () => {
    const badges =
      'kind medal\nentries of medal {\n  - Gold { includes medal Silver since 2021-01-01, Bronze }\n  - Silver\n  - Bronze\n}\n';
    const shown = linesOf(pageOf(`${club}${badges}`));
    expect(shown[shown.indexOf('Title | Includes') + 1]).toBe('Gold | Silver since January 1, 2021, Bronze');
  });

  it('has the fields of records, those in fields below them', () => {
    expect(lines).toContain('fees owed | money in EUR, never negative | Everything that is still owed.');
    const at = lines.indexOf('visits | several values |');
    expect(lines[at + 1]).toBe('– per week | number |');
  });

  it('names the members of a group by their titles', () => {
    const at = lines.indexOf('A group of badges:');
    expect(lines.slice(at + 1, at + 3)).toEqual(['Swimming Badge', 'Diving Badge']);
  });

  it('lists the days of a calendar', () => {
    const measured = pageOf(`${club}calendar Spring "In spring": 2023-04-01, 2024-04-06\n`);
    const at = linesOf(measured).indexOf('Measured on:');
    expect(linesOf(measured).slice(at - 1, at + 3)).toEqual(['In spring', 'Measured on:', '2023-04-01', '2024-04-06']);
  });
});
