/** How many findings there are. */
import { counted } from '@proviso/compiler';
import type { Diagnostic, Severity } from '@proviso/compiler';

export type Tally = Readonly<Record<Severity, number>>;

/** Counts diagnostics by severity. */
export function tallyOf(diagnostics: readonly Diagnostic[]): Tally {
  const count = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), hint: count('hint') };
}

/** `2 errors, 1 warning`, or `no findings`. */
export function tallyInWords({ error, warning, hint }: Tally): string {
  const parts = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(hint > 0 ? [counted(hint, 'hint')] : []),
  ];
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** Whether errors or warnings were found; hints alone are no findings. */
export function hasFindings({ error, warning }: Tally): boolean {
  return error + warning > 0;
}

/** What was looked at, by kind. */
export interface Looked {
  readonly documents: number;
  readonly requirements: number;
  readonly expectations: number;
}

/** `3 documents, 41 requirements and 6 expectations` */
export function lookedInWords({ documents, requirements, expectations }: Looked): string {
  return [
    counted(documents, 'document'),
    ...(requirements > 0 ? [counted(requirements, 'requirement')] : []),
    ...(expectations > 0 ? [counted(expectations, 'expectation')] : []),
  ].join(', ');
}
