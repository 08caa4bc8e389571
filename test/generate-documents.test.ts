import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  childKeys,
  nodesOf,
  type CatalogItem,
  type Identifier,
  type Node,
  type NodeKind,
} from '../grammar/src/index.ts';
import { interpret } from '../packages/compiler/src/interpret/index.ts';
import type { Explanation } from '../packages/compiler/src/core/explanation.ts';
import { arbitraryDocuments, arbitraryTrees, treesIn } from './generate/documents/index.ts';
import { arbitraryFacts, interestingDays } from './generate/index.ts';
import { holds } from './laws/holds.ts';
import { printing } from './laws/printing.ts';
import { soundness } from './laws/soundness.ts';
import { everythingSaid, possibleVerdicts, verdictsIn } from './support/explanations.ts';

const trees = fc.sample(arbitraryTrees, { seed: 1, numRuns: 3000 });
const nodes = trees.flatMap((made) => treesIn(made).flatMap((tree) => [...nodesOf(tree)]));

/** What documents without errors never have: forms that are not evaluated yet, and what could not be read. */
const withoutMeaning: readonly NodeKind[] = [
  'Unknown', 'Missing', 'Error', 'Score', 'Part', 'Credit', 'CreditWhen',
  'CreditPer', 'CreditProportion', 'Table', 'Row', 'RowCell', 'Cell', 'Scope', 'PartOf', 'Aggregate', 'OfWhom',
]; // prettier-ignore

/** What examples documents may have, and generated ones do not: these say what is held and filled, and whether something is so. */
const inExamples: readonly NodeKind[] = ['AttestedFact', 'DatumObject', 'Happened'];

/** The parts of nodes that documents without errors never have. */
const emptyParts = [
  'Expect.after',
  'Expect.because',
  'Expect.state',
  'FillLimit.negated',
  'NounPhrase.ofWhom',
  'Per.number',
  'Per.rounded',
];

const bodyItems = [
  'Define',
  'Exception',
  'Instead',
  'Lifecycle',
  'Policy',
  'Require',
  'Settle',
  'TextBlock',
  'Unsettled',
] as const;

/** What may stand in what, and has a meaning there. */
const itemsOf = {
  Catalog: [
    'Award',
    'Calendar',
    'Choice',
    'Define',
    'Entries',
    'Exclusion',
    'Group',
    'Kind',
    'Record',
    'Scale',
    'Series',
    'Sharing',
    'TextBlock',
    'Use',
  ],
  Program: [...bodyItems, 'Awarded', 'Revisions', 'Roles', 'Section', 'Use'].toSorted(),
  Roles: ['Require', 'Role', 'TextBlock'],
  Section: bodyItems,
  Policy: bodyItems,
} as const;

function wordOf(identifier: Identifier): string {
  return identifier.kind === 'Name' ? identifier.text : '';
}

function isThere(value: unknown): boolean {
  return value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
}

