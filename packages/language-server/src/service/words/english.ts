/** Small parts of English sentences, besides those that the compiler has. */

/** `a`, `a or b`, `a, b or c` */
export const alternatives = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;

/** The first letter as it stands at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The likely plural of a name: `badges`, `trophies`, `matches`. */
export const pluralOf = (name: string): string => {
  if (/[^aeiou]y$/iu.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/iu.test(name) ? `${name}es` : `${name}s`;
};
