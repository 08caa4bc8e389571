import { describe, expect, it } from 'vitest';
import { documentOf, type ServiceDocument } from '../../src/service/document.ts';
import { provideDocumentLinks } from '../../src/service/provide-document-links.ts';
import { provideFoldingRanges } from '../../src/service/provide-folding-ranges.ts';
import { provideSelectionRanges } from '../../src/service/provide-selection-ranges.ts';
import { marked } from '../support/marked.ts';
import { folder } from '../support/workspace.ts';

const opened = (text: string): ServiceDocument => documentOf(`${folder}document.proviso`, text);

describe('folding ranges', () => {
  it('are blocks, prose and comments that take several lines', () => {
    const { text, ranges } = marked(`program P
«// One comment
// in two lines»

// And another one
section "S" «{
  text «"""
  Words.
  """»
  require (a) and { b }
}»`);
    const found = provideFoldingRanges(opened(text))
      .map(({ start, end }) => ({ start, end }))
      .toSorted((a, b) => a.start - b.start);
    expect(found).toEqual(ranges);
  });

  it('end where braces do not match', () => {
    expect(provideFoldingRanges(opened('program P\nsection "S" {\n  }\n}\n('))).toHaveLength(1);
  });
});

describe('selection ranges', () => {
  it('grow from a word to what it stands in, up to the whole document', () => {
    const text = 'program P\nrequire any badge and size at least 3';
    const at = text.indexOf('size');
    const ranges = provideSelectionRanges(opened(text), at);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
      'size',
      'size at least 3',
      'any badge and size at least 3',
      'require any badge and size at least 3',
      text,
    ]);
  });

  it('are the document alone where nothing stands', () => {
    expect(provideSelectionRanges(opened(''), 0)).toEqual([{ start: 0, end: 0 }]);
  });
});

describe('document links', () => {
  it('lead from the path to the document that it means', () => {
    const { text, ranges } = marked('program P\nuse "«../other club/catalog.proviso»"\nuse ');
    expect(provideDocumentLinks(opened(text))).toEqual([
      { ...ranges[0], target: 'file:///other%20club/catalog.proviso' },
    ]);
  });
});
