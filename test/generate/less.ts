import * as fc from 'fast-check';

type JsonObject = Readonly<Record<string, unknown>>;

/** Properties that say something by being absent, or without which nothing is said. */
const kept = ['entry', 'through', 'known', 'maybeMore', 'amount', 'currency'];

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
  const properties = Object.entries(value).filter(([name]) => kept.includes(name) || isKept());
  return Object.fromEntries(properties.map(([name, inner]) => [name, without(inner, isKept)]));
}

/** A list that is complete, or of which only some is known and there may be more. */
function listWithout(items: readonly unknown[], isKept: () => boolean): unknown {
  return isKept() ? items.map((item) => without(item, isKept)) : openList(items, isKept);
}

function openList(items: readonly unknown[], isKept: () => boolean): JsonObject {
  return { known: items.filter(() => isKept()).map((item) => without(item, isKept)), maybeMore: true };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
