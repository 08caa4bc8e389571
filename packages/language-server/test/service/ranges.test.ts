import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/service/service.ts';
import { marked } from '../support/marked.ts';
import { folder, serviceOver } from '../support/service.ts';

const uri = `${folder}document.proviso`;

function opened(text: string): Service {
  const { service } = serviceOver({});
  service.open(uri, text);
  return service;
}

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
    const found = opened(text)
      .foldingRanges(uri)
      .map(({ start, end }) => ({ start, end }))
      .toSorted((a, b) => a.start - b.start);
    expect(found).toEqual(ranges);
  });

  it('end where braces do not match', () => {
    expect(opened('program P\nsection "S" {\n  }\n}\n(').foldingRanges(uri)).toHaveLength(1);
  });
});

describe('selection ranges', () => {
  it('grow from a word to what it stands in, up to the whole document', () => {
    const text = 'program P\nrequire any badge and size at least 3';
    const at = text.indexOf('size');
    const [ranges] = opened(text).selectionRanges(uri, [at]);
    expect(ranges?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'size',
      'size at least 3',
      'any badge and size at least 3',
      'require any badge and size at least 3',
      text,
    ]);
  });

  it('are the document alone where nothing stands', () => {
    const [ranges] = opened('').selectionRanges(uri, [0]);
    expect(ranges).toEqual([{ start: 0, end: 0 }]);
  });
});

describe('document links', () => {
  it('lead from the path to the document that it means', () => {
    const { text, ranges } = marked('program P\nuse "«../other club/catalog.proviso»"\nuse ');
    expect(opened(text).documentLinks(uri)).toEqual([{ ...ranges[0], target: 'file:///other%20club/catalog.proviso' }]);
  });
});