describe('generated documents', { timeout: 600_000 }, () => {
  it('have no errors', () => {
    holds(soundness, 1500);
  });

  it('are read as the trees that they were printed from', () => {
    holds(printing, 1000);
  });

  it('have every form that has a meaning', () => {
    const kinds = new Set(nodes.map(({ kind }) => kind));
    const never = Object.keys(childKeys).filter((kind) => !nodes.some((node) => node.kind === kind));
    expect(never.toSorted()).toEqual([...withoutMeaning, ...inExamples].toSorted());
    expect(kinds.size).toBe(Object.keys(childKeys).length - withoutMeaning.length - inExamples.length);
  });

  it('have every part that a form may have', () => {
    const parts = new Set(nodes.flatMap((node) => Object.keys(node).map((key) => `${node.kind}.${key}`)));
    const filled = new Set(
      nodes.flatMap((node) =>
        Object.entries(node).flatMap(([key, value]) => (isThere(value) ? [`${node.kind}.${key}`] : [])),
      ),
    );
    expect([...parts].filter((part) => !filled.has(part)).toSorted()).toEqual(emptyParts.toSorted());
  });

  it('put every item wherever it may stand', () => {
    const found = Object.keys(itemsOf).map((parent) => {
      const items = nodes.flatMap((node): readonly Node[] =>
        node.kind === parent && 'items' in node ? node.items : [],
      );
      return [parent, [...new Set(items.map(({ kind }) => kind))].toSorted()] as const;
    });
    expect(Object.fromEntries(found)).toEqual(itemsOf);
  });

  it('have several of whatever there may be several of', () => {
    const lists = nodes.flatMap((node) =>
      Object.entries(node).flatMap(([key, value]) =>
        Array.isArray(value) ? [{ list: `${node.kind}.${key}`, isLong: value.length > 1 }] : [],
      ),
    );
    const long = new Set(lists.flatMap(({ list, isLong }) => (isLong ? [list] : [])));
    const short = new Set(lists.map(({ list }) => list).filter((list) => !long.has(list)));
    expect([...short].toSorted()).toEqual(
      // After "per" one field has a meaning, and of a rate none has; what counts once, and in what roles are filled, one noun says.
      // What samples say of fields is yes or no.
      [
        ...emptyParts.filter((part) => lists.some(({ list }) => list === part)),
        ...['CountedOnce.words', 'FieldFact.data', 'FillLimit.words', 'Per.words'],
      ].toSorted(),
    );
  });

  it('have several blocks of entries of one kind', () => {
    const blocksOf = (item: CatalogItem): readonly string[] => (item.kind === 'Entries' ? [wordOf(item.of)] : []);
    const kinds = nodes.flatMap((node) => (node.kind === 'Catalog' ? [node.items.flatMap(blocksOf)] : []));
    expect(kinds.some((names) => new Set(names).size < names.length)).toBe(true);
  });

  it('leave out the name of a kind before one entry and before several', () => {
    const entries = new Set(nodes.flatMap((node) => (node.kind === 'Entry' ? [wordOf(node.name)] : [])));
    const further = nodes.flatMap((node) =>
      node.kind === 'NounPhrase' && node.words.some((word, index) => index === 0 && entries.has(wordOf(word)))
        ? [node.members.length]
        : [],
    );
    expect([...new Set(further)].toSorted()).toEqual([0, 1, 2]);
  });

  it('have every quantity', () => {
    const words = nodes.flatMap((node) => (node.kind === 'Quantity' ? [node.word] : []));
    const counted = ['at least', 'at most', 'exactly', 'more than', 'fewer than', 'between'];
    expect([...new Set(words)].toSorted()).toEqual([...counted, 'all', 'any', 'every', 'no', 'none', 'one'].toSorted());
  });

  it('have every comparison', () => {
    const operators = nodes.flatMap((node) => (node.kind === 'Compare' ? [node.operator] : []));
    expect([...new Set(operators)].toSorted()).toEqual(['at least', 'at most', 'exactly', 'less than', 'more than']);
  });

  it('and facts for them reach every verdict of every form', () => {
    // Cohorts are made of the catalog's definitions, which leave nothing open.
    const possible = possibleVerdicts.filter((each) => each !== 'decided: unclear');
    expect(verdictsIn(someExplanations())).toEqual(possible);
  });
});

function someExplanations(): readonly Explanation[] {
  return fc.sample(arbitraryDocuments, { seed: 2, numRuns: 3000 }).flatMap(({ core }, index) => {
    const facts = fc.sample(arbitraryFacts(core.vocabulary, { days: interestingDays(core, null) }), {
      seed: index,
      numRuns: 4,
    });
    return facts.flatMap((known, turn) => {
      const days = interestingDays(core, known);
      const on = days[(index + turn * 5) % days.length] ?? '2024-06-15';
      return everythingSaid(interpret(core, known, { on, moment: 'renewal' }));
    });
  });
}
