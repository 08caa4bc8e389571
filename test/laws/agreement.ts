import * as fc from 'fast-check';
import { emittedModule } from '../generate/emitted.ts';
import { arbitraryFacts } from '../generate/index.ts';
import { agreed } from '../support/agreement.ts';
import { law, type Tally } from './law.ts';
import {
  coreSources,
  documentSources,
  factMaterials,
  optionsFor,
  programOf,
  slotsSources,
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

/** The two semantics agree on every field, and so do all ways of calling a module. */
function agree({ source, situations }: Case, tally: Tally): void {
  const program = programOf(source);
  const module = emittedModule(program);
  tally.program();
  for (const { facts, options } of situations) {
    const { evaluation, isValid } = agreed(program, module, facts, options);
    tally.pair(evaluation.verdict, isValid);
  }
}

const factsFor =
  (wild: boolean) =>
  (source: Source): fc.Arbitrary<unknown> => {
    const { vocabulary, days } = factMaterials(source);
    return arbitraryFacts(vocabulary, { days, wild });
  };

export const agreementOnCore = law('the semantics agree on Core', cases(coreSources, factsFor(false)), agree);

/** Slots are filled in many ways, of which few are found where other forms stand around them. */
export const agreementOnSlots = law('the semantics agree on slots', cases(slotsSources, factsFor(false)), agree);

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
