/** Whose turn it is. */
export interface Turn<Thing> {
  readonly thing: Thing;
  /** Whether what this turn shows is kept; the first round warms up and is not counted. */
  readonly isCounted: boolean;
}

/**
 * The things in turn, round after round and each round in another order, so that a drift of the machine's speed touches
 * all of them alike. One round comes before those that count.
 */
export function* inTurn<Thing>(things: readonly Thing[], rounds: number): Generator<Turn<Thing>> {
  for (let round = 0; round <= rounds; round++) {
    const first = round % things.length;
    for (const thing of [...things.slice(first), ...things.slice(0, first)]) yield { thing, isCounted: round > 0 };
  }
}

/** What was found out of each thing in the rounds that count. */
export class Findings {
  readonly #figures = new Map<string, number[]>();

  add(name: string, figure: number): void {
    const known = this.#figures.get(name);
    if (known === undefined) this.#figures.set(name, [figure]);
    else known.push(figure);
  }

  /** The median of each thing's figures, in the order of the names. */
  medians(names: readonly string[]): ReadonlyMap<string, number> {
    return new Map(names.map((name) => [name, median(this.#figures.get(name) ?? [])]));
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
