/**
 * Did you mean … ?
 *
 * The distance is the one of optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each
 * counting 1, no part edited twice. After F. J. Damerau, "A technique for computer detection and correction of spelling
 * errors", Communications of the ACM 7 (1964), with the table of R. A. Wagner and M. J. Fischer, "The string-to-string
 * correction problem", Journal of the ACM 21 (1974).
 */

/** Longer texts are not misspelt names. */
const longestName = 100;

/** The distance between two texts if it is at most `cutoff`, else `cutoff + 1`. */
export function distance(left: string, right: string, cutoff: number): number {
  const beyond = cutoff + 1;
  const at = (row: readonly number[], column: number): number => row[column] ?? beyond;
  if (Math.abs(left.length - right.length) > cutoff) return beyond;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : beyond,
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > cutoff) return beyond;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, right.length), beyond);
}

/** How many mistakes a name of this length may have and still be recognised: one in three letters, at most three. */
function cutoffFor(text: string): number {
  return Math.min(3, Math.max(1, Math.floor(text.length / 3)));
}

/** The candidate nearest to a text, letter case aside, the first of several; null where none is near. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  if (text.length === 0 || text.length > longestName) return null;
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let cutoff = cutoffFor(text);
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase(), cutoff);
    if (far > cutoff) continue;
    best = candidate;
    if (far === 0) break;
    cutoff = far - 1;
  }
  return best;
}
