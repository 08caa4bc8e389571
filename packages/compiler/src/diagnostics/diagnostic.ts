import type { Span } from '../core/span.ts';
import type { DiagnosticCode } from './registry.ts';
import type { Severity } from './severity.ts';

/** Something to tell the author of a document, at the exact words that it is about. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Plain English; quotes the document and says what to do. */
  readonly message: string;
  readonly span: Span;
  /** Other places that belong to it, such as the first of two declarations. */
  readonly related: readonly { readonly message: string; readonly span: Span }[];
  /** Ways to mend it, best first; each is a whole change. */
  readonly fixes: readonly Fix[];
}

export interface Fix {
  /** What it does, such as `Write "EnvSustainability"`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Replaces the span by the text; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}
