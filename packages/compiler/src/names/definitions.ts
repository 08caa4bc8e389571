import { nodesOf, type Define, type Name } from '@proviso/grammar';
import type { CoreType } from '../core/types.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { DefinitionSymbol, KindSymbol, ParameterSymbol, RecordSymbol } from './symbols.ts';
import { typeCalled, type TypeScope } from './types.ts';

/** What a definition's own names may mean. */
export interface DefinitionScope extends TypeScope {
  readonly kinds: ReadonlyMap<string, KindSymbol>;
  readonly records: ReadonlyMap<string, RecordSymbol>;
}

/** What a word can stand for as a parameter: something that the catalog lists. */
const canBeGiven = (type: CoreType): boolean =>
  type.kind === 'scale' || type.kind === 'choice' || type.kind === 'entry';

/** Whether a definition speaks of its parameter; one that could not be read in full may. */
const mentions = (node: Define, name: string): boolean =>
  [...nodesOf(node.condition)].some((each) => each.kind === 'Error' || (each.kind === 'Name' && each.text === name));

const parametersOf = (
  scope: DefinitionScope,
  document: LoadedDocument,
  node: Define,
  phrase: string,
): readonly ParameterSymbol[] => {
  const found = new Map<string, ParameterSymbol>();
  for (const { name, type: typeName } of node.parameters) {
    const type = typeCalled(scope, document, typeName);
    if (name.kind === 'Missing') continue;
    const place = { document, range: name };
    const meaning = { kind: 'parameter', owner: node, name: name.text, of: phrase } as const;
    scope.bind(place, meaning, 'declaration');
    if (found.has(name.text)) {
      scope.report('duplicate-name', place, { name: name.text });
      continue;
    }
    if (!mentions(node, name.text)) scope.report('unused-parameter', place, { name: name.text, phrase });
    if (type !== null && !canBeGiven(type)) {
      const what = 'A word to fill in that is no scale, choice or kind of the catalog';
      scope.report('not-yet-supported', { document, range: typeName }, { what });
    }
    if (type === null || !canBeGiven(type)) scope.skip(name.text);
    else found.set(name.text, { name: name.text, type });
  }
  return [...found.values()];
};

/** Where in a run of words the thing stands that is spoken of. */
const indexOfNoun = (
  words: readonly Name[],
  nouns: ReadonlyMap<string, { readonly name: string; readonly plural: string }>,
): number =>
  words.findIndex(({ text }) => [...nouns.values()].some((each) => each.name === text || each.plural === text));

const recordCalled = (scope: DefinitionScope, word: string | undefined): RecordSymbol | null =>
  [...scope.records.values()].find((each) => each.name === word || each.plural === word) ?? null;

/** Notes what the words of a definition stand for: the record that it speaks of, and beside it the definition. */
const bindWords = (
  { bind }: DefinitionScope,
  document: LoadedDocument,
  node: Define,
  noun: { readonly at: number; readonly record: RecordSymbol } | null,
): void => {
  const own = node.words.filter((_, index) => index !== noun?.at);
  const word = noun === null ? undefined : node.words[noun.at];
  const [first] = own;
  const last = own.at(-1);
  if (noun !== null && word !== undefined) {
    bind({ document, range: word }, { kind: 'record', owner: null, name: noun.record.name });
  }
  if (first === undefined || last === undefined) return;
  const name = node.words.map(({ text }) => text).join(' ');
  const range = { start: first.start, end: last.end };
  bind({ document, range }, { kind: 'definition', owner: node, name }, 'declaration');
};

/**
 * Splits a definition's phrase at the record that it speaks of: `full-time individual` is an adjective before the
 * noun, `individual certified` words after it. Without a record the phrase is a name of its own. Null, with a
 * diagnostic, where the phrase cannot be used.
 */
export const definitionOf = (
  scope: DefinitionScope,
  document: LoadedDocument,
  node: Define,
  local: boolean,
): DefinitionSymbol | null => {
  const words = node.words.map((word) => word.text);
  const phrase = words.join(' ');
  const [first] = node.words;
  const last = node.words.at(-1);
  if (first === undefined || last === undefined) return null;
  const place = { document, range: { start: first.start, end: last.end } };
  const unusable = (): null => {
    words.forEach(scope.skip);
    return null;
  };
  const at = indexOfNoun(node.words, scope.records);
  const noun = recordCalled(scope, words[at]);
  if (noun !== null && words.length === 1) {
    scope.report('reserved-name', place, { name: phrase, meaning: 'a record of the catalog' });
    return null;
  }
  if (noun !== null && at > 0 && at < words.length - 1) {
    scope.report('definition-phrase', place, { noun: noun.name });
    return unusable();
  }
  const kind = noun === null ? indexOfNoun(node.words, scope.kinds) : -1;
  if (kind !== -1 && words.length === 1) {
    scope.report('reserved-name', place, { name: phrase, meaning: 'a kind of the catalog' });
    return null;
  }
  if (kind !== -1) {
    scope.report('not-yet-supported', place, {
      what: `A definition about ${words[kind] ?? ''}, a kind of the catalog,`,
    });
    return unusable();
  }
  bindWords(scope, document, node, noun === null ? null : { at, record: noun });
  return {
    kind: 'definition',
    phrase,
    noun,
    words: noun === null ? words : words.filter((_, index) => index !== at),
    side: noun === null ? 'alone' : at === 0 ? 'after' : 'before',
    parameters: parametersOf(scope, document, node, phrase),
    node,
    document,
    place,
    local,
  };
};
