import { describe, expect, it } from 'vitest';
import { formatted, linesOf, within } from './support/formatted.ts';

describe('a block', () => {
  it('has an item a line, indented by two', async () => {
    expect(await linesOf('section "A" { require a require b }')).toEqual([
      'section "A" {',
      '  require a',
      '  require b',
      '}',
    ]);
  });

  it('stays on one line if it was so and fits, its items two spaces apart', async () => {
    expect(await linesOf('kind a2 {level : Level , never negative  sport:sport ?}')).toEqual([
      'kind a2 { level: Level, never negative  sport: sport? }',
    ]);
  });

  it('is not put on one line', async () => {
    expect(await linesOf('record club {', 'seats: number }')).toEqual(['record club {', '  seats: number', '}']);
  });

  it('is taken apart where it does not fit', async () => {
    expect(await within(30, 'kind licence { level: Level  sport: sport }')).toEqual([
      'kind licence {',
      '  level: Level',
      '  sport: sport',
      '}',
    ]);
  });

  it('of prose or requirements is always taken apart', async () => {
    expect(await linesOf('policy P { require a }')).toEqual(['policy P {', '  require a', '}']);
  });

  it('that is empty has nothing between its braces', async () => {
    expect(await linesOf('section "A" {', '', '}')).toEqual(['section "A" {}']);
  });

  it('may be left out where the grammar lets it', async () => {
    expect(await linesOf('kind sport   plural sports', 'kind badge')).toEqual([
      'kind sport plural sports',
      'kind badge',
    ]);
  });

  it('stands four columns from the dash of its point', async () => {
    expect(await linesOf('require all of { - A: any of {', '- b - c } - d }')).toEqual([
      'require all of {',
      '  - A: any of {',
      '      - b',
      '      - c',
      '    }',
      '  - d',
      '}',
    ]);
  });

  it('goes with the tab width, or with tabs', async () => {
    const section = 'section "A" {\nrequire a\n}\n';
    expect(await formatted(section, { tabWidth: 4 })).toBe('section "A" {\n    require a\n}\n');
    expect(await formatted(section, { useTabs: true })).toBe('section "A" {\n\trequire a\n}\n');
  });

  it('may stand in another one on the same line', async () => {
    expect(await linesOf('record club { matches: list of { played :date  place: {hall:text} } }')).toEqual([
      'record club { matches: list of { played: date  place: { hall: text } } }',
    ]);
  });
});

describe('blank lines', () => {
  it('stay, several as one', async () => {
    expect(await linesOf('require a', '', '', '', 'require b', 'require c')).toEqual([
      'require a',
      '',
      'require b',
      'require c',
    ]);
  });

  it('go at the start and at the end of a block', async () => {
    expect(await linesOf('section "A" {', '', 'require a', '', '}')).toEqual(['section "A" {', '  require a', '}']);
  });

  it('stand before and after a section', async () => {
    expect(await linesOf('program P', 'section "A" {', 'require a', '}', 'section "B" {', '}', 'require c')).toEqual([
      'program P',
      '',
      'section "A" {',
      '  require a',
      '}',
      '',
      'section "B" {}',
      '',
      'require c',
    ]);
  });

  it('stand before the comment of a section', async () => {
    expect(await linesOf('require a', '// B', 'section "B" {', '}')).toEqual([
      'require a',
      '',
      '// B',
      'section "B" {}',
    ]);
  });

  it('within a sentence go', async () => {
    expect(await linesOf('require a', '', 'and b')).toEqual(['require a and b']);
  });

  it('at the end of the document go', async () => {
    expect(await formatted('\n\nrequire a\n\n\n')).toBe('require a\n');
  });
});

describe('spaces', () => {
  it.each([
    ['require A:a', 'require A: a'],
    ['require A  :  a', 'require A: a'],
    ['require a . b at least 1,000', 'require a.b at least 1,000'],
    ['require s is A ,B', 'require s is A, B'],
    ['require ( a )', 'require (a)'],
    ['define b c( d :E ):f', 'define b c (d: E): f'],
    ['scale Level:A<B <C', 'scale Level: A < B < C'],
    ['record r { f: A|B ? }', 'record r { f: A | B? }'],
    ['require all of {-a}', 'require all of { - a }'],
    ['require a\t\tat least 25%   of b', 'require a at least 25% of b'],
  ])('in %s are %s', async (before, after) => {
    expect(await linesOf(before)).toEqual([after]);
  });
});
