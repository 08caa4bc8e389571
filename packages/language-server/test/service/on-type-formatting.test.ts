import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/service/document.ts';
import { provideOnTypeFormatting } from '../../src/service/provide-on-type-formatting.ts';
import { edited } from '../../src/service/document-edits.ts';
import { marked } from '../support/marked.ts';

/** What becomes of a text when a brace before the mark was typed last, or the line that the mark is on begun. */
async function typed(source: string): Promise<string> {
  const { text, ranges } = marked(source);
  const offset = ranges[0]?.start ?? 0;
  const document = documentOf('file:///club/program.proviso', text);
  return edited(text, await provideOnTypeFormatting(document, offset, text[offset - 1] === '}' ? '}' : '\n'));
}

describe('a brace that closes a block', () => {
  it('formats the block', async () => {
    expect(await typed('program P\nsection "A" {\nrequire   x\n      }«»\n\nrequire    y')).toBe(
      'program P\nsection "A" {\n  require x\n}\n\nrequire    y',
    );
  });

  it('stands below the line of its beginning where the block has a mistake', async () => {
    expect(await typed('program P\nsection "A" {\n  require   at   least\n    }«»')).toBe(
      'program P\nsection "A" {\n  require   at   least\n}',
    );
  });

  it('changes nothing where it closes nothing, or stands in a text', async () => {
    for (const source of ['program P\n  }«»', 'program P\nsection "A }«»\nrequire   x']) {
      expect(await typed(source)).toBe(source.replace('«»', ''));
    }
  });
});

describe('a new line', () => {
  it.each([
    ['in a block is indented by two columns', 'section "A" {\n«»', 'section "A" {\n  '],
    ['that a brace stands on is indented as the line that it closes', 'section "A" {\n  «»}', 'section "A" {\n}'],
    ['goes on as the one before it', 'section "A" {\n  require x\n«»', 'section "A" {\n  require x\n  '],
    ['passes over empty lines', 'section "A" {\n  require x\n\n«»', 'section "A" {\n  require x\n\n  '],
    ['after a colon is indented deeper', 'require A:\n«»', 'require A:\n  '],
    ['after the colon of a point is indented deeper than what it says', '  - "A":\n«»', '  - "A":\n      '],
    ['that is indented otherwise stays so', 'require any badge\n      «»', 'require any badge\n      '],
    ['in a text stays as it is', 'text "A" """\n  one\n«»\n  two\n  """', 'text "A" """\n  one\n\n  two\n  """'],
    ['in a text that has no end yet stays as it is', 'text "A" """\n  one\n«»', 'text "A" """\n  one\n'],
  ])('%s', async (_, before, after) => {
    expect(await typed(`program P\n${before}`)).toBe(`program P\n${after}`);
  });

  it('at the beginning of a document is not indented', async () => {
    expect(await typed('\n  «»')).toBe('\n');
  });
});
