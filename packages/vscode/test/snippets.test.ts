import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const folder = new URL('../snippets/', import.meta.url);

const read = (file: string): readonly (readonly [string, Snippet])[] => {
  const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return Object.entries(snippets);
};

/** What is inserted where nothing is typed into the marked places. */
const filled = ({ body }: Snippet): string => {
  let text = body.join('\n').replaceAll('${CURRENT_YEAR}', '2026');
  const defaults = new Map<string, string>();
  for (;;) {
    const next = text
      .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/gu, (_, place: string, first: string) => `\${${place}:${first}}`)
      .replace(/\$\{(\d+):([^${}]*)\}/gu, (_, place: string, value: string) => {
        if (!defaults.has(place)) defaults.set(place, value);
        return defaults.get(place) ?? '';
      });
    if (next === text) return text.replaceAll('$0', '');
    text = next;
  }
};

/** The document that a snippet of each file is written in. */
const around: Readonly<Record<string, (text: string, name: string) => string>> = {
  'documents.json': (text) => text,
  'requirements.json': (text, name) =>
    name === 'An alternative' ? `program A\nrequire B: insured\n${text}` : `program A\n${text}`,
  'catalog.json': (text, name) =>
    name === 'One more thing of a kind' ? `catalog A\nentries of b {\n${text}\n}` : `catalog A\n${text}`,
  'examples.json': (text) =>
    /^(?:expect|\/\/\/)/u.test(text) ? `examples for A\n${text}` : `examples for A\nb C {\n${text}\n}`,
};

const all = readdirSync(folder).flatMap((file) => read(file).map(([name, snippet]) => ({ file, name, snippet })));

describe('Snippets', () => {
  it.each(all)('$file: "$name" is a sentence that can be read', ({ file, name, snippet }) => {
    const text = around[file]?.(filled(snippet).replace(/\bcondition\b/gu, 'insured'), name) ?? '';
    const { problems } = parse(text.replaceAll('another insured', 'insured'));
    expect(problems).toEqual([]);
  });

  it('say in whole sentences what they are for', () => {
    for (const { snippet } of all) expect(snippet.description).toMatch(/^[A-Z“].*\.$/u);
  });

  it('begin with different words', () => {
    const prefixes = all.flatMap(({ snippet }) => snippet.prefix);
    expect(prefixes.toSorted()).toEqual([...new Set(prefixes)].toSorted());
  });
});
