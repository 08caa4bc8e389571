import * as fc from 'fast-check';

type JsonObject = Readonly<Record<string, unknown>>;

/** Properties that say something by being absent, or without which nothing is said. */
const kept = ['entry', 'role', 'through', 'known', 'maybeMore', 'amount', 'currency'];

/** Some facts, and the same ones where some of what is known of them is missing. */
export function arbitraryPartOf(
  facts: fc.Arbitrary<unknown>,
): fc.Arbitrary<{ readonly part: unknown; readonly whole: unknown }> {
  const turns = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 });
  return fc.tuple(facts, turns).map(([whole, kinds]) => {
    let turn = 0;
    const isKept = (): boolean => (kinds[turn++ % kinds.length] ?? 0) > 1;
    return { part: without(whole, isKept), whole };
  });
}

function without(value: unknown, isKept: () => boolean): unknown {
  if (Array.isArray(value)) {
    return listWithout(value, isKept);
  }
  if (!isObject(value)) {
    return value;
  }
  if (Array.isArray(value.known) && typeof value.maybeMore === 'boolean') {
    return value.maybeMore ? openList(value.known, isKept) : listWithout(value.known, isKept);
  }
  const properties = Object.entries(value).filter(
    ([name, inner]) => kept.includes(name) || itemsOf(inner).some(isRecorded) || isKept(),
  );
  return Object.fromEntries(properties.map(([name, inner]) => [name, without(inner, isKept)]));
}

/** A list that is complete, or of which only some is known and there may be more. */
function listWithout(items: readonly unknown[], isKept: () => boolean): unknown {
  return isKept() ? items.map((item) => without(item, isKept)) : openList(items, isKept);
}

function openList(items: readonly unknown[], isKept: () => boolean): JsonObject {
  const some = items.filter((item) => isRecorded(item) || isKept());
  return { known: some.map((item) => without(item, isKept)), maybeMore: true };
}

/**
 * What is recorded of who fills a team is checked, and where nothing is recorded it is found: a record that comes late may turn what
 * was found. So a fill that the whole has is in the part.
 */
function isRecorded(item: unknown): boolean {
  return isObject(item) && ('role' in item || ('fills' in item && itemsOf(item.fills).length > 0));
}

function itemsOf(list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list;
  return isObject(list) && Array.isArray(list.known) ? list.known : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
