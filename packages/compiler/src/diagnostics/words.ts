/** A noun with its article: `an individual`, `a partner`. */
export const withArticle = (noun: string): string => `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** The same at the beginning of a sentence. */
export const withArticleFirst = (noun: string): string => `${/^[aeio]/i.test(noun) ? 'An' : 'A'} ${noun}`;

const mostListed = 6;

/** `"A", "B" and "C"`, or the first ones and how many more there are. */
export const listed = (names: readonly string[], join: 'and' | 'or' = 'and'): string => {
  const shown = names.slice(0, mostListed).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} ${join} ${more} more`;
  return shown.length < 2 ? (shown[0] ?? 'none') : `${shown.slice(0, -1).join(', ')} ${join} ${shown.at(-1) ?? ''}`;
};

/** Words of the document in quotes; a text has its own. */
export const quoted = (written: string): string => (written.startsWith('"') ? written : `"${written}"`);

/** The end of a message about a word that nothing is called. */
export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Did you mean ${quoted(suggestion)}?`;
