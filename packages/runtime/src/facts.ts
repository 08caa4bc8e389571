/** Reading facts. Only own properties of objects count, whatever else is handed over as facts. */

/** An object of the facts that has no inherited properties but those of `Object.prototype`. */
export type Facts = Readonly<Record<string, unknown>>;

/** An object without properties, which stands where facts have no object. */
const nothing: Facts = Object.freeze({ __proto__: null });

/** The object that may be read as facts, or null where the value is not an object (an array is none). */
export function recordOrNull(value: unknown): Facts | null {
  if (!isRecord(value)) return null;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? value : ownCopy(value);
}

/** The object that may be read as facts, or `nothing` where the value is not an object. */
export function record(value: unknown): Facts {
  return recordOrNull(value) ?? nothing;
}

/**
 * The object that a fact is, or `nothing`; for facts that the validator has accepted, where an object is what JSON.parse
 * made and no array stands in its place.
 */
export function objectOf(value: unknown): Facts {
  return isObject(value) ? value : nothing;
}

/** An own property, for names that `Object.prototype` has as well. */
export function own(facts: Facts, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

/** Facts that are nested deeper are left out. */
const deepest = 512;

/** The same facts in objects that inherit nothing, for when something has added names to `Object.prototype`. */
export function bare(value: unknown, depth: number = deepest): unknown {
  if (depth === 0) return undefined;
  if (Array.isArray(value)) return value.map((item) => bare(item, depth - 1));
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = { __proto__: null };
  for (const key of Object.keys(value)) copy[key] = bare(value[key], depth - 1);
  return copy;
}

/** All items, or those that are known where there may be more. */
export interface List {
  readonly values: readonly unknown[];
  readonly more: boolean;
  /** What stands between the list's pointer and an item's index. */
  readonly prefix: '/' | '/known/';
}

/** The list that a fact gives, or null where it gives none. */
export function listOf(value: unknown): List | null {
  if (Array.isArray(value)) return { values: value, more: false, prefix: '/' };
  const form = recordOrNull(value);
  if (form === null) return null;
  const { known } = form;
  const more = form.maybeMore === true;
  if (!Array.isArray(known)) return more ? { values: [], more, prefix: '/known/' } : null;
  return { values: known, more, prefix: '/known/' };
}

function isRecord(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObject(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null;
}

function ownCopy(value: Facts): Facts {
  const copy: Record<string, unknown> = { __proto__: null };
  for (const key of Object.keys(value)) copy[key] = value[key];
  return copy;
}
