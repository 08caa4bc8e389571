import type { Diagnostic, Fix } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import type { TextRange } from './document.ts';
import { provideDiagnostics } from './provide-diagnostics.ts';

/** A way to mend what is wrong in a place. */
export interface QuickFix {
  readonly fix: Fix;
  /** What it mends. */
  readonly mends: Diagnostic;
  /** Whether it is the best of several ways. */
  readonly isPreferred: boolean;
}

/** The ways to mend what is wrong within or around a range of a document. */
export const provideQuickFixes = (analysis: Analysis, { start, end }: TextRange): readonly QuickFix[] =>
  provideDiagnostics(analysis)
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap((mends) => mends.fixes.map((fix, index) => ({ fix, mends, isPreferred: index === 0 })));
