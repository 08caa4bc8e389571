import { newDocumentMemo, type DocumentMemo } from './documents.ts';
import { newNamesMemo, type NamesMemo } from './names.ts';
import { newProgramMemo, type ProgramMemo } from './program.ts';

/**
 * What is kept from one check of documents to the next, so that only what a change touches is understood again. It goes with
 * a host whose trees come of `reparse`: what is the same node has the same text.
 */
export interface Memo {
  readonly documents: DocumentMemo;
  readonly names: NamesMemo;
  /** What is kept of a program as it is read for the document that is checked: which it is, or uses. */
  readonly program: (entry: string, program: string) => ProgramMemo;
  /** Forgets what is kept of a document that nobody works on any more. */
  readonly forget: (name: string) => void;
  /** Forgets what is kept of all documents but some. */
  readonly forgetAllBut: (names: ReadonlySet<string>) => void;
}

export const newMemo = (): Memo => {
  const documents = newDocumentMemo();
  const programs = new Map<string, Map<string, ProgramMemo>>();
  return {
    documents,
    names: newNamesMemo(),
    program: (entry, program) => {
      const known = programs.get(entry) ?? new Map<string, ProgramMemo>();
      const made = known.get(program) ?? newProgramMemo();
      programs.set(entry, known.set(program, made));
      return made;
    },
    forget: (name) => {
      documents.forget(name);
      programs.delete(name);
    },
    forgetAllBut: (names) => {
      documents.forgetAllBut(names);
      for (const name of programs.keys()) if (!names.has(name)) programs.delete(name);
    },
  };
};
