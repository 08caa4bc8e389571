/** A text in which `«` and `»` stood around what a test is about, and where that is. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks out of a text: tests name places by marks, not by numbers of lines. */
export const marked = (source: string): Marked => {
  let text = '';
  let start = 0;
  const ranges: { start: number; end: number }[] = [];
  for (const letter of source) {
    if (letter === '«') start = text.length;
    else if (letter === '»') ranges.push({ start, end: text.length });
    else text += letter;
  }
  return { text, ranges };
};
