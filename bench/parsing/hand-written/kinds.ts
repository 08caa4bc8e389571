import { keywords } from '../../../grammar/dist/index.js';

/**
 * The kinds of tokens as numbers, in such an order that a category is a range: what is at most `lastName` is a name, at
 * most `lastField` a field, at most `lastWord` a word. The keywords are Proviso's own, so that both parsers know the same.
 */
const ordered = [
  ...keywords.filter(({ kind }) => kind === 'contextual'),
  ...keywords.filter(({ kind }) => kind === 'soft'),
  ...keywords.filter(({ kind }) => kind === 'reserved'),
];

export const plainName = 1;
const firstKeyword = 2;

const lastOf = (kind: string): number => ordered.findLastIndex((keyword) => keyword.kind === kind) + firstKeyword;
export const lastName: number = lastOf('contextual');
export const lastField: number = lastOf('soft');
export const lastWord: number = lastOf('reserved');

const byWord = new Map(
  ordered.flatMap(({ words }, index) => words.map((word) => [word, index + firstKeyword] as const)),
);

/** The kind of a keyword by any of its spellings. */
export const kindOf = (word: string): number => {
  const kind = byWord.get(word);
  if (kind === undefined) throw new Error(`There is no keyword "${word}".`);
  return kind;
};

/** The unit's first spelling by its kind; empty for what is no unit. */
export const unitNames: readonly string[] = Array.from({ length: lastWord + 1 }, (_, kind) => {
  const keyword = ordered[kind - firstKeyword];
  return keyword?.scope === 'unit' ? keyword.name : '';
});

export const integer = 200;
export const decimal = 201;
export const label = 202;
export const percent = 203;
export const date = 204;
export const text = 205;
export const prose = 206;
export const leftBrace = 207;
export const rightBrace = 208;
export const leftParen = 209;
export const rightParen = 210;
export const colon = 211;
export const comma = 212;
export const dot = 213;
export const dash = 214;
export const bar = 215;
export const lessThan = 216;
export const question = 217;
export const cell = 218;
export const endOfText = 0;

/** Keywords in a table by the hash that the scanner works out as it reads a word. */
const slots = 1024;
export const hashes: Int32Array = new Int32Array(slots);
export const kindsBySlot: Uint8Array = new Uint8Array(slots);
export const wordsBySlot: string[] = Array.from({ length: slots }, () => '');
export const slotMask: number = slots - 1;

const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
};

for (const [word, kind] of byWord) {
  let slot = hashOf(word) & slotMask;
  while (kindsBySlot[slot] !== 0) slot = (slot + 1) & slotMask;
  hashes[slot] = hashOf(word);
  kindsBySlot[slot] = kind;
  wordsBySlot[slot] = word;
}
