import { describe, expect, it } from 'vitest';
import { provideHover } from '../../src/service/provide-hover.ts';
import { noAddresses } from '../support/hovering.ts';
import { asMarkdown } from '../../src/service/words/markdown.ts';
import { realDocuments } from '../support/real-documents.ts';

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

  it('every name tells something', async () => {
    const analysis = await workspace.analysis(uri);
    if (analysis === null) throw new Error('It is not there.');
    const names = analysis.bindings().in(uri);
    const silent = names.filter(({ start }) => provideHover({ analysis, on: '2024-06-01' }, start, []) === null);
    expect(silent).toEqual([]);
  });
});
