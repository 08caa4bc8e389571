/** How many diagnostics people are shown. */
import { counted } from '@proviso/compiler';
import type { Diagnostic } from '@proviso/compiler';

export interface Shown {
  readonly shown: readonly Diagnostic[];
  /** What is said of the others. */
  readonly rest: readonly string[];
}

/** The first diagnostics, and lines that count the others. */
export function shownOf(diagnostics: readonly Diagnostic[], most: number): Shown {
  const left = diagnostics.length - most;
  if (left <= 0) return { shown: diagnostics, rest: [] };
  return { shown: diagnostics.slice(0, most), rest: [`${counted(left, 'more finding')} not shown.`, ''] };
}
