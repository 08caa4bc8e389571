import { indexOfToken, type Token } from '@proviso/grammar';
import type { ServiceDocument } from './document.ts';
import { provideRangeFormatting } from './provide-formatting.ts';
import type { TextEdit } from './text-edit.ts';

/** The characters after which something is formatted. */
export const formattingTriggers = ['}', '\n'] as const;

const step = '  ';

const opens = ({ image }: Token): boolean => image === '{' || image === '(';
const closes = ({ image }: Token): boolean => image === '}' || image === ')';

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The space that the line of an offset begins with. */
const indentationAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset + 1))?.[0] ?? '';

/** What is open after some tokens, the innermost last. */
const openAfter = (tokens: readonly Token[]): readonly Token[] => {
  const open: Token[] = [];
  for (const token of tokens) {
    if (opens(token)) open.push(token);
    else if (closes(token)) open.pop();
  }
  return open;
};

/** Makes the space that a line begins with this one. */
const indented = (text: string, offset: number, indentation: string): readonly TextEdit[] => {
  const start = lineStart(text, offset);
  const present = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  return present === indentation ? [] : [{ start, end: start + present.length, text: indentation }];
};

/** The last line before an offset that has something on it. */
const lineBefore = (text: string, offset: number): string => {
  const before = text.slice(0, offset).trimEnd();
  return before.slice(lineStart(before, before.length));
};

/** How far a new line is indented that goes on with what stands before it; null where that is left to the editor. */
const indentationOfNewLine = ({ text, parsed: { tokens } }: ServiceDocument, start: number): string | null => {
  const at = indexOfToken(tokens, start);
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last === undefined) return '';
  const isFollowed = next !== undefined && !text.slice(start, next.startOffset).includes('\n');
  if (isFollowed && closes(next)) {
    const opener = openAfter(tokens.slice(0, at)).at(-1);
    return opener === undefined ? null : indentationAt(text, opener.startOffset);
  }
  if (opens(last)) return indentationAt(text, last.startOffset) + step;
  const line = lineBefore(text, start);
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  // What follows a colon belongs to it; what an item of a list says begins after its mark.
  if (last.image === ':') return indentation + (line.trimStart().startsWith('- ') ? step : '') + step;
  return indentationAt(text, start) === '' ? indentation : null;
};

/** Whether an offset is within a text over several lines, where space is what somebody has written. */
const isInText = ({ parsed: { tokens } }: ServiceDocument, offset: number): boolean => {
  const before = tokens[indexOfToken(tokens, offset) - 1];
  if (before?.image.startsWith('"""') !== true) return false;
  const isClosed = before.image.length >= 6 && before.image.endsWith('"""');
  return !isClosed || before.endOffset >= offset;
};

const afterNewLine = (document: ServiceDocument, offset: number): readonly TextEdit[] => {
  const start = lineStart(document.text, offset);
  if (document.text.slice(start, offset).trim() !== '' || isInText(document, start)) return [];
  const indentation = indentationOfNewLine(document, start);
  return indentation === null ? [] : indented(document.text, offset, indentation);
};

const afterBrace = async (document: ServiceDocument, offset: number): Promise<readonly TextEdit[]> => {
  const { text, parsed } = document;
  const at = indexOfToken(parsed.tokens, offset - 1);
  const brace = parsed.tokens[at];
  if (brace?.image !== '}' || brace.startOffset !== offset - 1) return [];
  const opener = openAfter(parsed.tokens.slice(0, at)).at(-1);
  if (opener === undefined) return [];
  const edits = await provideRangeFormatting(document, { start: opener.startOffset, end: offset });
  const isFirst = text.slice(lineStart(text, offset), offset - 1).trim() === '';
  // A block with a mistake in it stays as it is, but for its end.
  return edits.length === 0 && isFirst ? indented(text, offset, indentationAt(text, opener.startOffset)) : edits;
};

/** What is changed after somebody has written a brace or begun a line; the offset is behind that. */
export const provideOnTypeFormatting = async (
  document: ServiceDocument,
  offset: number,
  character: string,
): Promise<readonly TextEdit[]> => {
  if (character === '\n') return afterNewLine(document, offset);
  return character === '}' ? afterBrace(document, offset) : [];
};
