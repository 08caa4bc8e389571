/** The items of a list, of which those of one identity are one item. */
import type { JsonPointer } from './explanation.ts';
import { listOf, own, record, recordOrNull } from './facts.ts';
import type { Facts } from './facts.ts';

/** An item with its place in the list and the text that identifies it, if it has one. */
export interface Item {
  readonly facts: Facts;
  readonly index: number;
  readonly identity: string | null;
}

/** What a list of records holds: its items in columns, as making an object for each would take longer than counting them. */
export interface Items {
  readonly facts: readonly Facts[];
  /** The text that identifies each; null where it has none. */
  readonly identities: readonly (string | null)[];
  /** The place of each in the list that was given; null where nothing was skipped. */
  readonly indices: readonly number[] | null;
  readonly pointer: JsonPointer;
  /** What an item's pointer begins with. */
  readonly prefix: string;
  readonly isMissing: boolean;
  readonly hasMore: boolean;
  /** The property that identifies an item; null where items have no identity. */
  readonly identifiedBy: string | null;
}

const nothing: readonly never[] = Object.freeze([]);

/** Reads the items of a list. Things that are not objects are skipped. */
export function itemsOf(value: unknown, pointer: JsonPointer, identifiedBy: string | null): Items {
  const list = listOf(value);
  if (list === null) {
    const none = { facts: nothing, identities: nothing, indices: null };
    return { ...none, pointer, prefix: pointer, isMissing: true, hasMore: false, identifiedBy };
  }
  const { values } = list;
  // What every object inherits would be found in all of them.
  const isInherited = identifiedBy !== null && identifiedBy in Object.prototype;
  const facts: Facts[] = [];
  const identities: (string | null)[] = [];
  const indices: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const item = recordOrNull(values[index]);
    if (item === null) continue;
    const identity = isInherited ? own(item, identifiedBy) : identifiedBy === null ? null : item[identifiedBy];
    facts.push(item);
    identities.push(typeof identity === 'string' ? identity : null);
    indices.push(index);
  }
  const read = merged(facts, identities, indices, identifiedBy);
  return { ...read, pointer, prefix: pointer + list.prefix, isMissing: false, hasMore: list.more, identifiedBy };
}

/** What an array holds of which every item has been read. */
export function itemsRead(
  facts: readonly Facts[],
  identities: readonly (string | null)[],
  pointer: JsonPointer,
  identifiedBy: string,
): Items {
  const { facts: all, identities: names, indices } = merged(facts, identities, null, identifiedBy);
  const prefix = `${pointer}/`;
  return { facts: all, identities: names, indices, pointer, prefix, isMissing: false, hasMore: false, identifiedBy };
}

/** The item at a place. */
export function itemAt({ facts, identities, indices }: Items, place: number): Item {
  return {
    facts: facts[place] ?? record(undefined),
    index: indices?.[place] ?? place,
    identity: identities[place] ?? null,
  };
}

/** All items. */
export function itemsIn(list: Items): readonly Item[] {
  return list.facts.map((_, place) => itemAt(list, place));
}

/** Where the item at a place stands. */
export function pointerAt({ prefix, indices }: Items, place: number): JsonPointer {
  return prefix + String(indices?.[place] ?? place);
}

/** What the item at a place is called: its identity, else the last segment of its pointer. */
export function nameAt({ identities, indices }: Items, place: number): string {
  return identities[place] ?? String(indices?.[place] ?? place);
}

/** Where the item stands. */
export function pointerOf(list: Items, item: Item): JsonPointer {
  return list.prefix + String(item.index);
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

function hasTwins(identities: readonly (string | null)[]): boolean {
  if (identities.length > short) {
    const known = identities.filter((identity) => identity !== null);
    return new Set(known).size < known.length;
  }
  search = (search + 1) >>> 0;
  for (let place = 0; place < identities.length; place += 1) {
    const identity = identities[place];
    if (identity === null || identity === undefined) continue;
    // Two different identities seldom have one fingerprint; only then are they compared.
    const fingerprint = fingerprintOf(identity);
    if (seen[fingerprint] === search && identities.indexOf(identity) < place) return true;
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

type Columns = Pick<Items, 'facts' | 'identities' | 'indices'>;

/** The items of which those of one identity are one, at the place of the first. */
function merged(
  facts: readonly Facts[],
  identities: readonly (string | null)[],
  indices: readonly number[] | null,
  identifiedBy: string | null,
): Columns {
  if (identifiedBy === null || !hasTwins(identities)) return { facts, identities, indices };
  const all: Facts[] = [];
  const names: (string | null)[] = [];
  const kept: number[] = [];
  const places = new Map<string, number>();
  const owned = new Set<Facts>();
  for (const [from, item] of facts.entries()) {
    const identity = identities[from] ?? null;
    const place = identity === null ? undefined : places.get(identity);
    const first = place === undefined ? undefined : all[place];
    if (place === undefined || first === undefined) {
      if (identity !== null) places.set(identity, all.length);
      all.push(item);
      names.push(identity);
      kept.push(indices?.[from] ?? from);
    } else {
      all[place] = merge(first, item, owned, deepest);
    }
  }
  return { facts: all, identities: names, indices: kept };
}

/** Facts that are nested deeper are not merged: then the first one's stand. */
const deepest = 256;

/**
 * What the first lacks is taken from the second; objects are merged likewise. The objects made here are `owned` and taken
 * on with the next twin, so that many twins cost no more than their properties.
 */
function merge(first: Facts, second: Facts, owned: Set<Facts>, depth: number): Facts {
  const both: Record<string, unknown> = owned.has(first) ? first : Object.assign(newRecord(), first);
  owned.add(both);
  for (const key of Object.keys(second)) {
    const mine = both[key];
    const inner = recordOrNull(mine);
    const other = recordOrNull(second[key]);
    if (mine === undefined || mine === null) both[key] = second[key];
    else if (inner !== null && other !== null && depth > 1) both[key] = merge(inner, other, owned, depth - 1);
  }
  return both;
}

function newRecord(): Record<string, unknown> {
  return { __proto__: null };
}
