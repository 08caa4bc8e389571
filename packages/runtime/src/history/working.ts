/** Facts that events change. They are a copy that nothing else holds, so that an event costs what it changes and no more. */
import type { IsoDate } from '../explanation.ts';
import type { Checks } from '../validate/prepare.ts';
import type { KindShape, RecordShape, Shape, TypeShape } from '../validate/shape.ts';
import { isObject, own } from '../validate/walk.ts';
import type { Walk } from '../validate/walk.ts';

/** An object of facts that may be changed. */
export type Changing = Record<string, unknown>;

/** Facts while events are applied to them. */
export interface Working {
  readonly shape: Shape;
  readonly facts: Changing;
  /** Where issues are reported; of a history that has been accepted there are none. */
  readonly walk: Walk;
  /** What is checked of what events say; null for a history that has been accepted. */
  readonly checks: Checks | null;
  /** The items of lists by what identifies them. */
  readonly indexes: WeakMap<readonly unknown[], Map<string, Changing>>;
  /** Facts that were so and are no more, as parts of facts. */
  readonly former: unknown[];
  /** The entry that the program awards, to which renewals are noted; null where it awards none. */
  readonly awarded: Awarded | null;
}

/**
 * What becomes of a renewal that was submitted: it counts; it is refused, as something that is required was not met; or nobody knows
 * which, as something else is not known.
 */
export type RenewalOutcome = 'counts' | 'refused' | 'open';

/** An entry that the subject holds because of a program. */
export interface Awarded {
  readonly kind: string;
  readonly entry: string;
}

/** Whom or what an event is about. */
export interface Holder {
  readonly record: RecordShape;
  readonly object: Changing;
  /** What messages call it: `the partner`, `the individual "bo"`. */
  readonly name: string;
  /** Part of what is known of it as part of the subject's facts. */
  readonly inFacts: (part: Changing) => Changing;
}

/** A list of records among the facts of a record. */
export interface ListOf {
  readonly segments: readonly string[];
  readonly record: RecordShape;
}

/** A copy of JSON that shares nothing with it. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return isObject(value) ? copyOfObject(value) : value;
}

export function copyOfObject(value: unknown): Changing {
  if (!isObject(value)) return {};
  const copy: Changing = {};
  for (const key of Object.keys(value)) put(copy, key, copyOf(value[key]));
  return copy;
}

/** An object that may be changed, as all of the copy are; null where the value is none. */
export function changing(value: unknown): Changing | null {
  return isObject(value) ? value : null;
}

/** Sets a property as JSON.parse does, whatever its name. */
export function put(object: Changing, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else object[key] = value;
}

/** The object at a key; it is made where there is none. */
export function objectAt(object: Changing, key: string): Changing {
  const known = changing(own(object, key));
  if (known !== null) return known;
  const made: Changing = {};
  put(object, key, made);
  return made;
}

function listIn(value: unknown): unknown[] | null {
  const items: unknown[] | null = Array.isArray(value) ? value : null;
  return items;
}

/** The items of the list at a key, to be changed; null where no list is known. */
export function itemsAt(object: Changing, key: string): unknown[] | null {
  const value = own(object, key);
  return listIn(value) ?? (isObject(value) ? listIn(own(value, 'known')) : null);
}

/** The same. Where no list is known, one is made of which there may be more than will be known. */
export function itemsToAddTo(object: Changing, key: string): unknown[] {
  const known = itemsAt(object, key);
  if (known !== null) return known;
  const made: unknown[] = [];
  put(object, key, { known: made, maybeMore: true });
  return made;
}

/** Whether there may be items at a key that are not known. */
export function mayHaveMore(object: Changing, key: string): boolean {
  const value = own(object, key);
  return !Array.isArray(value) && (!isObject(value) || own(value, 'maybeMore') === true);
}

/** Says that there may be more items at a key than are known. */
export function mayBeMore(object: Changing, key: string): void {
  put(object, key, { known: itemsToAddTo(object, key), maybeMore: true });
}

/** The object that the keys but the last lead to, and the last. */
export function ownerOf(object: Changing, segments: readonly string[]): readonly [owner: Changing, key: string] {
  const last = segments.at(-1) ?? '';
  return [segments.slice(0, -1).reduce(objectAt, object), last];
}

/** The item of a list that has this identity. */
export function itemCalled(
  { indexes }: Working,
  items: readonly unknown[],
  identity: string,
  name: string,
): Changing | null {
  const known = indexes.get(items) ?? indexOf(items, identity);
  indexes.set(items, known);
  return known.get(name) ?? null;
}

function indexOf(items: readonly unknown[], identity: string): Map<string, Changing> {
  const index = new Map<string, Changing>();
  for (const item of items) {
    const object = changing(item);
    const name = object === null ? null : own(object, identity);
    if (object !== null && typeof name === 'string' && !index.has(name)) index.set(name, object);
  }
  return index;
}

/** Lists of records, by what they are found in. Shapes do not change, and every event asks for them. */
const knownLists = new WeakMap<object, ReadonlyMap<string, ListOf>>();

/** Every list of records among the facts of a record, by its name; one in an object has a dot in its name. */
export function listsIn(shape: Shape, record: Pick<RecordShape, 'members'>): ReadonlyMap<string, ListOf> {
  const known = knownLists.get(record) ?? listsAmong(shape, record);
  knownLists.set(record, known);
  return known;
}

function listsAmong(shape: Shape, { members }: Pick<RecordShape, 'members'>): ReadonlyMap<string, ListOf> {
  const found = new Map<string, ListOf>();
  for (const member of members) {
    if (member.kind !== 'field') continue;
    for (const { segments, record } of listsOfType(shape, member.type)) {
      const all = [member.name, ...segments];
      found.set(all.join('.'), { segments: all, record });
    }
  }
  return found;
}

function listsOfType(shape: Shape, type: TypeShape): readonly ListOf[] {
  if (type.kind === 'object') return [...listsIn(shape, type).values()];
  const record = type.kind === 'list' && type.of.kind === 'record' ? shape.records[type.of.record] : undefined;
  return record === undefined ? [] : [{ segments: [], record }];
}

/** The kinds of which a record's facts say what it holds, or what it has passed. */
export function kindsOf({ kinds }: Shape, { members }: RecordShape, verb: string): readonly KindShape[] {
  return members.flatMap((member) =>
    member.kind === 'holdings' && member.name === verb ? member.kinds.flatMap((place) => kinds[place] ?? []) : [],
  );
}

/** One or several, as a list. */
export function oneOrMany(value: unknown): readonly unknown[] {
  const many: readonly unknown[] | null = Array.isArray(value) ? value : null;
  return many ?? [value];
}

/** Whether a day is in a span, where no end is known being as good as none. */
export function isHeldOn(holding: Readonly<Record<string, unknown>>, day: IsoDate): boolean {
  const since = own(holding, 'since');
  const through = own(holding, 'through');
  return (typeof since !== 'string' || since <= day) && (typeof through !== 'string' || through >= day);
}
