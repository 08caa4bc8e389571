/** The offset at which the line of an offset begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset at which the line of an offset ends, its line end not included. */
export const lineEnd = (text: string, offset: number): number => {
  const at = text.indexOf('\n', offset);
  if (at === -1) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
};

/** The offset at which the next line begins. */
export const nextLine = (text: string, offset: number): number => {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
};

/** The space at the beginning of the line of an offset. */
export const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/u.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';

/** Whether an offset comes first on its line. */
export const beginsLine = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === '';

/** How long a line may be in the style of documents. */
export const widest = 120;

/** The words on one line, one space between each two. */
export const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Indents all lines but the first and those in prose deeper. */
export const indented = (text: string, by: string): string => text.replace(/\n(?=[^\n])/gu, `\n${by}`);
