import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childKeys, nodesOf, type NodeKind } from '../grammar/src/index.ts';
import { interpret } from '../packages/compiler/src/interpret/index.ts';
import type { Explanation, Verdict } from '../packages/compiler/src/core/explanation.ts';
import { arbitraryDocuments, arbitraryTrees } from './generate/documents/index.ts';
import { arbitraryFacts, interestingDays } from './generate/index.ts';
import { holds } from './laws/holds.ts';
import { printing } from './laws/printing.ts';
import { soundness } from './laws/soundness.ts';

const trees = fc.sample(arbitraryTrees, { seed: 1, numRuns: 2000 });
const nodes = trees.flatMap(({ catalog, program }) => [...nodesOf(catalog), ...nodesOf(program)]);

/** What documents without errors never have: forms that are not evaluated yet, and what could not be read. */
const withoutMeaning: readonly NodeKind[] = [
  'Unknown', 'Missing', 'Error', 'CohortStart', 'Exception', 'Roles', 'Role', 'Score', 'Part', 'Credit', 'CreditWhen',
  'CreditPer', 'CreditProportion', 'Table', 'Row', 'RowCell', 'Cell', 'Award', 'Scope', 'Lifecycle', 'State', 'Clock',
  'Duty', 'Transition', 'TriggerWhen', 'TriggerOn', 'TriggerAtEnd', 'TriggerAt', 'Sharing', 'FillLimit', 'CrossingLimit',
  'Exempt', 'PartOf', 'Aggregate', 'Per', 'OfWhom', 'Window', 'Measured',
]; // prettier-ignore

/** What examples documents consist of: these say what facts are, and are not generated. */
const inExamples: readonly NodeKind[] = [
  'Examples', 'Sample', 'HoldsFact', 'AttestedFact', 'EmptyFact', 'ItemFact', 'FieldFact', 'MaybeMore', 'DatumObject',
  'Expect', 'Without',
]; // prettier-ignore

/** The parts of nodes that documents without errors never have. */
const emptyParts = [
  'Revision.cohorts',
  'NounPhrase.window',
  'NounPhrase.heldIn',
  'NounPhrase.per',
  'NounPhrase.ofWhom',
];

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

  it('have every quantity, and every comparison', () => {
    const words = nodes.flatMap((node) =>
      node.kind === 'Quantity' ? [node.word] : node.kind === 'Compare' ? [node.operator] : [],
    );
    const quantities = ['any', 'all', 'every', 'no', 'none', 'one', 'between', 'fewer than'];
    const operators = ['at least', 'at most', 'exactly', 'more than', 'less than'];
    expect([...new Set(words)].toSorted()).toEqual([...quantities, ...operators].toSorted());
  });

  it('and facts for them reach every verdict of every form', () => {
    const reached = new Set(someExplanations().map(({ form, verdict }) => `${form}: ${verdict}`));
    const expected = Object.entries(verdictsOfForms).flatMap(([form, verdicts]) =>
      verdicts.map((verdict) => `${form}: ${verdict}`),
    );
    expect([...reached].toSorted()).toEqual(expected.toSorted());
  });
});

const settled = ['met', 'unmet', 'unknown'] as const;
const all: readonly Verdict[] = [...settled, 'unclear', 'not applicable'];

const verdictsOfForms: Readonly<Record<Explanation['form'], readonly Verdict[]>> = {
  all,
  any: all,
  tally: all,
  not: all,
  when: all,
  instead: all,
  inForce: all,
  moment: all,
  share: all,
  count: [...settled, 'unclear'],
  every: [...settled, 'unclear'],
  question: ['met', 'unmet', 'unclear'],
  attested: settled,
  truth: settled,
  compare: [...settled, 'not applicable'],
};

function explanationsIn(explanation: Explanation): readonly Explanation[] {
  const nearest = explanation.nearest.flatMap((miss) => (miss.kind === 'item' ? [miss.explanation] : []));
  return [explanation, ...[...explanation.children, ...nearest].flatMap(explanationsIn)];
}

function someExplanations(): readonly Explanation[] {
  return fc.sample(arbitraryDocuments, { seed: 1, numRuns: 1500 }).flatMap(({ core }, index) => {
    const facts = fc.sample(arbitraryFacts(core.vocabulary, { days: interestingDays(core, null) }), {
      seed: index,
      numRuns: 4,
    });
    return facts.flatMap((known, turn) => {
      const days = interestingDays(core, known);
      const on = days[(index + turn * 5) % days.length] ?? '2024-06-15';
      const { explanation, advice } = interpret(core, known, { on, moment: 'renewal' });
      return explanation.because?.kind === 'noRevision' ? [] : [explanation, ...advice].flatMap(explanationsIn);
    });
  });
}
