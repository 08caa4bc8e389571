import { distance } from 'fastest-levenshtein';

/** Whether two words differ in nothing but two neighbouring letters having changed places. */
const areSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

const slipsBetween = (a: string, b: string): number => (a !== b && areSwapped(a, b) ? 1 : distance(a, b));

/** The known name nearest to a word, or null where none is near enough to be meant: about one slip in three letters. */
export const nearestName = (word: string, known: Iterable<string>): string | null => {
  const small = word.toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    if (name === word) continue;
    const slips = slipsBetween(small, name.toLowerCase());
    if (slips < fewest && slips < name.length) {
      fewest = slips;
      best = name;
    }
  }
  return best;
};
