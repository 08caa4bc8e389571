import type { Explanation, JsonPointer } from './explanation.ts';
import { isOpen } from './outcomes.ts';
import type { Mask } from './outcomes.ts';

/** The array that stands wherever an explanation has nothing to list. */
export const EMPTY: readonly never[] = Object.freeze([]);

/** The missing facts of the children, each once, where the outcome is open. */
export function missingOf(mask: Mask, children: readonly Explanation[]): readonly JsonPointer[] {
  if (!isOpen(mask)) return EMPTY;
  const missing = new Set<JsonPointer>();
  for (const child of children) for (const one of child.missing) missing.add(one);
  return [...missing];
}
