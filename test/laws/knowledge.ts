import { deepStrictEqual, ok } from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { arbitraryFacts, arbitraryPartOf } from '../generate/index.ts';
import { semanticsOf } from './calling.ts';
import { law, type Tally } from './law.ts';
import { filledFrom, isOpenAt } from './missing.ts';
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

/** What is named as missing is not known, or may be more than is known. */
function namesOpen({ source, part, options }: Case, tally: Tally): void {
  for (const evaluate of semanticsOf(programOf(source))) {
    const { verdict, missing } = evaluate(part, options);
    tally.pair(verdict);
    deepStrictEqual(
      missing.filter((pointer) => !isOpenAt(part, pointer, options.on)),
      [],
    );
  }
}

export const missingIsOpen = law('what is missing is not known', cases, namesOpen);

/**
 * Whoever is told what is missing, and asks again, need be told nothing else: the verdict is that of all that is known. It may
 * take several turns, as what is missing of the items of a list is named when the list is there.
 */
function namesEnough({ source, part, whole, options }: Case, tally: Tally): void {
  for (const evaluate of semanticsOf(programOf(source))) {
    tally.pair(evaluate(part, options).verdict);
    const known = toldWhatIsMissing(part, whole, (facts) => evaluate(facts, options).missing);
    deepStrictEqual(evaluate(known, options).verdict, evaluate(whole, options).verdict);
  }
}

/** The facts with what is missing told from the whole, until nothing is missing that the whole says. */
function toldWhatIsMissing(facts: unknown, whole: unknown, missingOf: (facts: unknown) => readonly string[]): unknown {
  const told = filledFrom(whole, facts, missingOf(facts));
  return isDeepStrictEqual(told, facts) ? facts : toldWhatIsMissing(told, whole, missingOf);
}

export const missingIsEnough = law('what is missing is all that is', cases, namesEnough);
