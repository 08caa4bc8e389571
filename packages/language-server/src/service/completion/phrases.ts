import type { CoreType, Names } from '@proviso/compiler';
import type { Define, Document, Node } from '@proviso/grammar';
import { typeCalled } from './types.ts';

/** A definition: words, and what may stand after them. */
export interface Phrase {
  /** As it is written where it is defined, the noun included. */
  readonly whole: string;
  /** What may be written of it. */
  readonly words: readonly string[];
  /** The record that it speaks of; null where it speaks of none. */
  readonly of: string | null;
  readonly side: 'before' | 'after' | 'alone';
  readonly parameters: readonly { readonly name: string; readonly typeName: string; readonly type: CoreType | null }[];
  /** What it means, as it is written. */
  readonly meaning: string;
}

const wordsOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** What a definition says, split at the record that it speaks of. */
const phraseOf = (node: Define, text: string, names: Names): Phrase => {
  const words = node.words.map((word) => word.text);
  const isNoun = (word: string): boolean =>
    [...names.records.values()].some(({ name, plural }) => name === word || plural === word);
  const at = words.findIndex(isNoun);
  const record = [...names.records.values()].find(({ name, plural }) => [name, plural].includes(words[at] ?? ''));
  return {
    whole: words.join(' '),
    words: words.filter((_, index) => index !== at),
    of: record?.name ?? null,
    side: at === -1 ? 'alone' : at === 0 ? 'after' : 'before',
    parameters: node.parameters.flatMap(({ name, type }) =>
      name.kind === 'Missing' || type.kind === 'Missing'
        ? []
        : [{ name: name.text, typeName: type.text, type: typeCalled(names, type.text) }],
    ),
    meaning: node.condition.kind === 'Error' ? '' : wordsOf(text, node.condition),
  };
};

const definesIn = (nodes: readonly Node[]): readonly Define[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'Define') return [node];
    return node.kind === 'Section' || node.kind === 'Policy' ? definesIn(node.items) : [];
  });

/** The definitions of the catalogs and those of a document. */
export const phrasesIn = (names: Names, tree: Document, text: string): readonly Phrase[] => {
  const own = tree.kind === 'Program' || tree.kind === 'Catalog' ? definesIn(tree.items) : [];
  const known = new Set(own.map((node) => node.words.map((word) => word.text).join(' ')));
  return [
    ...own.filter(({ words }) => words.length > 0).map((node) => phraseOf(node, text, names)),
    ...names.definitions
      .filter(({ phrase }) => !known.has(phrase))
      .map(({ node, document }) => phraseOf(node, document.text, names)),
  ];
};

/** What may come next in a run of words that consists of phrases. */
export interface Continuation {
  readonly phrase: Phrase;
  /** The words that are left of it; none where a parameter is asked for. */
  readonly rest: readonly string[];
  /** The parameter that is asked for. */
  readonly parameter: number | null;
}

const beginsWith = (run: readonly string[], words: readonly string[]): boolean =>
  words.every((word, index) => run[index] === word);

/** How a run of words that consists of phrases can go on: with the rest of a phrase, with a parameter of it, or with another one. */
export const continuationsOf = (run: readonly string[], phrases: readonly Phrase[]): readonly Continuation[] => {
  const longest = phrases
    .filter(({ words }) => words.length > 0 && beginsWith(run, words))
    .reduce<Phrase | null>(
      (best, each) => (best !== null && best.words.length >= each.words.length ? best : each),
      null,
    );
  const begun = phrases
    .filter(({ words }) => words.length > run.length && beginsWith(words, run))
    .map((phrase) => ({ phrase, rest: phrase.words.slice(run.length), parameter: null }));
  if (longest === null || run.length === 0) return begun;
  const given = run.length - longest.words.length;
  if (given < longest.parameters.length) {
    return [{ phrase: longest, rest: [], parameter: given }, ...begun];
  }
  const rest = run.slice(longest.words.length + longest.parameters.length);
  return [
    ...begun,
    ...continuationsOf(
      rest,
      phrases.filter((each) => each !== longest),
    ),
  ];
};
