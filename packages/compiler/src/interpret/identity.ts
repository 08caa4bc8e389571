import { isAbsent, isObject, property } from './places.ts';
import type { JsonObject, Place } from './places.ts';

/** The text that says which thing an item is; null where the record has no identity or the item does not give it. */
export function identityOf(item: unknown, identity: string | null): string | null {
  const value = identity === null ? null : property(item, identity);
  return typeof value === 'string' ? value : null;
}

/**
 * Makes items of one identity one item, at the place of the first. What one of them lacks is taken from the next that
 * has it. An item without identity stays by itself.
 */
export function mergeByIdentity(items: readonly Place[], identity: string | null): readonly Place[] {
  return items.reduce<readonly Place[]>((merged, item) => {
    const name = identityOf(item.value, identity);
    const same = name === null ? undefined : merged.find((earlier) => identityOf(earlier.value, identity) === name);
    return same === undefined
      ? [...merged, item]
      : merged.map((earlier) =>
          earlier === same ? { ...earlier, value: mergeValues(earlier.value, item.value, deepest) } : earlier,
        );
  }, []);
}

/** Below this depth the first one's facts stand. */
const deepest = 256;

function mergeValues(first: unknown, next: unknown, depth: number): unknown {
  if (isAbsent(first)) {
    return next;
  }
  return isObject(first) && isObject(next) && depth > 0 ? mergeObjects(first, next, depth) : first;
}

function mergeObjects(first: JsonObject, next: JsonObject, depth: number): JsonObject {
  const names = new Set([...Object.keys(first), ...Object.keys(next)]);
  return Object.fromEntries(
    [...names].map((name) => [name, mergeValues(property(first, name), property(next, name), depth - 1)]),
  );
}
