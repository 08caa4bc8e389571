/** Finding the lines of a text again and again. */

export interface TextPlace {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** A function from offsets of a text to places; a line ends at LF, CRLF or CR. The text is gone through once. */
export function placesIn(text: string): (offset: number) => TextPlace {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
