import { describe, expect, it } from 'vitest';
import { provideHover } from '../../src/service/provide-hover.ts';
import { noAddresses } from '../support/hovering.ts';
import type { InlayHint } from '../../src/service/hints/hint.ts';
import { provideCodeLenses } from '../../src/service/provide-code-lenses.ts';
import { provideInlayHints } from '../../src/service/provide-inlay-hints.ts';
import { resolveCodeLens } from '../../src/service/resolve-code-lens.ts';
import { asMarkdown } from '../../src/service/words/markdown.ts';
import { realDocuments } from '../support/real-documents.ts';

const allHints = { revisionDates: true, sizes: true, parameterNames: true, entryTitles: true };

describe.each(realDocuments)('everywhere in $name', ({ uri, text, workspace }) => {
  it('what is told can be told, of the words that are pointed at', async () => {
    const analysis = await workspace.analysis(uri);
    if (analysis === null) throw new Error('It is not there.');
    for (let offset = 0; offset <= text.length; offset += 1) {
      const hover = provideHover({ analysis, on: '2024-06-01' }, offset, []);
      if (hover === null) continue;
      expect(hover.range.start).toBeLessThanOrEqual(offset);
      expect(hover.range.end).toBeGreaterThanOrEqual(offset);
      expect(asMarkdown(hover.blocks, noAddresses)).toMatch(/\S/);
    }
  });

  it('hints stand between words, the same ones however much of the document is looked at', async () => {
    const analysis = await workspace.analysis(uri);
    if (analysis === null) throw new Error('It is not there.');
    const hintsIn = (start: number, end: number) =>
      provideInlayHints({ analysis, range: { start, end }, on: '2024-06-01' }, allHints);
    const told = ({ offset, text: words }: InlayHint): string => `${offset} ${words}`;
    const all = hintsIn(0, text.length);
    for (const { offset } of all) expect(text.slice(offset - 1, offset + 1)).toMatch(/^\S|\S$/);
    for (let start = 0; start < text.length; start += 97) {
      const here = all.filter(({ offset }) => start <= offset && offset <= start + 300);
      expect(hintsIn(start, start + 300).map(told)).toEqual(here.map(told));
    }
  });

  it('every lens that is given says something', async () => {
    const analysis = await workspace.analysis(uri);
    if (analysis === null) throw new Error('It is not there.');
    const lenses = provideCodeLenses(analysis, { examples: true, references: true });
    expect(lenses.length).toBeGreaterThan(1);
    for (const lens of lenses) expect((await resolveCodeLens(workspace, analysis, lens))?.title).toMatch(/\w/);
  });

  it('a lens that is asked about anywhere else says nothing, and nothing breaks', async () => {
    const analysis = await workspace.analysis(uri);
    if (analysis === null) throw new Error('It is not there.');
    const starts = new Set(provideCodeLenses(analysis, { examples: true, references: true }).map(({ start }) => start));
    for (let start = 0; start <= text.length; start += 1) {
      if (starts.has(start)) continue;
      expect(await resolveCodeLens(workspace, analysis, { kind: 'result', start, end: start })).toBe(null);
      expect(await resolveCodeLens(workspace, analysis, { kind: 'clause', start, end: start })).toBe(null);
    }
  });

  it('every name tells something', async () => {
    const analysis = await workspace.analysis(uri);
    if (analysis === null) throw new Error('It is not there.');
    const names = analysis.bindings().in(uri);
    const silent = names.filter(({ start }) => provideHover({ analysis, on: '2024-06-01' }, start, []) === null);
    expect(silent).toEqual([]);
  });
});
