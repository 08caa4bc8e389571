/** The items of a list, of which those of one identity are one item. */
import type { JsonPointer } from './explanation.ts';
import { listOf, recordOrNull } from './facts.ts';
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
  /** What an item's pointer is followed by in the pointer of its identity. */
  readonly identityPath: string;
}

const noItems: readonly Item[] = Object.freeze([]);

/** Reads the items of a list. Things that are not objects are skipped. */
export function itemsOf(value: unknown, pointer: JsonPointer, identifiedBy: string | null): Items {
  const list = listOf(value);
  const identityPath = identifiedBy === null ? '' : `/${escapeSegment(identifiedBy)}`;
  if (list === null) {
    const prefix = `${pointer}/`;
    return { items: noItems, pointer, prefix, isMissing: true, hasMore: false, identifiedBy, identityPath };
  }
  const items: Item[] = [];
  for (let index = 0; index < list.values.length; index += 1) {
    const facts = recordOrNull(list.values[index]);
    if (facts !== null) items.push({ facts, index, identity: identityOf(facts, identifiedBy) });
  }
  const merged = identifiedBy === null || !hasTwins(items) ? items : mergeTwins(items);
  const prefix = pointer + list.prefix;
  return { items: merged, pointer, prefix, isMissing: false, hasMore: list.more, identifiedBy, identityPath };
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
  return list.identifiedBy !== null && item.identity === null;
}

function escapeSegment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function identityOf(facts: Facts, name: string | null): string | null {
  const identity = name === null || !Object.hasOwn(facts, name) ? null : facts[name];
  return typeof identity === 'string' ? identity : null;
}

/** Lists as short as this are searched faster by comparing every two items. */
const short = 12;

function hasTwins(items: readonly Item[]): boolean {
  if (items.length > short) {
    const identities = items.flatMap(({ identity }) => (identity === null ? [] : [identity]));
    return new Set(identities).size < identities.length;
  }
  for (const [place, item] of items.entries()) {
    if (item.identity === null) continue;
    for (let before = 0; before < place; before += 1) if (items[before]?.identity === item.identity) return true;
  }
  return false;
}

function mergeTwins(items: readonly Item[]): readonly Item[] {
  const merged: Item[] = [];
  const places = new Map<string, number>();
  for (const item of items) {
    const place = item.identity === null ? undefined : places.get(item.identity);
    const first = place === undefined ? undefined : merged[place];
    if (place === undefined || first === undefined) {
      if (item.identity !== null) places.set(item.identity, merged.length);
      merged.push(item);
    } else {
      merged[place] = { ...first, facts: merge(first.facts, item.facts) };
    }
  }
  return merged;
}

/** What the first lacks is taken from the second; objects are merged likewise. */
function merge(first: Facts, second: Facts): Facts {
  const merged: Record<string, unknown> = { __proto__: null };
  for (const key of Object.keys(first)) merged[key] = first[key];
  for (const key of Object.keys(second)) {
    const mine = merged[key];
    const inner = recordOrNull(mine);
    const other = recordOrNull(second[key]);
    if (mine === undefined || mine === null) merged[key] = second[key];
    else if (inner !== null && other !== null) merged[key] = merge(inner, other);
  }
  return merged;
}
