/** A document's text inside an emitted comment. */

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085]/;
const invisible = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * The text as it may stand in a comment: it cannot end the comment, and a line of it is neither a tag of a documentation
 * tool nor an instruction to a compiler. Control characters, direction marks and lone surrogates become U+FFFD.
 */
function commentLine(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replace(invisible, '\ufffd')
    .replaceAll('*/', String.raw`*\/`)
    .replace(/(?<=[/*])(?=[#@])/g, ' ')
    .replace(/^[\s/*#]*@/, String.raw`\@`)
    .trim();
}

/** A doc comment with these texts, a paragraph each, with its line break; the empty text where there is nothing to say. */
export function docComment(texts: readonly (string | null)[], indent: string): string {
  const lines = texts
    .flatMap((text) => text?.split(lineEnd) ?? [])
    .map(commentLine)
    .filter((line) => line !== '');
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines.join('')} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
