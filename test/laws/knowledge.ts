import { deepStrictEqual, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { arbitraryFacts, arbitraryPartOf } from '../generate/index.ts';
import { semanticsOf } from './calling.ts';
import { law, type Tally } from './law.ts';
import { factMaterials, optionsFor, programOf, sources, turns, type Options, type Source } from './sources.ts';

interface Case {
  readonly source: Source;
  readonly part: unknown;
  readonly whole: unknown;
  readonly options: Options;
}

/** Some facts, and the same where more is known: absent properties, and more in lists that may have more. */
const cases: fc.Arbitrary<Case> = sources.chain((source) => {
  const facts = arbitraryPartOf(arbitraryFacts(factMaterials(source).vocabulary, factMaterials(source)));
  return fc
    .tuple(facts, turns)
    .map(([known, turn]) => ({ source, ...known, options: optionsFor(programOf(source), known.whole, turn) }));
});

/** What is settled stays as it is when more is known. */
function staysSettled({ source, part, whole, options }: Case, tally: Tally): void {
  for (const evaluate of semanticsOf(programOf(source))) {
    const before = evaluate(part, options).verdict;
    tally.pair(before);
    if (before === 'unknown') continue;
    deepStrictEqual(evaluate(whole, options).verdict, before);
  }
}

export const settledStays = law('what is settled stays when more is known', cases, staysSettled);

/** A verdict is unknown exactly where facts are named that would settle it. */
function namesMissing({ source, part, options }: Case, tally: Tally): void {
  for (const evaluate of semanticsOf(programOf(source))) {
    const { verdict, missing } = evaluate(part, options);
    tally.pair(verdict);
    deepStrictEqual(missing.length > 0, verdict === 'unknown');
    ok(new Set(missing).size === missing.length, 'A fact is named twice.');
  }
}

export const missingIsNamed = law('what is unknown names what is missing', cases, namesMissing);
