import type { Question } from '../server/answer.ts';
import { isRecord, textIn } from './shape.ts';

/** Which revision of a program governs on a day. */
export interface ProgramStatus {
  readonly kind: 'program';
  /** The program's title. */
  readonly program: string;
  /** The label of the revision; null before the first one, and where the program lists none. */
  readonly revision: string | null;
  /** Since when it governs, where that is said. */
  readonly since: string | null;
}

/** A document that is no program, and uses none, has nothing to show. */
export type Status = ProgramStatus | { readonly kind: 'none' };

const readStatus = (value: unknown): Status | null => {
  if (value === null) return { kind: 'none' };
  if (!isRecord(value)) return null;
  const program = textIn(value.program);
  if (program === null) return null;
  return { kind: 'program', program, revision: textIn(value.revision), since: textIn(value.since) };
};

/** `{ textDocument, on }` to a status, or to null for a document that has none. */
export const statusQuestion: Question<Status> = { method: 'proviso/status', read: readStatus };
