import type { MeaningKind } from '@proviso/compiler';
import { lex, reservedWords } from '@proviso/grammar';

const reserved: ReadonlySet<string> = new Set(reservedWords);

const isName = (word: string): boolean => {
  const { tokens } = lex(word);
  return tokens.length === 1 && /^[\p{L}_]/u.test(word) && tokens[0]?.image === word;
};

const isLabel = (word: string): boolean => /^\d+(?:\.\d+)+$/.test(word);

/** What speaks against calling a thing so, in words for its author; null where nothing does. */
export const objectionTo = (kind: MeaningKind, name: string): string | null => {
  if (name.trim() === '') return 'A name is needed.';
  if (kind === 'revision') {
    return isLabel(name) ? null : `"${name}" cannot be the label of a revision. Write it like 8.0.`;
  }
  const words = kind === 'definition' ? name.trim().split(/\s+/) : [name];
  for (const word of words) {
    if (reserved.has(word)) return `"${word}" is a word of the language, so nothing can be called by it.`;
    if (isName(word)) continue;
    const joined = name
      .trim()
      .replaceAll(/[^\p{L}\p{N}]+(.)?/gu, (_, next: string | undefined) => next?.toUpperCase() ?? '');
    const instead = isName(joined) && !reserved.has(joined) ? ` Write "${joined}", say.` : '';
    return `"${name}" is no name. A name is one word of letters and digits that begins with a letter.${instead}`;
  }
  return null;
};
