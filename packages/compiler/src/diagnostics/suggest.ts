import { distance } from 'fastest-levenshtein';

/** Whether two words differ in nothing but two neighbouring letters having changed places. */
const areSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

/** How many letters are other, missing or too many, of which two that changed places are one. */
export const slipsBetween = (a: string, b: string): number => (a !== b && areSwapped(a, b) ? 1 : distance(a, b));

/** The known names that a word may be meant as, the nearest first: about one slip in three letters. */
export const nearNames = (word: string, known: Iterable<string>): readonly string[] => {
  const small = word.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3));
  return [...new Set(known)]
    .filter((name) => name !== word)
    .map((name) => ({ name, slips: slipsBetween(small, name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= most && slips < name.length)
    .toSorted((a, b) => a.slips - b.slips)
    .map(({ name }) => name);
};

/** The known name nearest to a word, or null where none is near enough to be meant. */
export const nearestName = (word: string, known: Iterable<string>): string | null => nearNames(word, known)[0] ?? null;

/**
 * The name of which a word that is a good one itself may be a misspelling, or null: by a slip or two, which seldom are in the first letter.
 * `Helper` is not `Seller`, though it is as near.
 */
export const misspeltName = (word: string, known: Iterable<string>): string | null => {
  const small = word.toLowerCase();
  const near = [...known].filter(
    (name) =>
      name !== word &&
      name.charAt(0).toLowerCase() === small.charAt(0) &&
      slipsBetween(small, name.toLowerCase()) <= 2 &&
      (nearestName(word, [name]) ?? nearestName(name, [word])) !== null,
  );
  return nearestName(word, near) ?? near[0] ?? null;
};

/** `5.10` as what it counts to: its parts, the first of which weighs most. */
const partsOf = (label: string): readonly number[] => label.split('.').map(Number);

const isNearer = (one: readonly number[], other: readonly number[]): boolean => {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
};

/** The revision nearest to a number that none has: numbers are counted, not spelt, so 9.0 is near 8.0 and not 1.0. */
export const nearestLabel = (label: string, known: Iterable<string>): string | null => {
  const wanted = partsOf(label);
  const away = (other: string): readonly number[] => {
    const parts = partsOf(other);
    return Array.from({ length: Math.max(wanted.length, parts.length) }, (_, index) =>
      Math.abs((wanted[index] ?? 0) - (parts[index] ?? 0)),
    );
  };
  return [...known].reduce<string | null>(
    (best, each) => (best === null || isNearer(away(each), away(best)) ? each : best),
    null,
  );
};
