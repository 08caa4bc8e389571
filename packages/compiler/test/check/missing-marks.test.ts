import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { bakery } from './newcomers/bakery.ts';

/** A program after the first way to mend its first finding. */
function mended(items: string): string {
  const begin = 'program P\nuse "./catalog.proviso"\n';
  const text = begin + items;
  const host = memoryHost({ 'catalog.proviso': bakery, 'own.proviso': text });
  const edits = checkDocument(host, 'own.proviso').diagnostics[0]?.fixes[0]?.edits ?? [];
  return edits
    .reduce((all, { span, text: put }) => all.slice(0, span.start) + put + all.slice(span.end), text)
    .slice(begin.length);
}

describe('a mark that is missing can be put in', () => {
  it('a colon directly after the word before it', () => {
    expect(mended('require X since 2024-01-01 insured\n')).toBe('require X since 2024-01-01: insured\n');
  });

  it('a dash with the space after it', () => {
    expect(mended('require all of {\n  insured\n  - insured\n}\n')).toBe(
      'require all of {\n  - insured\n  - insured\n}\n',
    );
  });

  it('an opening brace with the space before it', () => {
    expect(mended('section "S"\n  require insured\n}\n')).toBe('section "S" {\n  require insured\n}\n');
  });

  it('a closing brace on a line of its own, indented as what follows', () => {
    expect(mended('section "S" {\n  require all of {\n    - insured\n  require insured\n}\n')).toBe(
      'section "S" {\n  require all of {\n    - insured\n  }\n  require insured\n}\n',
    );
  });

  it('a closing brace after the comment at the end of the line', () => {
    expect(mended('section "S" {\n  require insured // for now\n\nsection "T" {\n  require insured\n}\n')).toBe(
      'section "S" {\n  require insured // for now\n}\n\nsection "T" {\n  require insured\n}\n',
    );
  });

  it('with the ends of lines that the document has', () => {
    expect(mended('section "S" {\r\n  require insured\r\n')).toBe('section "S" {\r\n  require insured\r\n}\r\n');
  });
});
