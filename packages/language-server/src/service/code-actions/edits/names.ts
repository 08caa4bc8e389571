import { reservedWords } from '@proviso/grammar';
import { knownDocuments, type Context } from '../context.ts';

/** Every word that stands in the known documents: none of them is free. */
const taken = (context: Context): ReadonlySet<string> =>
  new Set([
    ...reservedWords,
    ...knownDocuments(context).flatMap(({ parsed }) => parsed.tokens.map(({ image }) => image)),
  ]);

/** A name that nothing has yet: this one, else this one with a number. */
export const freeName = (context: Context, name: string): string => {
  const words = taken(context);
  if (!words.has(name)) return name;
  let number = 2;
  while (words.has(`${name}${number}`)) number++;
  return `${name}${number}`;
};

/** `Cloud services` as a name: `CloudServices`. Null where there is nothing in it that a name could be made of. */
export const nameFrom = (words: string): string | null => {
  const parts = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = parts
    .slice(0, 5)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
  return /^\p{L}/u.test(name) ? name : null;
};

/** A name as the words that it is made of: `CloudServices` is `Cloud Services`. */
export const titleFrom = (name: string): string => name.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ');

/** What stands where an author still has to say something: it means nothing, so it is found as long as it stands there. */
export const placeholder = 'ToBeSaid';
