import type { ProgramItem } from '@proviso/grammar';
import type { Bindings } from './bindings/bindings.ts';
import type { CoreProgram, LoweredProgram } from './core/core.ts';
import type { Verdict } from './core/explanation.ts';
import type { Moment } from './core/core.ts';
import type { Span } from './core/span.ts';
import type { LifecycleEvent } from './core/status.ts';
import type { Names } from './names/symbols.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';

/** What compiling a program gives. `program` is null where an error keeps it from having a meaning. */
export interface CompiledProgram {
  readonly diagnostics: readonly Diagnostic[];
  readonly program: CoreProgram | null;
}

/** What checking any document gives: its own findings and those of the documents that it uses, each once. */
export interface CheckedDocument {
  readonly kind: 'program' | 'catalog' | 'examples' | 'unknown';
  readonly diagnostics: readonly Diagnostic[];
  /** How many requirements, declarations or expectations the document itself has. */
  readonly counted: number;
}

/** What everything in a document and in those that it uses means, as far as it can be understood. */
export interface AnalysedDocument extends CheckedDocument {
  /** What the catalogs declare; null of a document whose kind cannot be told. */
  readonly names: Names | null;
  /** The program that it is, or speaks of; null where that has no meaning, or where there is none. */
  readonly program: LoweredProgram | null;
  /**
   * What some items of the program mean by themselves, without working out what all of it means; those in sections and policies
   * are given one by one. To be asked while the documents' trees are what they were.
   */
  readonly programOf: (items: ReadonlySet<ProgramItem>) => LoweredProgram | null;
  /** The document that the program is in, as the host names it. */
  readonly programDocument: string | null;
  readonly samples: readonly ExampleSample[];
  readonly expectations: readonly Expectation[];
  /** What each name stands for; put together when it is asked for first. */
  readonly bindings: () => Bindings;
}

/** An examples document, ready to run. */
export interface CompiledExamples {
  readonly diagnostics: readonly Diagnostic[];
  readonly program: CoreProgram | null;
  /** The document that the program was read from, as the host names it. */
  readonly programDocument: string | null;
  readonly samples: readonly ExampleSample[];
  readonly expectations: readonly Expectation[];
}

/** A made-up partner of an examples document. */
export interface ExampleSample {
  readonly name: string;
  readonly title: string | null;
  readonly span: Span;
  /** As JSON. */
  readonly facts: unknown;
}

export type Expectation = ExpectedVerdict | ExpectedState;

interface ExpectationBase<Kind extends string> {
  readonly kind: Kind;
  /** The sentence of the example on one line. */
  readonly sentence: string;
  readonly span: Span;
  readonly sample: string;
  /** The facts as JSON, the `without` items left out. */
  readonly facts: unknown;
  readonly on: string;
}

export interface ExpectedVerdict extends ExpectationBase<'verdict'> {
  readonly moment: Moment | null;
  readonly verdict: Verdict;
  /** Labels (or names of questions, for unclear) that must have this verdict too. */
  readonly because: readonly { readonly name: string; readonly span: Span }[];
}

/** The state of the program's lifecycle that somebody is in at the end of a day. */
export interface ExpectedState extends ExpectationBase<'state'> {
  readonly state: string;
  readonly life: Life;
}

/** What somebody's way through a lifecycle goes by, besides the facts. */
export interface Life {
  /** The day on which it begins: of the award. */
  readonly first: string;
  readonly events: readonly LifecycleEvent[];
}
