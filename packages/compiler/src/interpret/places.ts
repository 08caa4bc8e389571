/** Finding facts, and saying where they are. Only own properties of JSON objects are read. */
import type { JsonPointer } from '../core/explanation.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A fact and where it is; a value that is absent is `undefined`. */
export interface Place {
  readonly pointer: JsonPointer;
  readonly value: unknown;
}

/** Whether the value is a JSON object, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether nothing is given there. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The value of an own property; absent where the owner is not an object. */
export function property(owner: unknown, name: string): unknown {
  return isObject(owner) && Object.hasOwn(owner, name) ? owner[name] : undefined;
}

/** The place at the end of the path, whether anything is there or not. */
export function descend(from: Place, ...path: readonly string[]): Place {
  return path.reduce<Place>(
    (place, name) => ({ pointer: pointerTo(place, name), value: property(place.value, name) }),
    from,
  );
}

/** The pointer of a part of the place: a property, an item by its number, or `-`, the item after the last. */
export function pointerTo(place: Place, part: string | number): JsonPointer {
  return `${place.pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
