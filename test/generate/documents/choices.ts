/**
 * What decides between the alternatives of a generated document: a row of numbers, read from the first to the last.
 * Where it ends, the first alternative is taken, which is the simplest one: a shorter row of smaller numbers gives a
 * simpler document, so rows shrink as arrays of numbers do.
 */
export interface Choices {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
}

export function choicesOf(numbers: readonly number[]): Choices {
  let at = 0;
  return {
    below: (limit) => {
      const number = numbers[at] ?? 0;
      at += 1;
      return number % limit;
    },
  };
}

/** One of the values. */
export function pick<const Value>(choices: Choices, values: readonly Value[]): Value {
  const value = values[choices.below(values.length)];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
}

/** Yes, once in so many times. */
export function once(choices: Choices, inSoMany: number): boolean {
  return choices.below(inSoMany) === inSoMany - 1;
}

/** The value, once in so many times; else null. */
export function perhaps<Value>(choices: Choices, inSoMany: number, make: () => Value): Value | null {
  return once(choices, inSoMany) ? make() : null;
}

/** So many values at least, and so many at most. */
export function several<Value>(
  choices: Choices,
  [least, most]: readonly [number, number],
  make: (index: number) => Value,
): readonly Value[] {
  return Array.from({ length: least + choices.below(most - least + 1) }, (_, index) => make(index));
}

/** Different ones of the values, at least one and at most so many, in an order of their own. */
export function different<Value>(choices: Choices, values: readonly Value[], most: number): readonly Value[] {
  const left = [...values];
  return several(choices, [1, Math.min(most, values.length)], () => left.splice(choices.below(left.length), 1)).flat();
}

export type Alternative<Value> = readonly [weight: number, make: () => Value];

/** One of the alternatives; those of greater weight are made more often. */
export function oneOf<Value>(choices: Choices, alternatives: readonly Alternative<Value>[]): Value {
  let turn = choices.below(alternatives.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, make] of alternatives) {
    if (turn < weight) return make();
    turn -= weight;
  }
  throw new Error('There is no alternative.');
}

/** Hands out each of the words once. */
export function wordsFrom(choices: Choices, words: readonly string[]): () => string {
  const left = [...words];
  let more = 0;
  return () => left.splice(choices.below(Math.max(1, left.length)), 1)[0] ?? `More${(more += 1)}`;
}
