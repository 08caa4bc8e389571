import { describe, expect, it } from 'vitest';
import { provideQuickFixes } from '../../src/service/provide-quick-fixes.ts';
import { marked } from '../support/marked.ts';
import { catalog, folder, workspaceOver } from '../support/workspace.ts';

const program = `${folder}program.proviso`;

/** The text after the first quick fix at the marked range; null where there is none. */
async function mended(source: string): Promise<string | null> {
  const { text, ranges } = marked(source);
  const [range] = ranges;
  if (range === undefined) throw new Error('Nothing is marked.');
  const { workspace } = workspaceOver({ 'catalog.proviso': catalog });
  workspace.open(program, text);
  const analysis = await workspace.analysis(program);
  const [first] = analysis === null ? [] : provideQuickFixes(analysis, range);
  if (first === undefined) return null;
  return first.fix.edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, text: words }) => result.slice(0, span.start) + words + result.slice(span.end), text);
}

describe('quick fixes', () => {
  it('put the word that was most likely meant', async () => {
    expect(await mended('program P\nuse "./catalog.proviso"\nrequire badge Swim«»mer')).toBe(null);
    expect(await mended('program P\nuse "./catalog.proviso"\nrequire badge Sw«»imer')).toBe(
      'program P\nuse "./catalog.proviso"\nrequire badge Swimmer',
    );
  });

  it('mend a word of the language that is misspelt', async () => {
    expect(await mended('program P\nuse "./catalog.proviso"\n«requre» any badge')).toBe(
      'program P\nuse "./catalog.proviso"\nrequire any badge',
    );
  });

  it('are those of the place alone', async () => {
    expect(await mended('program P\nuse "./catalog.proviso"\n«require» badge Swimer')).toBe(null);
  });
});
