import { readFileSync } from 'node:fs';
import { keywords } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../src/service/hover/of-phrase.ts';

const pages = new Map<string, string>();

/** The lines of a page of the reference under a heading, those under lesser headings included. */
function linesUnder(page: string, heading: string): readonly string[] {
  const text =
    pages.get(page) ?? readFileSync(new URL(`../../../../docs/reference/${page}.md`, import.meta.url), 'utf8');
  pages.set(page, text);
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'));
  if (start === -1) return [];
  const depth = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 0;
  const end = lines.findIndex((line, index) => index > start && /^#+ /.test(line) && line.search(/[^#]/) <= depth);
  return lines.slice(start + 1, end === -1 ? undefined : end).map((line) => line.trim());
}

describe('what words of the language mean', () => {
  it('is said of every word that there is', () => {
    const explained = new Set(phrases.flatMap(({ words }) => words));
    expect(keywords.filter(({ name }) => !explained.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it('is said in the first spellings of words', () => {
    const known = new Set([...keywords.map(({ name }) => name as string), '{']);
    const own = phrases.filter(({ isName }) => !isName);
    expect(own.flatMap(({ words }) => words).filter((word) => !known.has(word))).toEqual([]);
  });

  it('is said of a name in some places only: elsewhere it may be that of anything', () => {
    expect(phrases.filter(({ isName, within }) => isName && within === null)).toEqual([]);
  });

  it.each(phrases.map((phrase) => ({ words: phrase.words.join(' '), phrase })))(
    'stands in the reference where its explanation leads: $words',
    ({ phrase: { page, heading, example } }) => {
      const lines = linesUnder(page, heading);
      expect(lines.length).toBeGreaterThan(0);
      if (example !== null) expect(lines).toContain(example);
    },
  );

  it.each(phrases.flatMap(({ words, example }) => (example === null ? [] : [{ words, example }])))(
    'is shown in its example: $words',
    ({ words, example }) => {
      const shown = example.split(/[\s:]+/);
      const spellings = words.map((word) => keywords.find(({ name }) => name === word)?.words ?? [word]);
      expect(spellings.filter((each) => !each.some((word) => shown.includes(word)))).toEqual([]);
    },
  );

  it('takes a sentence or two', () => {
    for (const { says } of phrases) expect(says).toMatch(/^[A-Z][^\n]{10,160}\.$/);
  });
});
