/** A noun with its article: `an individual`, `a partner`. */
export const withArticle = (noun: string): string => `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** The same at the beginning of a sentence. */
export const withArticleFirst = (noun: string): string => `${/^[aeio]/i.test(noun) ? 'An' : 'A'} ${noun}`;
