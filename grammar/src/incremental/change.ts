/** What became of a text: from `start` on, what ended at `oldEnd` was replaced by what ends at `newEnd`. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Texts are compared by so many characters at once, which is faster than one by one. */
const block = 8192;

/** How many characters two texts have in common at their beginnings. */
const commonStart = (before: string, after: string, most: number): number => {
  let at = 0;
  while (at + block <= most && before.slice(at, at + block) === after.slice(at, at + block)) at += block;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
};

/** How many characters two texts have in common at their ends. */
const commonEnd = (before: string, after: string, most: number): number => {
  const [last, now] = [before.length, after.length];
  let count = 0;
  while (
    count + block <= most &&
    before.slice(last - count - block, last - count) === after.slice(now - count - block, now - count)
  ) {
    count += block;
  }
  while (count < most && before.charCodeAt(last - count - 1) === after.charCodeAt(now - count - 1)) count++;
  return count;
};

/** The smallest change that makes one text of another; null where they are the same. */
export const changeBetween = (before: string, after: string): Change | null => {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const start = commonStart(before, after, shorter);
  const kept = commonEnd(before, after, shorter - start);
  return { start, oldEnd: before.length - kept, newEnd: after.length - kept };
};
