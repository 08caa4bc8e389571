import type { CoreKind, CoreRecord, IsoDate, LoweredProgram } from '@proviso/compiler';

/** What conditions are put into words with. */
export interface WordingScope {
  readonly program: LoweredProgram;
  readonly on: IsoDate;
  /** Who or what is in hand, such as `the partner` or `each individual`. */
  readonly who: string;
  /** The record that is in hand. */
  readonly record: string;
}

/** Words about what is judged. */
export const scopeOf = (program: LoweredProgram, on: IsoDate): WordingScope => {
  const { subject } = program.vocabulary;
  return { program, on, who: `the ${subject}`, record: subject };
};

export const kindCalled = ({ program }: WordingScope, name: string): CoreKind | null =>
  program.vocabulary.kinds.find((kind) => kind.name === name) ?? null;

export const recordCalled = ({ program }: WordingScope, name: string): CoreRecord | null =>
  program.vocabulary.records.find((record) => record.name === name) ?? null;

/** The title of an entry, or its name where it has none. */
export const entryCalled = (kind: CoreKind | null, name: string): string =>
  kind?.entries.find((entry) => entry.name === name)?.title ?? name;
