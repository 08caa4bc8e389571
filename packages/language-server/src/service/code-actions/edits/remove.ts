import { indexOfToken } from '@proviso/grammar';
import type { ServiceDocument, TextRange } from '../../document.ts';
import type { TextChange } from '../proposal.ts';
import { beginsLine, lineEnd, lineStart, nextLine } from './lines.ts';

/** An item with the dash that it begins with, where it does. */
export const withDash = ({ parsed: { tokens } }: ServiceDocument, item: TextRange): TextRange => {
  const before = tokens[indexOfToken(tokens, item.start) - 1];
  return before?.image === '-' ? { start: before.startOffset, end: item.end } : item;
};

/** Where an item begins with the doc comment that stands directly before it. */
export const startWithDoc = ({ text, parsed }: ServiceDocument, { start }: TextRange): number => {
  let first = start;
  for (const comment of parsed.comments.toReversed()) {
    if (comment.end > first) continue;
    const between = text.slice(comment.end, first);
    if (comment.kind !== 'doc' || between.trim() !== '' || /\n\s*\n/u.test(between)) break;
    first = comment.start;
  }
  return first;
};

const isBlank = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), lineEnd(text, offset)).trim() === '';

/** Removes whole lines, and one of two blank lines that would then follow each other or stand at an end of a block. */
const lines = (text: string, start: number, end: number): TextRange => {
  const [from, to] = [lineStart(text, start), nextLine(text, end)];
  const isBlankAfter = to < text.length && isBlank(text, to);
  const before =
    from === 0 ? '{' : text.slice(lineStart(text, from - 1), lineEnd(text, lineStart(text, from - 1))).trim();
  if (isBlankAfter && (before === '' || before.endsWith('{'))) return { start: from, end: nextLine(text, to) };
  const after = text.slice(to, lineEnd(text, to)).trim();
  if (before === '' && from > 0 && (to >= text.length || after.startsWith('}'))) {
    return { start: lineStart(text, from - 1), end: to };
  }
  return { start: from, end: to };
};

/** Takes an item out of a document, with its doc comment and the comment behind it, and with the lines that it alone stands on. */
export const removal = (document: ServiceDocument, node: TextRange): TextChange => {
  const { uri, text, parsed } = document;
  const item = withDash(document, node);
  const start = startWithDoc(document, item);
  const rest = text.slice(item.end, lineEnd(text, item.end));
  const isLast = rest.trim() === '' || parsed.comments.some(({ start: at }) => text.slice(item.end, at).trim() === '' && at >= item.end && at < item.end + rest.length); // prettier-ignore
  if (beginsLine(text, start) && isLast) return { uri, ...lines(text, start, item.end), text: '' };
  const before = /[ \t]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[ \t]*/u.exec(text.slice(item.end))?.[0].length ?? 0;
  const isFirst = /[{(]$/u.test(text.slice(0, start - before)) || beginsLine(text, start);
  return isFirst
    ? { uri, start, end: item.end + after, text: '' }
    : { uri, start: start - before, end: item.end, text: '' };
};

/** Takes several items out; those that follow each other go together. */
export const removals = (document: ServiceDocument, items: readonly TextRange[]): readonly TextChange[] => {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of items.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const from = startWithDoc(document, { start, end });
    if (last !== undefined && document.text.slice(last.end, from).trim() === '') last.end = end;
    else joined.push({ start, end });
  }
  return joined.map((each) => removal(document, each));
};

/**
 * Takes a name out of a list, with the sign that joined it to the others; null where it is the only one.
 */
export const listRemoval = ({ uri, parsed }: ServiceDocument, item: TextRange): TextChange | null => {
  const { tokens } = parsed;
  const at = indexOfToken(tokens, item.start);
  const after = indexOfToken(tokens, item.end);
  const isJoint = (image: string | undefined): boolean => image !== undefined && [',', '<', '|'].includes(image);
  const [previous, joint] = [tokens[at - 2], tokens[at - 1]];
  if (isJoint(joint?.image) && previous !== undefined) {
    return { uri, start: previous.endOffset + 1, end: item.end, text: '' };
  }
  const next = tokens[after + 1];
  if (isJoint(tokens[after]?.image) && next !== undefined)
    return { uri, start: item.start, end: next.startOffset, text: '' };
  return null;
};
