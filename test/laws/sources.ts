import * as fc from 'fast-check';
import type { CoreProgram, Moment } from '../../packages/compiler/src/core/core.ts';
import type { IsoDate, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { arbitraryTrees, programIn, textsOf, type DocumentTexts } from '../generate/documents/index.ts';
import { arbitraryProgram, arbitraryProgramOfSlots, interestingDays } from '../generate/index.ts';

/** A program, as Core or as the documents that mean it. */
export type Source =
  { readonly kind: 'core'; readonly program: CoreProgram } | ({ readonly kind: 'documents' } & DocumentTexts);

export interface Options {
  readonly on: IsoDate;
  readonly moment?: Moment;
}

const compiledBefore = new WeakMap<Source, CoreProgram | null>();

/** What the source means; null where its documents have errors. */
export function compiledSource(source: Source): CoreProgram | null {
  if (source.kind === 'core') return source.program;
  const program = compiledBefore.get(source) ?? programIn(source);
  compiledBefore.set(source, program);
  return program;
}

/** What the source means. */
export function programOf(source: Source): CoreProgram {
  const program = compiledSource(source);
  if (program === null) throw new Error('The documents have errors.');
  return program;
}

export const coreSources: fc.Arbitrary<Source> = arbitraryProgram().map((program) => ({ kind: 'core', program }));

/** Programs whose root is slots. */
export const slotsSources: fc.Arbitrary<Source> = arbitraryProgramOfSlots().map((program) => ({
  kind: 'core',
  program,
}));

export const documentSources: fc.Arbitrary<Source> = arbitraryTrees
  .map((trees): Source => ({ kind: 'documents', ...textsOf(trees) }))
  .filter((source) => compiledSource(source) !== null);

export const sources: fc.Arbitrary<Source> = fc.oneof(coreSources, documentSources, slotsSources);

export const moments: fc.Arbitrary<Pick<Options, 'moment'>> = fc.constantFrom<Pick<Options, 'moment'>>(
  {},
  { moment: 'application' },
  { moment: 'renewal' },
);

/** When to evaluate, one of the days that matter; chosen once the facts are known. */
export interface Turn {
  readonly which: number;
  readonly moment: Pick<Options, 'moment'>;
}

export const turns: fc.Arbitrary<Turn> = fc.record({ which: fc.nat(), moment: moments });

export function optionsFor(program: CoreProgram, facts: unknown, { which, moment }: Turn): Options {
  const days = interestingDays(program, facts);
  return { on: days[which % days.length] ?? '2024-06-15', ...moment };
}

/** The days that the program names, and its vocabulary: what facts for it are made of. */
export function factMaterials(source: Source): { readonly vocabulary: Vocabulary; readonly days: readonly IsoDate[] } {
  const program = programOf(source);
  return {
    vocabulary: program.vocabulary,
    days: interestingDays({ ...program, vocabulary: { ...program.vocabulary } }, null),
  };
}
