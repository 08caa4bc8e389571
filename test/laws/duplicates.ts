import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CoreField, CoreType, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { arbitraryFacts } from '../generate/index.ts';
import { recordNamed } from '../generate/scope.ts';
import { semanticsOf } from './calling.ts';
import { law, type Tally } from './law.ts';
import { factMaterials, optionsFor, programOf, sources, turns, type Options, type Source } from './sources.ts';

interface Case {
  readonly source: Source;
  readonly facts: unknown;
  readonly repeated: unknown;
  readonly options: Options;
}

const cases: fc.Arbitrary<Case> = sources.chain((source) => {
  const { vocabulary, days } = factMaterials(source);
  return fc.tuple(arbitraryFacts(vocabulary, { days }), turns).map(([facts, turn]) => ({
    source,
    facts,
    repeated: repeatedIn(facts, { kind: 'record', record: vocabulary.subject }, vocabulary),
    options: optionsFor(programOf(source), facts, turn),
  }));
});

/** Saying the same of somebody twice is as good as saying it once, to the last word of the explanation. */
function countsOnce({ source, facts, repeated, options }: Case, tally: Tally): void {
  for (const evaluate of semanticsOf(programOf(source))) {
    const expected = evaluate(facts, options);
    tally.pair(expected.verdict);
    deepStrictEqual(evaluate(repeated, options), expected);
  }
}

export const duplicatesCountOnce = law('somebody named twice counts once', cases, countsOnce);

/** The facts, with every item of every list that has an identity standing there twice. */
function repeatedIn(value: unknown, type: CoreType, vocabulary: Vocabulary): unknown {
  if (type.kind === 'list') return repeatedList(value, type.of, vocabulary);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields =
    type.kind === 'record' ? recordNamed(type.record, vocabulary).fields : type.kind === 'object' ? type.fields : [];
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, repeatedField(inner, name, fields, vocabulary)]),
  );
}

function repeatedField(value: unknown, name: string, fields: readonly CoreField[], vocabulary: Vocabulary): unknown {
  const field = fields.find((each) => each.name === name);
  return field === undefined ? value : repeatedIn(value, field.type, vocabulary);
}

function repeatedList(value: unknown, of: CoreType, vocabulary: Vocabulary): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => repeatedIn(item, of, vocabulary));
    return [...items, ...items.filter((item) => hasIdentity(item, of, vocabulary))];
  }
  if (typeof value !== 'object' || value === null || !('known' in value)) return value;
  return { ...value, known: repeatedList(value.known, of, vocabulary) };
}

function hasIdentity(item: unknown, of: CoreType, vocabulary: Vocabulary): boolean {
  const identity = of.kind === 'record' ? recordNamed(of.record, vocabulary).identity : null;
  if (identity === null || typeof item !== 'object' || item === null) return false;
  return typeof Object.entries(item).find(([name]) => name === identity)?.[1] === 'string';
}
