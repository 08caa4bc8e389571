/** Pieces of snippets: texts with places to fill in, as editors know them. */

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A place to fill in, the first, second … to be come to, with what stands there at first. */
export const blank = (number: number, words: string): string => `\${${number}:${escaped(words)}}`;

/** The same, with names to choose from; where there are none, the words stand there. */
export const choice = (number: number, names: readonly string[], words: string): string =>
  names.length < 2
    ? blank(number, names[0] ?? words)
    : `\${${number}|${names.map((name) => escaped(name).replace(/[,|]/g, '\\$&')).join(',')}|}`;

/** What a snippet is with nothing filled in: for editors that do not know them. */
export const plain = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$\{\d+\}|\$\d+/g, '')
    .replace(/\\([\\$},|])/g, '$1');
