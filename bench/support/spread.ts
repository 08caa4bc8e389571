/** Which of many things are taken where there is no time for all: every n-th of the whole. */
export interface Spread {
  /** How many are taken. */
  readonly count: number;
  /** How far one that is taken is from the next. */
  readonly stride: number;
}

/** At most so many, from all over the whole. */
export function spreadOver(length: number, most: number): Spread {
  const count = Math.min(length, most);
  return { count, stride: Math.floor(length / count) };
}

/** Those of the things that are taken. */
export function spread<Thing>(things: readonly Thing[], most: number): readonly Thing[] {
  const { count, stride } = spreadOver(things.length, most);
  return Array.from({ length: count }, (_, turn) => things[turn * stride]!);
}
