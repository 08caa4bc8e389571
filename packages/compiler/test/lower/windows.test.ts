import { describe, expect, it } from 'vitest';
import { evaluated, expectFindings, verdictOf } from '../support/compiling.ts';

/** What is said of a partner that was renewed on a day. */
const renewed = (condition: string, day: string, on: string, header = ''): string =>
  verdictOf(`require ${header}${condition}`, { renewed: day }, on);

describe('a window that ends with the day', () => {
  it.each([
    // Months go back to the same day of the month, which is not in the window any more.
    ['in the last 12 months', '2015-07-25', '2014-07-26', '2014-07-25'],
    ['in the last 1 year', '2015-07-25', '2014-07-26', '2014-07-25'],
    ['in the previous 6 months', '2024-08-31', '2024-03-01', '2024-02-29'],
    // Where the month is too short, to its last day.
    ['in the last 1 month', '2024-03-31', '2024-03-01', '2024-02-29'],
    ['in the last 1 month', '2023-03-30', '2023-03-01', '2023-02-28'],
    ['in the last 1 year', '2024-02-29', '2023-03-01', '2023-02-28'],
    ['in the last 1 year', '2025-02-28', '2024-02-29', '2024-02-28'],
    ['in the last 4 years', '2024-02-29', '2020-03-01', '2020-02-29'],
    ['in the last 0.5 years', '2024-08-31', '2024-03-01', '2024-02-29'],
    ['in the last 30 days', '2024-03-30', '2024-03-01', '2024-02-29'],
    ['in the last 2 weeks', '2024-01-14', '2024-01-01', '2023-12-31'],
    ['in the last 1 day', '2024-03-01', '2024-03-01', '2024-02-29'],
    ['in the current month', '2024-02-29', '2024-02-01', '2024-01-31'],
    ['in the current month and the 2 before it', '2024-02-29', '2023-12-01', '2023-11-30'],
  ])('%s of %s begins on %s', (window, on, first, before) => {
    expect(renewed(`renewed ${window}`, first, on)).toBe('met');
    expect(renewed(`renewed ${window}`, before, on)).toBe('unmet');
  });

  it('has the day itself in it and none after it', () => {
    expect(renewed('renewed in the last 12 months', '2024-06-01', '2024-06-01')).toBe('met');
    expect(renewed('renewed in the last 12 months', '2024-06-02', '2024-06-01')).toBe('unmet');
    expect(renewed('renewed in the current month', '2024-06-02', '2024-06-01')).toBe('unmet');
  });

  it('goes back to the beginning of the calendar and no further', () => {
    expect(renewed('renewed in the last 9,000 years', '0001-01-01', '2024-06-01')).toBe('met');
  });

  it('is unknown of a day that is missing', () => {
    expect(verdictOf('require renewed in the last 12 months', {}, '2024-06-01')).toBe('unknown');
    expect(verdictOf('require not renewed in the last 12 months', {}, '2024-06-01')).toBe('unknown');
  });
});

describe('a window before a moment', () => {
  const atApplication = (day: string, on: string): string =>
    verdictOf(
      'require on application: renewed in the 12 months before the application',
      { renewed: day },
      on,
      'application',
    );

  it('begins on the same day of the month and ends on the day before', () => {
    expect(atApplication('2014-07-24', '2015-07-25')).toBe('unmet');
    expect(atApplication('2014-07-25', '2015-07-25')).toBe('met');
    expect(atApplication('2015-07-24', '2015-07-25')).toBe('met');
    expect(atApplication('2015-07-25', '2015-07-25')).toBe('unmet');
  });

  it('may stand in a definition that is used at the moment', () => {
    const document = `define fresh: renewed in the 6 months before the renewal
      section "S" on renewal { require fresh }`;
    expect(verdictOf(document, { renewed: '2024-01-01' }, '2024-06-01', 'renewal')).toBe('met');
    expect(verdictOf(document, { renewed: '2023-01-01' }, '2024-06-01', 'renewal')).toBe('unmet');
  });
});

it('a moment is known where the days of a requirement leave none, too', () => {
  const body = 'renewed in the 6 months before the application';
  expectFindings(
    `section "S" before 2020-01-01 { require «on application since 2021-01-01»: ${body} }`,
    'empty-lifetime',
  );
});

describe('items that have a day', () => {
  const visits = (...days: readonly (string | null)[]): object => ({
    visits: days.map((made) => (made === null ? {} : { made })),
  });

  it('are those in the window', () => {
    const document = 'require at least 2 visits in the last 12 months';
    expect(verdictOf(document, visits('2024-01-01', '2023-06-02'), '2024-06-01')).toBe('met');
    expect(verdictOf(document, visits('2024-01-01', '2023-06-01'), '2024-06-01')).toBe('unmet');
    expect(verdictOf(document, visits('2024-01-01', null), '2024-06-01')).toBe('unknown');
    expect(verdictOf(document, visits('2023-01-01', null), '2024-06-01')).toBe('unmet');
  });

  it('do not exist before their day', () => {
    const document = 'require at least 1 visit';
    expect(verdictOf(document, visits('2024-06-02'), '2024-06-01')).toBe('unmet');
    expect(verdictOf(document, visits('2024-06-02'), '2024-06-02')).toBe('met');
    expect(verdictOf('require no visit where long is yes', visits('2024-06-02'), '2024-06-01')).toBe('met');
  });

  it('are put to their other tests as well', () => {
    const document = 'require at least 1 visit in the last 12 months where long is yes';
    const facts = {
      visits: [
        { made: '2024-05-01', long: false },
        { made: '2020-05-01', long: true },
      ],
    };
    expect(verdictOf(document, facts, '2024-06-01')).toBe('unmet');
  });

  it('are named with the window that they are not in', () => {
    const { explanation } = evaluated(
      'require at least 1 visit in the last 12 months',
      visits('2020-05-01'),
      '2024-06-01',
    );
    const [nearest] = explanation.children[0]?.nearest ?? [];
    expect(nearest).toMatchObject({
      kind: 'item',
      explanation: { needed: 'in the last 12 months', found: { value: '2020-05-01' } },
    });
  });
});
