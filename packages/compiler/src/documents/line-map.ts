import { firstIndex } from '@proviso/grammar';

export interface LineMap {
  /** The line and column of an offset, both from 1. */
  readonly position: (offset: number) => { readonly line: number; readonly column: number };
}

/** Where lines begin; a line ends at LF, CRLF or CR. */
const lineStarts = (text: string): readonly number[] => {
  const starts: number[] = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
};

/** Finds lines by halving, once the first is asked for. */
export const lineMap = (text: string): LineMap => {
  let known: readonly number[] | null = null;
  return {
    position: (offset) => {
      const starts = (known ??= lineStarts(text));
      const line = firstIndex(starts, (start) => start > offset);
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    },
  };
};
