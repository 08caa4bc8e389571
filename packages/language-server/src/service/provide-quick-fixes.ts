import type { Diagnostic, Fix } from '@proviso/compiler';
import type { TextRange } from './document.ts';

/** A way to mend what is wrong in a place. */
export interface QuickFix {
  readonly fix: Fix;
  /** What it mends. */
  readonly mends: Diagnostic;
  /** Whether it is the best of several ways. */
  readonly isPreferred: boolean;
}

/** The ways to mend what is wrong within or around a range of a document. */
export const provideQuickFixes = (
  diagnostics: readonly Diagnostic[],
  uri: string,
  { start, end }: TextRange,
): readonly QuickFix[] =>
  diagnostics
    .filter(({ span }) => span.document === uri && span.start <= end && start <= span.end)
    .flatMap((mends) => mends.fixes.map((fix, index) => ({ fix, mends, isPreferred: index === 0 })));
