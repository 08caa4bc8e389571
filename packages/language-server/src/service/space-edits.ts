import type { TextEdit } from './text-edit.ts';

const isSpace = (code: number): boolean => {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/u.test(String.fromCharCode(code));
};

/** Where the space ends that begins at an offset. */
const endOfSpace = (text: string, offset: number): number => {
  let end = offset;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
};

/** What of two texts has to be replaced, without what both begin and end with. The two characters of a line end stay together. */
const difference = (start: number, before: string, after: string): TextEdit => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  if (before[head - 1] === '\r') head -= 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (before.at(-tail) === '\n' && tail > 0 && (before.at(-1 - tail) === '\r' || after.at(-1 - tail) === '\r'))
    tail -= 1;
  return {
    start: start + head,
    end: start + before.length - tail,
    text: after.slice(head, after.length - tail),
  };
};

/**
 * The changes that make one text of another which differs from it in space alone, each as small as can be: so a cursor stays at
 * the word where it is. Texts that differ in more are one change.
 */
export const spaceEdits = (before: string, after: string): readonly TextEdit[] => {
  const edits: TextEdit[] = [];
  for (let at = 0, to = 0; ; at += 1, to += 1) {
    const [end, newEnd] = [endOfSpace(before, at), endOfSpace(after, to)];
    const [space, newSpace] = [before.slice(at, end), after.slice(to, newEnd)];
    if (space !== newSpace) edits.push(difference(at, space, newSpace));
    if (end === before.length && newEnd === after.length) return edits;
    if (before[end] !== after[newEnd]) return [difference(0, before, after)];
    [at, to] = [end, newEnd];
  }
};
