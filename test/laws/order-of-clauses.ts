import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { BodyItem, Condition, Node, ProgramDocument, ProgramItem } from '../../grammar/src/index.ts';
import { arbitraryTrees, textsOf, type DocumentTexts } from '../generate/documents/index.ts';
import { arbitraryFacts } from '../generate/index.ts';
import { semanticsOf } from './calling.ts';
import { law, type Tally } from './law.ts';
import { shuffled } from './shuffled.ts';
import { compiledSource, factMaterials, optionsFor, programOf, turns, type Options, type Source } from './sources.ts';

interface Case {
  readonly source: Source;
  readonly turned: Source;
  readonly facts: unknown;
  readonly options: Options;
}

const asSource = (texts: DocumentTexts): Source => ({ kind: 'documents', ...texts });

const rows = fc.array(fc.nat({ max: 100 }), { minLength: 20, maxLength: 20 });

const cases: fc.Arbitrary<Case> = fc
  .tuple(arbitraryTrees, rows)
  .map(([trees, row]) => ({
    source: asSource(textsOf(trees)),
    turned: asSource(textsOf({ ...trees, program: turnedProgram(trees.program, row) })),
  }))
  .filter(({ source }) => compiledSource(source) !== null)
  .chain((both) => {
    const { vocabulary, days } = factMaterials(both.source);
    return fc
      .tuple(arbitraryFacts(vocabulary, { days }), turns)
      .map(([facts, turn]) => ({ ...both, facts, options: optionsFor(programOf(both.source), facts, turn) }));
  });

/** In which order a document has its items, points and operands does not change the verdict, nor what is missing. */
function isOrderless({ source, turned, facts, options }: Case, tally: Tally): void {
  const ways = semanticsOf(programOf(source)).map((evaluate) => evaluate(facts, options));
  const others = semanticsOf(programOf(turned)).map((evaluate) => evaluate(facts, options));
  for (const { verdict } of ways) tally.pair(verdict);
  deepStrictEqual(others.map(sayings), ways.map(sayings));
}

function sayings({ verdict, missing }: { readonly verdict: string; readonly missing: readonly string[] }): unknown {
  return [verdict, missing.toSorted()];
}

export const orderOfClauses = law('the order of clauses does not change the verdict', cases, isOrderless);

function turnedProgram(program: ProgramDocument, row: readonly number[]): ProgramDocument {
  const items = program.items.map((item): ProgramItem => {
    if (item.kind === 'Use' || item.kind === 'Revisions' || item.kind === 'Awarded') return item;
    if (item.kind === 'Roles') return { ...item, items: shuffled(item.items, row) };
    return item.kind === 'Section' ? { ...item, items: turnedBody(item.items, row) } : turnedItem(item, row);
  });
  return { ...program, items: inOtherOrder(items, row) };
}

function turnedBody(items: readonly BodyItem[], row: readonly number[]): readonly BodyItem[] {
  const turned = items.map((item) => turnedItem(item, row));
  return inOtherOrder(turned, row);
}

function turnedItem(item: BodyItem, row: readonly number[]): BodyItem {
  if (item.kind === 'Policy') return { ...item, items: turnedBody(item.items, row) };
  if (item.kind !== 'Require') return item;
  return { ...item, statement: { ...item.statement, condition: turnedCondition(item.statement.condition, row) } };
}

/** An alternative that names no requirement stays behind the one that it speaks of. */
function inOtherOrder<Item extends Node>(items: readonly Item[], row: readonly number[]): readonly Item[] {
  const groups = items.reduce<readonly (readonly Item[])[]>((made, item) => {
    const isFollowing = item.kind === 'Instead' && item.of.length === 0;
    return isFollowing ? [...made.slice(0, -1), [...(made.at(-1) ?? []), item]] : [...made, [item]];
  }, []);
  return shuffled(groups, row).flat();
}

function turnedCondition(condition: Condition, row: readonly number[]): Condition {
  const inner = (each: Condition): Condition => turnedCondition(each, row);
  if (condition.kind === 'Logical') {
    return { ...condition, operands: shuffled(condition.operands.map(inner), row) };
  }
  if (condition.kind === 'BlockOf') {
    const statements = condition.statements.map((each) => ({ ...each, condition: inner(each.condition) }));
    return { ...condition, statements: shuffled(statements, row) };
  }
  if (condition.kind === 'CountedOnce') {
    return {
      ...condition,
      of: shuffled(condition.of, row),
      statements: condition.statements && shuffled(condition.statements, row),
    };
  }
  if (condition.kind === 'Not') return { ...condition, operand: inner(condition.operand) };
  return condition.kind === 'Parenthesized' ? { ...condition, condition: inner(condition.condition) } : condition;
}
