import type { ServiceDocument, TextRange } from './document.ts';

/** Lines that may be folded away: everything in the range but its first line. */
export interface FoldingRange extends TextRange {
  readonly kind: 'block' | 'comment';
}

const spansLines = (text: string, { start, end }: TextRange): boolean => text.slice(start, end).includes('\n');

/** Comments on lines of their own that follow each other without a blank line. */
const commentBlocks = ({ parsed, text }: ServiceDocument): readonly TextRange[] => {
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of parsed.comments) {
    const last = blocks.at(-1);
    const between = last === undefined ? null : text.slice(last.end, start);
    if (last !== undefined && between !== null && between.trim() === '' && !/\n\s*\n/.test(between)) last.end = end;
    else blocks.push({ start, end });
  }
  return blocks;
};

/** What stands in braces or brackets, and texts over several lines. */
const blocks = ({ parsed, text }: ServiceDocument): readonly TextRange[] => {
  const found: TextRange[] = [];
  const open: number[] = [];
  for (const { image, startOffset, endOffset } of parsed.tokens) {
    if (image === '{' || image === '(') open.push(startOffset);
    else if (image === '}' || image === ')') {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: endOffset + 1 });
    } else if (image.startsWith('"""')) found.push({ start: startOffset, end: endOffset + 1 });
  }
  return found.filter((range) => spansLines(text, range));
};

/** What of a document can be folded. */
export const provideFoldingRanges = (document: ServiceDocument): readonly FoldingRange[] => [
  ...blocks(document).map((range) => ({ ...range, kind: 'block' as const })),
  ...commentBlocks(document)
    .filter((range) => spansLines(document.text, range))
    .map((range) => ({ ...range, kind: 'comment' as const })),
];
