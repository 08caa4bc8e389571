/** What facts say at the places that an evaluation names as missing. */

type JsonObject = Readonly<Record<string, unknown>>;

type Keys = readonly string[];

/** Whether something can still be said there: nothing is, a list may have more, or an attestation does not hold on the day. */
export function isOpenAt(facts: unknown, pointer: string, on: string): boolean {
  const keys = keysOf(pointer);
  if (keys.at(-1) === '-') return isOpenList(valueAt(facts, keys.slice(0, -1)));
  const value = valueAt(facts, keys);
  return value === null || (keys.at(-2) === 'attested' && hasAttestationBeyond(facts, keys.at(-1) ?? '', on));
}

/** The facts with what the whole says at these places. */
export function filledFrom(whole: unknown, facts: unknown, pointers: readonly string[]): unknown {
  return filled(facts, whole, pointers.map(keysOf));
}

function filled(part: unknown, whole: unknown, places: readonly Keys[]): unknown {
  if (places.length === 0) return part;
  if (places.some((keys) => keys.length === 0 || (keys.length === 1 && keys[0] === '-'))) return whole;
  if (Array.isArray(part)) {
    const items = itemsOf(whole);
    // What is missing of somebody given twice may stand in either entry of the whole.
    const inItems = places.map((keys) => keys.slice(1));
    return part.map((item: unknown, index) => filled(item, items[index], inItems));
  }
  if (!isObject(part) || !isObject(whole)) return part ?? whole;
  const names = new Set([...Object.keys(part), ...places.map(([name = '']) => name)]);
  const properties = [...names].map((name) => {
    const below = places.flatMap(([first, ...rest]) => (first === name ? [rest] : []));
    return [name, filled(ownValue(part, name), ownValue(whole, name), below)] as const;
  });
  return Object.fromEntries(properties.filter(([, value]) => value !== undefined));
}

function keysOf(pointer: string): Keys {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Null where there is nothing. */
function valueAt(facts: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => (isObject(value) ? (ownValue(value, key) ?? null) : null), facts);
}

function ownValue(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function itemsOf(list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list;
  return isObject(list) && Array.isArray(list.known) ? list.known : [];
}

/** Of somebody given twice, the list may stand in the other entry. */
function isOpenList(list: unknown): boolean {
  return list === null || (isObject(list) && list.maybeMore === true);
}

/** Of somebody given twice, one entry may say that the attestation of the other has run out. */
function hasAttestationBeyond(value: unknown, name: string, day: string): boolean {
  if (!isObject(value)) return false;
  const attested = ownValue(value, 'attested');
  const given = isObject(attested) ? ownValue(attested, name) : null;
  if (isObject(given) && isBeyond(given, day)) return true;
  return Object.values(value).some((inner) => hasAttestationBeyond(inner, name, day));
}

function isBeyond({ on, through }: JsonObject, day: string): boolean {
  return (typeof on === 'string' && on > day) || (typeof through === 'string' && through < day);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
