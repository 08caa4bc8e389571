import { distance } from 'fastest-levenshtein';

/** The known name nearest to a word, or null where none is near enough to be meant: about one slip in three letters. */
export const nearestName = (word: string, known: Iterable<string>): string | null => {
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    if (name === word) continue;
    const slips = name.toLowerCase() === word.toLowerCase() ? 0 : distance(word.toLowerCase(), name.toLowerCase());
    if (slips < fewest && slips < name.length) {
      fewest = slips;
      best = name;
    }
  }
  return best;
};
