/** The items in an order that the numbers decide; as they are where all of these are 0. */
export function shuffled<Item>(items: readonly Item[], row: readonly number[]): readonly Item[] {
  const left = [...items];
  return items.flatMap((_, index) => left.splice((row[index % row.length] ?? 0) % left.length, 1));
}
