import type { Analysis } from './analyse.ts';

/** Which revision of a program governs on a day. */
export interface Status {
  /** The program's title, or its name. */
  readonly program: string;
  /** The revision's label; null before the first one, and where the program lists none. */
  readonly revision: string | null;
  /** The day on which it began; null where that is not said. */
  readonly since: string | null;
}

/** The status of the program that a document is or speaks of; null where there is none. */
export const provideStatus = ({ program }: Analysis, on: string): Status | null => {
  if (program === null) return null;
  const { title, name, revisions } = program;
  const governing = revisions.findLast((each) => each.on === null || each.on <= on) ?? null;
  return { program: title ?? name, revision: governing?.label ?? null, since: governing?.on ?? null };
};
