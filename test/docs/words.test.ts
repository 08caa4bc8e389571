import { describe, expect, it } from 'vitest';
import { keywords } from '../../grammar/src/tokens/keywords.ts';
import { readPage } from './pages.ts';

/** The rows of the tables under a heading of the page, as the words in code of each cell. */
function rowsUnder(heading: string): readonly (readonly (readonly string[])[])[] {
  const [, rest = ''] = readPage('docs/reference/words.md').text.split(`## ${heading}\n`);
  const [section = ''] = rest.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('`'))
    .map((line) => line.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)));
}

const namesOf = (kind: string): readonly string[] =>
  keywords.filter((keyword) => keyword.kind === kind).map(({ name }) => name);

describe('the page of words', () => {
  it.each([
    ['Words that are taken', 'reserved'],
    ['Words that only a field may have as its name', 'soft'],
    ['Words that are taken in one place', 'contextual'],
  ])('lists under "%s" those that are %s', (heading, kind) => {
    expect(rowsUnder(heading).flat(2).toSorted()).toEqual(namesOf(kind).toSorted());
  });

  it('lists the other spellings', () => {
    const spellings = keywords.filter(({ words }) => words.length > 1).map(({ words }) => words);
    expect(
      rowsUnder('Other spellings')
        .map((row) => row.flat())
        .toSorted(),
    ).toEqual(spellings.toSorted());
  });
});
