/** What stands at a place of the facts. */
import { listOf, own, recordOrNull } from '../facts.ts';
import type { Path } from './path.ts';

/** Calls for every value that the path leads to. Items of one identity are not merged: each of them may name days. */
export function eachAt(facts: unknown, path: Path, found: (value: unknown) => void, at = 0): void {
  const key = path[at];
  if (key === undefined) {
    found(facts);
  } else if (key === null) {
    for (const item of listOf(facts)?.values ?? []) eachAt(item, path, found, at + 1);
  } else {
    const record = recordOrNull(facts);
    if (record !== null) eachAt(own(record, key), path, found, at + 1);
  }
}
