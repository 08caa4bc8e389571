import type { ServiceDocument, TextRange } from '../../document.ts';
import type { TextChange } from '../proposal.ts';
import { indentAt, indented, lineEnd, lineStart, nextLine, widest } from './lines.ts';
import { startWithDoc, withDash } from './remove.ts';

/** The braces that a block ends with. */
export const bracesOf = ({ parsed }: ServiceDocument, block: TextRange): TextRange | null => {
  let depth = 0;
  for (const { image, startOffset, endOffset } of parsed.tokens.toReversed()) {
    if (endOffset >= block.end) continue;
    if (depth === 0 && (image !== '}' || endOffset + 1 !== block.end)) return null;
    if (image === '}') depth++;
    else if (image === '{') depth--;
    if (depth === 0) return { start: startOffset, end: block.end };
  }
  return null;
};

/**
 * Adds an item to those that stand in a block's braces, as the one of this index. Where they stand on one line it stands
 * there too, if there is room. Null where the block has no braces.
 */
export const itemIn = (
  document: ServiceDocument,
  block: TextRange,
  nodes: readonly TextRange[],
  item: string,
  index: number = nodes.length,
): TextChange | null => {
  const { uri, text } = document;
  const braces = bracesOf(document, block);
  if (braces === null) return null;
  const items = nodes.map((node) => withDash(document, node));
  const outer = indentAt(text, braces.start);
  const [first] = items;
  if (first === undefined) {
    const inside = text.slice(braces.start + 1, braces.end - 1);
    if (inside.trim() === '')
      return { uri, ...braces, text: `{\n${outer}  ${indented(item, `${outer}  `)}\n${outer}}` };
    const at = lineStart(text, braces.end - 1);
    return { uri, start: at, end: at, text: `${outer}  ${indented(item, `${outer}  `)}\n` };
  }
  const previous = items[index - 1];
  if (text.slice(braces.start, startWithDoc(document, first)).includes('\n')) {
    const indent = indentAt(text, first.start);
    const written = indented(item, indent);
    if (previous === undefined) {
      const at = startWithDoc(document, first);
      return { uri, start: at, end: at, text: `${written}\n${indent}` };
    }
    const following = items[index]?.start ?? braces.end - 1;
    const at = Math.min(lineEnd(text, previous.end), following);
    return { uri, start: at, end: at, text: `\n${indent}${written}${at === following ? '\n' : ''}` };
  }
  const line = lineEnd(text, braces.end) - lineStart(text, braces.start);
  if (!item.includes('\n') && line + item.length + 2 <= widest) {
    return previous === undefined
      ? { uri, start: first.start, end: first.start, text: `${item}  ` }
      : { uri, start: previous.end, end: previous.end, text: `  ${item}` };
  }
  const all = items.map(({ start, end }) => text.slice(start, end)).toSpliced(index, 0, item);
  const written = all.map((each) => `${outer}  ${indented(each, `${outer}  `)}\n`).join('');
  return { uri, ...braces, text: `{\n${written}${outer}}` };
};

/** Adds an item after another one; one of several lines, and one that comes after several lines, has space around it. */
export const itemAfter = (
  { uri, text }: ServiceDocument,
  item: TextRange,
  added: string,
  isApart: boolean = added.includes('\n') || text.slice(item.start, item.end).includes('\n'),
): TextChange => {
  const indent = indentAt(text, item.start);
  const at = lineEnd(text, item.end);
  const next = nextLine(text, at);
  const following = text.slice(next, lineEnd(text, next)).trim();
  const blank = isApart ? '\n' : '';
  const after = isApart && following !== '' && !following.startsWith('}') ? '\n' : '';
  return { uri, start: at, end: at, text: `\n${blank}${indent}${indented(added, indent)}${after}` };
};

/** Adds an item before another one and its doc comment; one of several lines has space below it. */
export const itemBefore = (
  document: ServiceDocument,
  item: TextRange,
  added: string,
  isApart: boolean = added.includes('\n'),
): TextChange => {
  const { uri, text } = document;
  const at = startWithDoc(document, item);
  const indent = indentAt(text, at);
  const blank = isApart ? '\n' : '';
  return { uri, start: at, end: at, text: `${indented(added, indent)}\n${blank}${indent}` };
};
