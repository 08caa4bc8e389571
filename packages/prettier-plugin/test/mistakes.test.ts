import { describe, expect, it } from 'vitest';
import { formatted, linesOf } from './support/formatted.ts';

describe('a document with mistakes', () => {
  it('keeps the item with a mistake as it is, and formats the others', async () => {
    expect(await linesOf('program P', 'require    a', 'require   at   leest 2 b', 'require    c')).toEqual([
      'program P',
      'require a',
      'require   at   leest 2 b',
      'require c',
    ]);
  });

  it('keeps the smallest item: a point of a list', async () => {
    expect(await linesOf('program P', 'require all of {', '-   a', '-   at  2', '-   c', '}')).toEqual([
      'program P',
      'require all of {',
      '  - a',
      '  - at  2',
      '  - c',
      '}',
    ]);
  });

  it('keeps characters that are no part of the language', async () => {
    expect(await linesOf('program P', 'section "A" {', 'require   a;', 'require   b', '}')).toEqual([
      'program P',
      '',
      'section "A" {',
      '  require   a;',
      '  require b',
      '}',
    ]);
  });

  it('keeps words that were read as others', async () => {
    expect(await linesOf('program P', 'require   a', 'requre   b   ≥ 3')).toEqual([
      'program P',
      'require a',
      'requre   b   ≥ 3',
    ]);
  });

  it.each([
    'program P\nsection "A" {\n  require   a\n',
    'program P\ntext """\n  never closed\n',
    'nothing of   the kind',
    '}}}}   {{',
    '#',
    'program   P "never closed\n',
  ])('keeps all words of %j', async (document) => {
    const words = (of: string): readonly string[] => of.split(/\s+/).filter((word) => word !== '');
    expect(words(await formatted(document))).toEqual(words(document));
  });
});

describe('a text that is meant to take long', () => {
  const many = (part: string): string => part.repeat(5000);

  it.each([
    ['mistakes', `program P\n${many('require at\n')}`],
    ['mistakes among requirements', `program P\nsection "A" {\n${many('require at\nrequire b and c\n')}}`],
    ['stray characters', `program P\n${many('; ')}`],
    ['open lists', `program P\n${many('require all of { - ')}`],
    ['open quotes', `program P\n${many('text """ ')}`],
    ['brackets', `program P\nrequire ${many('(')}b${many(')')}`],
    ['words', `program P\nrequire ${many('word ')}`],
    ['names', `catalog C\nchoice D: ${many('Name, ')}Last`],
    ['conditions', `program P\nrequire b${many(' and c')}`],
    ['comments', `program P\nrequire b ${many('// x\nand b ')}`],
    ['rows', `program P\ntable T { columns S\n${many('row x: y | 1 // z\n')}}`],
    ['blank lines', `program P\n${many('\n \n')}require b`],
  ])('does not, and loses nothing: %s', { timeout: 20_000 }, async (_what, document) => {
    const began = performance.now();
    const result = await formatted(document);
    expect(result.replaceAll(/\s/g, '')).toBe(document.replaceAll(/\s/g, ''));
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe('a part of a document', () => {
  it.each([
    ['of a program', 'define   large club: size is Large', 'define large club: size is Large'],
    ['of a catalog', 'choice   Duty:A,B', 'choice Duty: A, B'],
    ['of examples', 'expect   A met on 2024-06-01', 'expect A met on 2024-06-01'],
  ])('%s is formatted as what it is', async (_what, before, after) => {
    expect(await linesOf(before)).toEqual([after]);
  });
});
