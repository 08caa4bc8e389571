import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { arbitraryFacts } from '../generate/index.ts';
import { semanticsOf } from './calling.ts';
import { law, type Tally } from './law.ts';
import { shuffled } from './shuffled.ts';
import { factMaterials, optionsFor, programOf, sources, turns, type Options, type Source } from './sources.ts';

interface Case {
  readonly source: Source;
  readonly facts: unknown;
  readonly turned: unknown;
  readonly options: Options;
}

function casesWith(turn: (facts: unknown, row: readonly number[]) => unknown): fc.Arbitrary<Case> {
  const rows = fc.array(fc.nat({ max: 100 }), { minLength: 20, maxLength: 20 });
  return sources.chain((source) => {
    const facts = arbitraryFacts(factMaterials(source).vocabulary, factMaterials(source));
    return fc.tuple(facts, rows, turns).map(([given, row, when]) => ({
      source,
      facts: given,
      turned: turn(given, row),
      options: optionsFor(programOf(source), given, when),
    }));
  });
}

/** In which order an object has its properties changes nothing at all. */
export const orderOfProperties = law(
  'the order of properties changes nothing',
  casesWith((facts, row) => turnedProperties(facts, row)),
  ({ source, facts, turned, options }: Case, tally: Tally) => {
    for (const evaluate of semanticsOf(programOf(source))) {
      const expected = evaluate(facts, options);
      tally.pair(expected.verdict);
      deepStrictEqual(evaluate(turned, options), expected);
    }
  },
);

/** In which order a list has its items does not change the verdict, nor what is missing. */
export const orderOfLists = law(
  'the order of lists does not change the verdict',
  casesWith((facts, row) => turnedLists(facts, row)),
  ({ source, facts, turned, options }: Case, tally: Tally) => {
    for (const evaluate of semanticsOf(programOf(source))) {
      const { verdict, missing } = evaluate(facts, options);
      const other = evaluate(turned, options);
      tally.pair(verdict);
      deepStrictEqual(other.verdict, verdict);
      deepStrictEqual(withoutPlaces(other.missing), withoutPlaces(missing));
    }
  },
);

/** What is missing, whichever place in a list it has. */
function withoutPlaces(pointers: readonly string[]): readonly string[] {
  return pointers.map((pointer) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/#')).toSorted();
}

function turnedProperties(value: unknown, row: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => turnedProperties(item, row));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    shuffled(Object.entries(value), row).map(([name, inner]) => [name, turnedProperties(inner, row)]),
  );
}

function turnedLists(value: unknown, row: readonly number[]): unknown {
  if (Array.isArray(value))
    return shuffled(
      value.map((item: unknown) => turnedLists(item, row)),
      row,
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, turnedLists(inner, row)]));
}
