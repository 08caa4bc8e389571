import { nodeAt } from '@proviso/grammar';
import type { ServiceDocument, TextRange } from './document.ts';

/** What a selection grows to from an offset: the ranges around it, the innermost first, each larger than the one before. */
export const provideSelectionRanges = ({ parsed, text }: ServiceDocument, offset: number): readonly TextRange[] => {
  const around = nodeAt(parsed.document, offset).map(({ start, end }) => ({ start, end }));
  const ranges = [{ start: 0, end: text.length }, ...around];
  return ranges
    .filter(({ start, end }, index) => {
      const outer = ranges[index - 1];
      return outer === undefined || end - start < outer.end - outer.start;
    })
    .toReversed();
};
