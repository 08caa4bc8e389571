import type { EntrySymbol } from '@proviso/compiler';

/** The doc comment that stands directly above what begins at a place; empty where there is none. */
export const docAbove = ({ document: { text, parsed }, range }: EntrySymbol['place']): string => {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const lines: string[] = [];
  let end = lineStart;
  for (let index = parsed.comments.findLastIndex((comment) => comment.end <= lineStart); index >= 0; index--) {
    const comment = parsed.comments[index];
    if (comment?.kind !== 'doc' || text.slice(comment.end, end).trim() !== '') break;
    lines.unshift(comment.text.trim());
    end = comment.start;
  }
  return lines.join('\n');
};
