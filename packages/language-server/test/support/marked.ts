import type { TextRange } from '../../src/service/document.ts';

/** A text without its marks, and where they were: `«…»` marks a range, `|` is left as it is. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Takes the marks `«` and `»` out of a text. Marks may stand within each other; the ranges are in the order of their starts. */
export function marked(source: string): Marked {
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const character of source) {
    if (character === '«') {
      const range = { start: text.length, end: text.length };
      ranges.push(range);
      open.push(range);
    } else if (character === '»') {
      const range = open.pop();
      if (range === undefined) throw new Error('A mark ends that did not begin.');
      range.end = text.length;
    } else text += character;
  }
  return { text, ranges };
}
