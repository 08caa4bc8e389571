import { firstIndex } from '@proviso/grammar';
import type { ServiceDocument } from './document.ts';

/** How many comments end at or before an offset. They stand in the order of the text. */
const commentsBefore = ({ parsed: { comments } }: Pick<ServiceDocument, 'parsed'>, offset: number): number =>
  firstIndex(comments, ({ end }) => end > offset);

/** What the comment says that stands directly before a declaration (`/// …`); null where none does. A dash may lie between. */
export const docCommentBefore = (document: Pick<ServiceDocument, 'parsed' | 'text'>, start: number): string | null => {
  const lines: string[] = [];
  let end = start;
  for (let index = commentsBefore(document, start) - 1; index >= 0; index -= 1) {
    const comment = document.parsed.comments[index];
    if (comment?.kind !== 'doc') break;
    const between = document.text.slice(comment.end, end).trim();
    if (between !== '' && !(lines.length === 0 && between === '-')) break;
    lines.unshift(comment.text.trim());
    end = comment.start;
  }
  return lines.length === 0 ? null : lines.join('\n').trim();
};
