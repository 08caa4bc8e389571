import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';

const { hardline, indent, join, literalline } = builders;

const quotes = '"""';

/** A text as it is, whatever the indentation of what is around it. */
export const asWritten = (text: string): Doc => join(literalline, text.split('\n'));

const indentationOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** How far all lines with something on them are indented. */
const sharedIndentation = (lines: readonly string[]): number =>
  lines.reduce((least, line) => (line.trim() === '' ? least : Math.min(least, indentationOf(line))), Infinity);

/**
 * Prose, from its opening quotes to its closing ones, indented like the place where it stands. Its lines are never wrapped,
 * and keep the indentation that they do not share, which readers see. Prose that begins beside its quotes stays as it is.
 */
export const proseDoc = (image: string): Doc => {
  const [first = '', ...lines] = image.slice(quotes.length, -quotes.length).split('\n');
  if (lines.length === 0 || first.trim() !== '') return asWritten(image);
  const shared = sharedIndentation(lines);
  const closesAlone = lines.at(-1)?.trim() === '';
  const content = (closesAlone ? lines.slice(0, -1) : lines).map((line) => line.slice(shared).trimEnd());
  const body = content.flatMap((line): Doc[] => [hardline, line]);
  return [quotes, indent([...body, closesAlone ? hardline : '', quotes])];
};
