/** The items of a list, of which those of one identity are one item. */
import type { JsonPointer } from './explanation.ts';
import { listOf, own, record, recordOrNull } from './facts.ts';
import type { Facts } from './facts.ts';

/** What a list of records holds. */
export interface Items {
  readonly facts: readonly Facts[];
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
    return { facts: nothing, indices: null, pointer, prefix: pointer, isMissing: true, hasMore: false, identifiedBy };
  }
  const { values } = list;
  const facts: Facts[] = [];
  const indices: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const item = recordOrNull(values[index]);
    if (item === null) continue;
    facts.push(item);
    indices.push(index);
  }
  const read = identifiedBy === null ? { facts, indices } : merged(facts, indices, identifiedBy);
  return { ...read, pointer, prefix: pointer + list.prefix, isMissing: false, hasMore: list.more, identifiedBy };
}

/** The items of an array that were all read, and of which no two have the same identity. */
export function itemsRead(facts: readonly Facts[], pointer: JsonPointer, identifiedBy: string): Items {
  const prefix = `${pointer}/`;
  return { facts, indices: null, pointer, prefix, isMissing: false, hasMore: false, identifiedBy };
}

/** The item at a place. */
export function factsAt({ facts }: Items, place: number): Facts {
  return facts[place] ?? record(undefined);
}

/** The text that identifies the item at a place; null where it has none. */
export function identityAt(list: Items, place: number): string | null {
  return list.identifiedBy === null ? null : identityIn(factsAt(list, place), list.identifiedBy);
}

/** Whether the item at a place has no identity though its record has one, so that it may be the same as any other. */
export function isAnonymous(list: Items, place: number): boolean {
  return list.identifiedBy !== null && identityAt(list, place) === null;
}

/** Where the item at a place stands. */
export function pointerAt({ prefix, indices }: Items, place: number): JsonPointer {
  return prefix + String(indices?.[place] ?? place);
}

/** What the item at a place is called: its identity, else the last segment of its pointer. */
export function nameAt(list: Items, place: number): string {
  return identityAt(list, place) ?? String(list.indices?.[place] ?? place);
}

/** Where the identity of the item at a place would stand. */
export function identityPointerAt(list: Items, place: number): JsonPointer {
  const segment = (list.identifiedBy ?? '').replaceAll('~', '~0').replaceAll('/', '~1');
  return `${pointerAt(list, place)}/${segment}`;
}

function identityIn(facts: Facts, identifiedBy: string): string | null {
  // What every object inherits would be found in all of them.
  const identity = identifiedBy in Object.prototype ? own(facts, identifiedBy) : facts[identifiedBy];
  return typeof identity === 'string' ? identity : null;
}

/** In which search a fingerprint was seen last. */
const seen = new Uint32Array(1024);
let searches = 0;

/** Begins to look for two of one identity; gives the number of the search. */
export function newSearch(): number {
  searches = (searches + 1) >>> 0;
  return searches;
}

/** False only if the search has not seen the identity before; from now on it has. */
export function maybeSeen(identity: string, search: number): boolean {
  const fingerprint = fingerprintOf(identity);
  if (seen[fingerprint] === search) return true;
  seen[fingerprint] = search;
  return false;
}

/** A number below 1024 from where identities mostly differ: their ends and their lengths. */
function fingerprintOf(identity: string): number {
  const { length } = identity;
  if (length < 2) return length;
  return (identity.charCodeAt(length - 1) * 67 + identity.charCodeAt(length - 2) * 5 + length) & 1023;
}

type Columns = Pick<Items, 'facts' | 'indices'>;

/** The items of which those of one identity are one, at the place of the first. */
function merged(facts: readonly Facts[], indices: readonly number[], identifiedBy: string): Columns {
  const all: Facts[] = [];
  const kept: number[] = [];
  const places = new Map<string, number>();
  const owned = new Set<Facts>();
  for (const [from, item] of facts.entries()) {
    const identity = identityIn(item, identifiedBy);
    const place = identity === null ? undefined : places.get(identity);
    const first = place === undefined ? undefined : all[place];
    if (place === undefined || first === undefined) {
      if (identity !== null) places.set(identity, all.length);
      all.push(item);
      kept.push(indices[from] ?? from);
    } else {
      all[place] = merge(first, item, owned, deepest);
    }
  }
  return { facts: all, indices: kept };
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
