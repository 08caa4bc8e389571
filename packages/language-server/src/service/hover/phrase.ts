import type { NodeKind } from '@proviso/grammar';

/** Words of the language that mean something together, explained to somebody who reads them for the first time. */
export interface Phrase {
  /** In their first spellings, as in `at least`. */
  readonly words: readonly string[];
  /** Where they mean this: within one of these; null everywhere. */
  readonly within: readonly NodeKind[] | null;
  /** Whether they stand where names do: anything else could be written there. */
  readonly isName: boolean;
  /** One plain sentence. */
  readonly says: string;
  /** A line of the reference that shows them; null where none is needed. */
  readonly example: string | null;
  /** The page of the reference that tells more, and the heading on it. */
  readonly page: string;
  readonly heading: string;
}

/** What holds wherever the words stand. */
export const phrase = (words: string, says: string, example: string | null, page: string, heading: string): Phrase => ({
  words: words.split(' '),
  within: null,
  isName: false,
  says,
  example,
  page,
  heading,
});

/** The same, for words that mean something else in other places. */
export const within = (kinds: readonly NodeKind[], each: Phrase): Phrase => ({ ...each, within: kinds });

/** The same, for words that stand where names do and are known in these places alone. */
export const asName = (kinds: readonly NodeKind[], each: Phrase): Phrase => ({ ...each, within: kinds, isName: true });
