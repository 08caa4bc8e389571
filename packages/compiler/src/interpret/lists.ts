import type { JsonPointer } from '../core/explanation.ts';
import { isObject, descend, pointerTo } from './places.ts';
import type { Place } from './places.ts';

/** The items of a list that are objects, each with its pointer. */
export interface List {
  readonly pointer: JsonPointer;
  readonly isMissing: boolean;
  /** Where an item that is not known may be, if there may be more than those known. */
  readonly more: JsonPointer | null;
  readonly items: readonly Place[];
}

/** Reads `[...]` or `{ "known": [...], "maybeMore": true }`. */
export function readList(place: Place): List {
  const { pointer, value } = place;
  if (Array.isArray(value)) {
    return { pointer, isMissing: false, more: null, items: itemsOf(place) };
  }
  if (isObject(value)) {
    const known = descend(place, 'known');
    const more = descend(place, 'maybeMore').value === true ? pointerTo(place, '-') : null;
    return { pointer, isMissing: more === null && !Array.isArray(known.value), more, items: itemsOf(known) };
  }
  return { pointer, isMissing: true, more: null, items: [] };
}

/** Whether there may be items that are not known. */
export function mayHaveMore(list: List): boolean {
  return list.isMissing || list.more !== null;
}

function itemsOf(array: Place): readonly Place[] {
  const values: readonly unknown[] = Array.isArray(array.value) ? array.value : [];
  return values
    .map((value, index): Place => ({ pointer: pointerTo(array, index), value }))
    .filter((item) => isObject(item.value));
}
