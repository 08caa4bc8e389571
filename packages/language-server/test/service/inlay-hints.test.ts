import { describe, expect, it } from 'vitest';
import type { HintKind } from '../../src/service/hints/hint.ts';
import { provideInlayHints } from '../../src/service/provide-inlay-hints.ts';
import { asPlainText } from '../../src/service/words/plain-text.ts';
import { clubCatalog, family } from '../support/family.ts';
import { start } from '../support/hovering.ts';

const none = { revisionDates: false, sizes: false, parameterNames: false, entryTitles: false };

/** The document after the mark `«»` with the hints of a kind between its words: `‹like this›`. */
async function hinted(kind: HintKind, sources: Readonly<Record<string, string>>, on = '2024-06-01'): Promise<string> {
  const { workspace, analysis, offset } = await family(sources);
  const text = workspace.document(analysis.uri)?.text ?? '';
  const range = { start: offset, end: text.length };
  return provideInlayHints({ analysis, range, on }, { ...none, [kind]: true })
    .toReversed()
    .reduce((words, { offset: at, text: hint }) => `${words.slice(0, at)}‹${hint}›${words.slice(at)}`, text)
    .slice(offset);
}

const inProgram = (kind: HintKind, lines: string, on?: string) => hinted(kind, { program: `${start}«»${lines}` }, on);

describe('hints of revisions', () => {
  it('are the days on which they begin, where they are named', async () => {
    const lines = `revisions { 1.0  2.0 on 2024-05-06 }
require since 1.0 before 2.0: size at least 3`;
    expect(await inProgram('revisionDates', lines)).toBe(`revisions { 1.0  2.0 on 2024-05-06 }
require since 1.0‹(from the beginning)› before 2.0‹(2024-05-06)›: size at least 3`);
  });
});

describe('hints of sizes', () => {
  it('are how many entries a noun comes to on the day', async () => {
    const lines = 'require any badge except Diver since 2024-06-01';
    expect(await inProgram('sizes', lines)).toBe(`${lines}‹= 1 badge›`);
    expect(await inProgram('sizes', lines, '2024-05-31')).toBe(`${lines}‹= 2 badges›`);
  });

  it('stand before who holds it, and in what people must hold', async () => {
    expect(await inProgram('sizes', 'require all badges in Water held by any person')).toBe(
      'require all badges in Water‹= 2 badges› held by any person',
    );
    expect(await inProgram('sizes', 'require at least 1 person who holds any badge of Low and who is trained')).toBe(
      'require at least 1 person who holds any badge of Low‹= 1 badge› and who is trained',
    );
  });

  it('stand only where something narrows the noun', async () => {
    for (const lines of ['require any badge', 'require badge Diver', 'require at least 1 person who is trained']) {
      expect(await inProgram('sizes', lines)).toBe(lines);
    }
  });

  it('stand in lists and under headers', async () => {
    const lines = 'require all of {\n  - A "a" since 2020-01-01 when size at least 3: any badge in Water\n}';
    expect(await inProgram('sizes', lines)).toContain('any badge in Water‹= 2 badges›\n');
  });

  it('are how many members a large group has on the day', async () => {
    const members = 'Swimmer, Diver before 2024-01-01, A, B';
    const catalog = clubCatalog.replace('- Swimmer', '- A { level: Low } - B { level: Low } - Swimmer');
    const source = catalog.replace('group Water of badge: Swimmer, Diver', `«»group Water of badge: ${members}`);
    expect(await hinted('sizes', { catalog: source })).toContain(`group Water‹= 3 badges› of badge: ${members}`);
  });

  it('say more when they are asked', async () => {
    const { analysis, offset } = await family({ program: `${start}require any badge except Diver«»` });
    const range = { start: offset, end: offset };
    const [hint] = provideInlayHints({ analysis, range, on: '2024-06-01' }, { ...none, sizes: true });
    expect(asPlainText(hint?.more() ?? [])).toBe('On 2024-06-01:\n\n- Does not count: Dives (excluded)');
    expect(hint?.place).toMatchObject({ document: 'file:///club/catalog.proviso' });
  });
});

describe('hints of parameters', () => {
  it('are their names, before the words that are filled in', async () => {
    const lines = `define person swimming (least: Level): holds any badge of least or higher
require at least 1 person swimming High or higher`;
    expect(await inProgram('parameterNames', lines)).toContain('person swimming ‹least:›High or higher');
  });

  it('are none where a definition has none', async () => {
    const lines = 'define keen person: trained\nrequire at least 1 keen person';
    expect(await inProgram('parameterNames', lines)).toBe(lines);
  });
});

describe('hints of titles', () => {
  it('stand after entries whose names do not say the same', async () => {
    const catalog = clubCatalog.replace('"Dives"', '"Diver"');
    expect(await hinted('entryTitles', { catalog, program: `${start}«»require any badge Swimmer, Diver` })).toBe(
      'require any badge Swimmer‹“Swims”›, Diver',
    );
  });
});

it('hints are those of the range that is asked for', async () => {
  const { analysis, offset } = await family({
    program: `${start}require any badge in Water\n«»require any badge except Diver`,
  });
  const chosen = { ...none, sizes: true };
  const before = { start: 0, end: offset - 1 };
  expect(provideInlayHints({ analysis, range: before, on: '2024-06-01' }, chosen)).toHaveLength(1);
});
