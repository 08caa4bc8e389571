import type { LexResult } from '../tokens/lexer.ts';

/** Engines keep shorter parts of a text as texts of their own (V8: below 13 characters). */
const shortest = 13;

/**
 * The same words as a text of their own. Engines keep a part of a text as a view of the whole, which then stays in memory for
 * as long as the part does: after a hundred changes that would be a hundred whole documents.
 */
const ownWords = (words: string): string => {
  if (words.length < shortest) return words;
  const copy: unknown = JSON.parse(JSON.stringify(words));
  return typeof copy === 'string' ? copy : words;
};

/** Tokens and comments that keep nothing of the text that they were read from. */
export const withOwnWords = <Lexed extends LexResult>(lexed: Lexed): Lexed => {
  for (const token of lexed.tokens) token.image = ownWords(token.image);
  return { ...lexed, comments: lexed.comments.map((comment) => ({ ...comment, text: ownWords(comment.text) })) };
};
