import { parse } from '@proviso/grammar';
import type { Comment, Document, SyntaxProblem, Token } from '@proviso/grammar';

/** A text that has been read, with all that it takes to write it down again. */
export interface Source {
  readonly text: string;
  /** Where the part begins that is written: what stands before it was put there to read a part of a document. */
  readonly start: number;
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

const firstWords: ReadonlySet<string> = new Set(['program', 'catalog', 'examples']);

/** What a part of a document is read after, as pages that explain the language show parts. */
const beginnings = ['program Part\n', 'catalog Part\n', 'examples for Part\n'] as const;

const readAfter = (beginning: string, part: string): Source => {
  const text = beginning + part;
  return { text, start: beginning.length, ...parse(text) };
};

const fewestProblems = (sources: readonly Source[], otherwise: Source): Source =>
  sources.reduce((best, each) => (each.problems.length < best.problems.length ? each : best), otherwise);

/** Reads a document, or a part of one as if it stood in the kind of document in which it makes most sense. */
export const readSource = (text: string): Source => {
  const whole: Source = { text, start: 0, ...parse(text) };
  const first = whole.tokens[0];
  if (first === undefined || firstWords.has(first.image)) return whole;
  const [program, ...others] = beginnings.map((beginning) => readAfter(beginning, text));
  return program === undefined || program.problems.length === 0 ? (program ?? whole) : fewestProblems(others, program);
};
