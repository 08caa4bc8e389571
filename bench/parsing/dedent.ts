/**
 * Prose without its first and last line breaks and without the indentation that all its lines share, as Proviso reads
 * it. Both of the other parsers call this, so that none of them gains by leaving it out.
 */
export const dedent = (text: string): string => {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(shared).trimEnd()).join('\n');
};
