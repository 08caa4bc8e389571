import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  childKeys,
  children,
  nodeAt,
  nodesOf,
  parse,
  visit,
  type ChildKey,
  type NodeKind,
  type NodeOf,
} from '../src/index.ts';
import { documents, ownDocuments } from './support/documents.ts';
import { violations } from './support/invariants.ts';
import { marked } from './support/marked.ts';

describe('The tree', () => {
  it.each(documents)('of $name has no problem', ({ text }) => {
    expect(parse(text).problems).toEqual([]);
  });

  it.each(documents)('of $name keeps the invariants', ({ text }) => {
    expect(violations(parse(text).document, text)).toEqual([]);
  });

  it('of the documents in this folder has every kind of node that a text without mistakes can give', () => {
    const nodes = ownDocuments.flatMap(({ text }) => [...nodesOf(parse(text).document)]);
    const found = new Set<string>(nodes.map(({ kind }) => kind));
    expect(Object.keys(childKeys).filter((kind) => !found.has(kind))).toEqual(['Unknown', 'Missing', 'Error']);
  });
});

describe('Where something is missing', () => {
  it.each([
    'catalog C\nentries of x {\n  - "A"\n}',
    'program P\nsection {\n  require\n}',
    'examples for P\nteam {\n  attested A: yes by on\n}',
    'program P\nrequire any x except A,, B since',
    'program\nuse',
  ])('the tree keeps the invariants: %j', (text) => {
    expect(violations(parse(text).document, text)).toEqual([]);
  });
});

describe('The table of child keys', () => {
  it('takes the keys that hold nodes, and no others', () => {
    expectTypeOf<ChildKey<NodeOf<'Require'>>>().toEqualTypeOf<'statement'>();
    expectTypeOf<ChildKey<NodeOf<'Scope'>>>().toEqualTypeOf<'alternatives'>();
    expectTypeOf<ChildKey<NodeOf<'RowCell'>>>().toEqualTypeOf<'value'>();
    expectTypeOf<ChildKey<NodeOf<'Name'>>>().toEqualTypeOf<never>();
  });

  it('has each kind', () => {
    expectTypeOf<keyof typeof childKeys>().toEqualTypeOf<NodeKind>();
  });
});

describe('children', () => {
  it('gives them in the order of the text, from lists of lists too', () => {
    const { document } = parse('program P\nscope per country or country grouping');
    const scope = children(document).at(-1)!;
    expect(children(scope).map((node) => (node.kind === 'Name' ? node.text : node.kind))).toEqual([
      'country', 'country', 'grouping',
    ]); // prettier-ignore
  });
});

describe('visit', () => {
  const { document } = parse('program P\nsection "S" { require not x }\nrequire y');

  it('enters a node before its children and leaves it after them', () => {
    const seen: string[] = [];
    visit(document, {
      Not: { enter: () => void seen.push('enter Not'), leave: () => seen.push('leave Not') },
      Path: { enter: (node) => void seen.push(`path ${children(node).length}`) },
    });
    expect(seen).toEqual(['enter Not', 'path 1', 'leave Not', 'path 1']);
  });

  it('tells the ancestors, the outermost first', () => {
    const paths: string[] = [];
    visit(document, { Not: { enter: (_, ancestors) => void paths.push(ancestors.map(({ kind }) => kind).join(' ')) } });
    expect(paths).toEqual(['Program Section Require Statement']);
  });

  it('leaves out what is skipped', () => {
    let paths = 0;
    visit(document, { Section: { enter: () => 'skip' }, Path: { leave: () => (paths += 1) } });
    expect(paths).toBe(1);
  });
});

describe('nodeAt', () => {
  const kindsAt = (source: string): readonly string[] => {
    const { text, ranges } = marked(source);
    return nodeAt(parse(text).document, ranges[0]!.start).map(({ kind }) => kind);
  };

  it('gives the way to the innermost node', () => {
    expect(kindsAt('program P require X: at least 2 mem«»bers')).toEqual([
      'Program', 'Require', 'Statement', 'Quantified', 'NounPhrase', 'Name',
    ]); // prettier-ignore
  });

  it('takes the node that begins at an offset before the one that ends there', () => {
    expect(kindsAt('program P require a.«»b').at(-1)).toBe('Name');
    expect(kindsAt('program P require («»x)').at(-1)).toBe('Name');
  });

  it('takes the node that ends at an offset where none begins', () => {
    expect(kindsAt('program P require not x«»').at(-1)).toBe('Name');
  });

  it('gives the block between its items', () => {
    expect(kindsAt('program P section "S" { require x «» require y }')).toEqual(['Program', 'Section']);
  });

  it('gives nothing outside of the document', () => {
    expect(nodeAt(parse('  program P  ').document, 0)).toEqual([]);
  });
});
