import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';

const { fill, indent } = builders;

/** A sentence in the making: parts that stay together, and the places between them where a line may end. */
export interface Flow {
  /** Adds to the part at the end. */
  readonly add: (doc: Doc) => void;
  /** Begins a new part; `line` stands before it. */
  readonly begin: (line: Doc) => void;
  /** Whether nothing has been added to the part at the end. */
  readonly isEmpty: () => boolean;
  /** The sentence: as much on each line as fits, and all lines but the first indented so many levels. */
  readonly doc: (levels: 0 | 1 | 2) => Doc;
}

export const newFlow = (): Flow => {
  const parts: Doc[][] = [[]];
  const lines: Doc[] = [];
  const last = (): Doc[] => parts.at(-1) ?? [];
  return {
    add: (doc) => {
      if (doc !== '') last().push(doc);
    },
    begin: (line) => {
      lines.push(line);
      parts.push([]);
    },
    isEmpty: () => last().length === 0,
    doc: (levels) => {
      const [first = [], ...rest] = parts;
      if (rest.length === 0) return first;
      const within = (doc: Doc): Doc => {
        switch (levels) {
          case 0:
            return doc;
          case 1:
            return indent(doc);
          case 2:
            return indent(indent(doc));
        }
      };
      return fill([first, ...rest.flatMap((part, index) => [within(lines[index] ?? ''), within(part)])]);
    },
  };
};
