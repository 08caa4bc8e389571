import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { interpret } from '../../packages/compiler/src/interpret/index.ts';
import { emittedModule } from '../generate/emitted.ts';
import { arbitraryFacts } from '../generate/index.ts';
import { law, type Tally } from './law.ts';
import {
  coreSources,
  documentSources,
  factMaterials,
  optionsFor,
  programOf,
  turns,
  type Options,
  type Source,
} from './sources.ts';

/** A program, and on which facts it is tried: making its module takes longer than trying it. */
interface Case {
  readonly source: Source;
  readonly situations: readonly { readonly facts: unknown; readonly options: Options }[];
}

function cases(
  sources: fc.Arbitrary<Source>,
  factsFor: (source: Source) => fc.Arbitrary<unknown>,
  most = 7,
): fc.Arbitrary<Case> {
  return sources.chain((source) => {
    const program = programOf(source);
    const situation = fc
      .tuple(factsFor(source), turns)
      .map(([facts, turn]) => ({ facts, options: optionsFor(program, facts, turn) }));
    return fc
      .array(situation, { minLength: 1, maxLength: most, size: 'max' })
      .map((situations): Case => ({ source, situations }));
  });
}

/** The two semantics agree on every field, and so do the two ways of calling a module. */
function agree({ source, situations }: Case, tally: Tally): void {
  const program = programOf(source);
  const module = emittedModule(program);
  tally.program();
  for (const { facts, options } of situations) {
    const expected = interpret(program, facts, options);
    deepStrictEqual(module.evaluate(facts, options), expected);
    deepStrictEqual(module.isMet(facts, options), expected.verdict === 'met');
    const day = module.at(options.on, options.moment);
    deepStrictEqual(day.evaluate(facts), expected);
    deepStrictEqual(day.isMet(facts), expected.verdict === 'met');
    const validation = module.validator.validate(facts);
    if (validation.ok) {
      deepStrictEqual(module.isMetByValid(validation.value, options), expected.verdict === 'met');
      deepStrictEqual(day.isMetByValid(validation.value), expected.verdict === 'met');
    }
    tally.pair(expected.verdict);
  }
}

const factsFor =
  (wild: boolean) =>
  (source: Source): fc.Arbitrary<unknown> => {
    const { vocabulary, days } = factMaterials(source);
    return arbitraryFacts(vocabulary, { days, wild });
  };

export const agreementOnCore = law('the semantics agree on Core', cases(coreSources, factsFor(false)), agree);

export const agreementOnDocuments = law(
  'the semantics agree on documents',
  cases(documentSources, factsFor(false)),
  agree,
);

export const agreementOnWildFacts = law(
  'the semantics agree on facts whatever they are',
  cases(fc.oneof(coreSources, documentSources), factsFor(true)),
  agree,
);

export const agreementOnAnyJson = law(
  'the semantics agree on any JSON',
  cases(fc.oneof(coreSources, documentSources), () => fc.jsonValue()),
  agree,
);
