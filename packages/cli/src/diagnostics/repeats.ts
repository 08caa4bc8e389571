/** Diagnostics of documents that several others use. */
import type { Diagnostic } from '@proviso/compiler';

/** Each diagnostic once, in the order in which they come first. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set<string>();
  return diagnostics.filter(({ code, message, span }) => {
    const key = JSON.stringify([code, span.document, span.start, span.end, message]);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
