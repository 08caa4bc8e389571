import * as fc from 'fast-check';

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
    return value.map((item: unknown) => without(item, isKept));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const properties = Object.entries(value).filter(([name]) => kept.includes(name) || isKept());
  return Object.fromEntries(properties.map(([name, inner]: [string, unknown]) => [name, without(inner, isKept)]));
}
