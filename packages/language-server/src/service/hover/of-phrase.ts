import { keywords, type Node, type Token } from '@proviso/grammar';
import { code, paragraph, type Block } from '../words/prose.ts';
import type { Hover } from './hover.ts';
import type { Phrase } from './phrase.ts';
import { phrasesOfConditions } from './phrases-of-conditions.ts';
import { phrasesForLater } from './phrases-for-later.ts';
import { phrasesOfCatalogs } from './phrases-of-catalogs.ts';
import { phrasesOfExamples } from './phrases-of-examples.ts';
import { phrasesOfLifecycles } from './phrases-of-lifecycles.ts';
import { phrasesOfNames } from './phrases-of-names.ts';
import { phrasesOfPrograms } from './phrases-of-programs.ts';
import { phrasesOfRoles } from './phrases-of-roles.ts';

/** Everything that is explained of the words of the language. */
export const phrases: readonly Phrase[] = [
  ...phrasesOfPrograms,
  ...phrasesOfCatalogs,
  ...phrasesOfExamples,
  ...phrasesOfConditions,
  ...phrasesOfRoles,
  ...phrasesOfLifecycles,
  ...phrasesForLater,
  ...phrasesOfNames,
];

const firstSpellings: ReadonlyMap<string, string> = new Map(
  keywords.flatMap(({ name, words }) => words.map((word) => [word, name] as const)),
);

const spelling = (token: Token | undefined): string | null =>
  token === undefined ? null : (firstSpellings.get(token.image) ?? token.image);

/** The phrases that a word is in; the longest first, and those that mean something in one place alone before the others. */
const phrasesWith: ReadonlyMap<string, readonly Phrase[]> = new Map(
  [...new Set(phrases.flatMap(({ words }) => words))].map((word) => [
    word,
    phrases
      .filter(({ words }) => words.includes(word))
      .toSorted((a, b) => b.words.length - a.words.length || Number(b.within !== null) - Number(a.within !== null)),
  ]),
);

/** The index of the first token of a phrase that the token at an index is in; null where it is not. */
const startOf = ({ words }: Phrase, tokens: readonly Token[], index: number): number | null => {
  for (const [offset, word] of words.entries()) {
    const start = index - offset;
    if (word === spelling(tokens[index]) && words.every((each, at) => each === spelling(tokens[start + at])))
      return start;
  }
  return null;
};

/** How many of the nodes around a word say where it stands: its own, and the one that this stands in. */
const near = 2;

/** A word that is a name where it stands is not what it would be elsewhere. */
const isWithin = ({ within, isName }: Phrase, nodes: readonly Node[]): boolean =>
  isName === (nodes.at(-1)?.kind === 'Name') &&
  (within === null || nodes.slice(-near).some(({ kind }) => within.includes(kind)));

const blocksOf = ({ words, says, example, page, heading }: Phrase): readonly Block[] => [
  paragraph(code(words.filter((word) => word !== '{').join(' ')), ': ', says),
  ...(example === null ? [] : [{ kind: 'code', text: example } as const]),
  paragraph('More in the reference: ', { kind: 'reference', text: heading, to: { page, heading } }, '.'),
];

/** A word of the language: what it means, with an example. `nodes` are those around it, the outermost first. */
export const phraseHover = (tokens: readonly Token[], index: number, nodes: readonly Node[]): Hover | null => {
  const candidates = phrasesWith.get(spelling(tokens[index]) ?? '') ?? [];
  for (const each of candidates) {
    const start = isWithin(each, nodes) ? startOf(each, tokens, index) : null;
    const first = tokens[start ?? -1];
    const last = tokens[(start ?? 0) + each.words.length - 1];
    if (first === undefined || last === undefined) continue;
    return { range: { start: first.startOffset, end: last.endOffset + 1 }, blocks: blocksOf(each) };
  }
  return null;
};
