/** The items of a list, of which those of one identity are one item. */
import type { JsonPointer } from './explanation.ts';
import { listOf, own, recordOrNull } from './facts.ts';
import type { Facts } from './facts.ts';

/** An item with its place in the list and the text that identifies it, if it has one. */
export interface Item {
  readonly facts: Facts;
  readonly index: number;
  readonly identity: string | null;
}

/** What a list of records holds. */
export interface Items {
  readonly items: readonly Item[];
  readonly pointer: JsonPointer;
  /** What an item's pointer begins with. */
  readonly prefix: string;
  readonly isMissing: boolean;
  readonly hasMore: boolean;
  /** The property that identifies an item; null where items have no identity. */
  readonly identifiedBy: string | null;
}

const noItems: readonly Item[] = Object.freeze([]);

/** Reads the items of a list. Things that are not objects are skipped. */
export function itemsOf(value: unknown, pointer: JsonPointer, identifiedBy: string | null): Items {
  const list = listOf(value);
  if (list === null) {
    return { items: noItems, pointer, prefix: pointer, isMissing: true, hasMore: false, identifiedBy };
  }
  const { values } = list;
  // What every object inherits would be found in all of them.
  const isInherited = identifiedBy !== null && identifiedBy in Object.prototype;
  const items: Item[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const facts = recordOrNull(values[index]);
    if (facts === null) continue;
    const identity = isInherited ? own(facts, identifiedBy) : identifiedBy === null ? null : facts[identifiedBy];
    items.push({ facts, index, identity: typeof identity === 'string' ? identity : null });
  }
  return { ...itemsRead(items, pointer, identifiedBy), prefix: pointer + list.prefix, hasMore: list.more };
}

/** What a list holds of which all items have been read from an array. */
export function itemsRead(items: readonly Item[], pointer: JsonPointer, identifiedBy: string | null): Items {
  const merged = identifiedBy === null || !hasTwins(items) ? items : mergeTwins(items);
  return { items: merged, pointer, prefix: `${pointer}/`, isMissing: false, hasMore: false, identifiedBy };
}

/** Where the item stands. */
export function pointerOf(list: Items, item: Item): JsonPointer {
  return list.prefix + String(item.index);
}

/** What the item is called: its identity, else the last segment of its pointer. */
export function nameOfItem(item: Item): string {
  return item.identity ?? String(item.index);
}

/** Whether the item has no identity though its record has one, so that it may be the same as any other. */
export function isAnonymous(list: Items, item: Item): boolean {
  return item.identity === null && list.identifiedBy !== null;
}

/** Where the item's identity would stand. */
export function identityPointerOf(list: Items, item: Item): JsonPointer {
  const segment = (list.identifiedBy ?? '').replaceAll('~', '~0').replaceAll('/', '~1');
  return `${pointerOf(list, item)}/${segment}`;
}

/** For lists longer than this, a set is the faster way to find two of one identity. */
const short = 64;

/** In which search a fingerprint was seen last. */
const seen = new Uint32Array(256);
let search = 0;

function hasTwins(items: readonly Item[]): boolean {
  if (items.length > short) {
    const identities = items.flatMap(({ identity }) => (identity === null ? [] : [identity]));
    return new Set(identities).size < identities.length;
  }
  search = (search + 1) >>> 0;
  for (let place = 0; place < items.length; place += 1) {
    const identity = items[place]?.identity ?? null;
    if (identity === null) continue;
    // Two different identities seldom have one fingerprint; only then are they compared.
    const fingerprint = fingerprintOf(identity);
    if (seen[fingerprint] === search && isAmong(identity, items, place)) return true;
    seen[fingerprint] = search;
  }
  return false;
}

/** A number below 256 from where identities mostly differ: their ends and their lengths. */
function fingerprintOf(identity: string): number {
  const { length } = identity;
  if (length < 2) return length;
  return (identity.charCodeAt(length - 1) * 17 + identity.charCodeAt(length - 2) * 5 + length) & 255;
}

function isAmong(identity: string, items: readonly Item[], end: number): boolean {
  for (let place = 0; place < end; place += 1) if (items[place]?.identity === identity) return true;
  return false;
}

function mergeTwins(items: readonly Item[]): readonly Item[] {
  const merged: Item[] = [];
  const places = new Map<string, number>();
  const owned = new Set<Facts>();
  for (const item of items) {
    const place = item.identity === null ? undefined : places.get(item.identity);
    const first = place === undefined ? undefined : merged[place];
    if (place === undefined || first === undefined) {
      if (item.identity !== null) places.set(item.identity, merged.length);
      merged.push(item);
    } else {
      merged[place] = { ...first, facts: merge(first.facts, item.facts, owned, deepest) };
    }
  }
  return merged;
}

/** Facts that are nested deeper are not merged: then the first one's stand. */
const deepest = 256;

/**
 * What the first lacks is taken from the second; objects are merged likewise. The objects made here are `owned` and taken
 * on with the next twin, so that many twins cost no more than their properties.
 */
function merge(first: Facts, second: Facts, owned: Set<Facts>, depth: number): Facts {
  const merged: Record<string, unknown> = owned.has(first) ? first : Object.assign(newRecord(), first);
  owned.add(merged);
  for (const key of Object.keys(second)) {
    const mine = merged[key];
    const inner = recordOrNull(mine);
    const other = recordOrNull(second[key]);
    if (mine === undefined || mine === null) merged[key] = second[key];
    else if (inner !== null && other !== null && depth > 1) merged[key] = merge(inner, other, owned, depth - 1);
  }
  return merged;
}

function newRecord(): Record<string, unknown> {
  return { __proto__: null };
}
