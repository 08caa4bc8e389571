import type { RequirementCoverage } from '../requests/examples.ts';
import { keyOf } from '../requests/range.ts';

/**
 * What the examples of several documents show of programs, by the addresses of these. A requirement is shown met, or not
 * met, where any of the documents shows it so.
 */
export const together = (
  shown: readonly RequirementCoverage[],
): ReadonlyMap<string, readonly RequirementCoverage[]> => {
  const files = new Map<string, Map<string, RequirementCoverage>>();
  for (const each of shown) {
    const file = files.get(each.uri) ?? new Map<string, RequirementCoverage>();
    const key = keyOf(each.range);
    const other = file.get(key);
    file.set(key, { ...each, met: each.met || other?.met === true, unmet: each.unmet || other?.unmet === true });
    files.set(each.uri, file);
  }
  return new Map([...files].map(([uri, file]) => [uri, [...file.values()]]));
};
