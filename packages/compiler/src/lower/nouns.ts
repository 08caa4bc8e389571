import type { Name, NounPhrase } from '@proviso/grammar';
import { reservedWords } from '@proviso/grammar';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticle } from '../diagnostics/words.ts';
import type { CoreType } from '../core/types.ts';
import type { DefinitionSymbol, KindSymbol, RecordSymbol } from '../names/symbols.ts';
import { placeOf, type Argument, type Scope } from './scope.ts';
import type { FieldPath } from '../core/core.ts';

/** A definition as it is used: its words in this document, and what its parameters stand for. */
export interface DefinitionUse {
  readonly definition: DefinitionSymbol;
  readonly words: readonly Name[];
  readonly arguments: ReadonlyMap<string, Argument>;
}

/** What a run of words speaks of. */
export type Noun =
  | { readonly kind: 'entries'; readonly of: KindSymbol; readonly names: readonly Name[] }
  | {
      readonly kind: 'items';
      readonly record: RecordSymbol;
      readonly list: FieldPath;
      readonly definitions: readonly DefinitionUse[];
    };

export interface ItemList {
  readonly record: RecordSymbol;
  readonly list: FieldPath;
  /** The field's own name, by which its items may be called too. */
  readonly field: string;
}

/** Every list of records of the thing in hand, then of the subject. */
export const listsOf = (scope: Scope): readonly ItemList[] => {
  const owners: readonly (readonly [RecordSymbol, FieldPath['from']])[] =
    scope.from === 'item' ? [[scope.record, 'item'], [scope.subject, 'subject']] : [[scope.subject, 'subject']]; // prettier-ignore
  return owners.flatMap(([owner, from]) =>
    owner.fields.flatMap((field) => {
      if (field.type.kind !== 'list') return [];
      const { of } = field.type;
      const record =
        of.kind === 'record' ? scope.lowering.names.records.get(of.record) : rowRecord(scope, field.name, of);
      return record === undefined ? [] : [{ record, list: { from, segments: [field.name] }, field: field.name }];
    }),
  );
};

/** The items of `list of { … }` are a record without a name of its own. */
const rowRecord = (scope: Scope, field: string, type: CoreType): RecordSymbol | undefined =>
  type.kind === 'object'
    ? {
        kind: 'record', name: field, plural: field, identity: null, fields: type.fields, holds: [], doc: null,
        place: scope.subject.place,
      } // prettier-ignore
    : undefined;

const kindCalled = (scope: Scope, word: string): KindSymbol | undefined =>
  [...scope.lowering.names.kinds.values()].find((kind) => kind.name === word || kind.plural === word);

const itemsCalled = (scope: Scope, word: string): ItemList | undefined =>
  listsOf(scope).find((each) => each.record.name === word || each.record.plural === word || each.field === word);

const emphasis: ReadonlySet<string> = new Set(['unique', 'different']);

/** The definitions that speak of a record: the program's own and the catalogs'. */
const definitionsOf = (scope: Scope, record: RecordSymbol): readonly DefinitionSymbol[] =>
  scope.lowering.definitions.filter((definition) => definition.noun?.name === record.name);

const beginsWith = (words: readonly Name[], at: number, phrase: readonly string[]): boolean =>
  phrase.length > 0 && phrase.every((word, index) => words[at + index]?.text === word);

const longest = (
  candidates: readonly DefinitionSymbol[],
  phrase: (definition: DefinitionSymbol) => readonly string[],
): DefinitionSymbol | undefined => [...candidates].sort((a, b) => phrase(b).length - phrase(a).length)[0];

/** What a word stands for as a parameter of this type; null, with a diagnostic, where it is none. */
const argumentOf = (scope: Scope, name: Name, type: CoreType, range: NounPhrase['range']): Argument | null => {
  const given = scope.arguments.get(name.text);
  if (given !== undefined) return given;
  const members =
    type.kind === 'scale'
      ? type.levels
      : type.kind === 'choice'
        ? type.members
        : type.kind === 'entry'
          ? [...(scope.lowering.names.kinds.get(type.of)?.entries.keys() ?? [])]
          : [];
  const rank = members.indexOf(name.text);
  if (rank === -1) {
    const suggestion = nearestName(name.text, members);
    const label = type.kind === 'scale' || type.kind === 'choice' ? (type.name ?? 'its values') : type.kind;
    scope.lowering.report(
      'unknown-member',
      placeOf(scope, name),
      { name: name.text, type: label, members, suggestion },
      { replacement: suggestion },
    );
    return null;
  }
  if (type.kind !== 'scale') return { kind: 'name', name: name.text };
  const low = range?.direction === 'lower' ? 0 : rank;
  const high = range?.direction === 'higher' ? members.length - 1 : rank;
  return { kind: 'levels', type, low, high };
};

/** Reads the definitions in a run of words about a record; null, with a diagnostic, at a word that belongs to none. */
export const definitionsIn = (
  scope: Scope,
  record: RecordSymbol,
  words: readonly Name[],
  side: 'before' | 'after' | 'either',
  range: NounPhrase['range'],
): readonly DefinitionUse[] | null => {
  const known = definitionsOf(scope, record);
  const phraseOf = (definition: DefinitionSymbol): readonly string[] =>
    definition.before.length > 0 ? definition.before : definition.after;
  const fits = known.filter((definition) => side === 'either' || (side === 'before') === definition.before.length > 0);
  const uses: DefinitionUse[] = [];
  for (let at = 0; at < words.length;) {
    const start = at;
    const definition = longest(
      fits.filter((each) => beginsWith(words, at, phraseOf(each))),
      phraseOf,
    );
    const word = words[at];
    if (definition === undefined) {
      if (word !== undefined)
        reportUnknown(scope, word, fits.flatMap(phraseOf), `a word that describes ${withArticle(record.name)}`);
      return null;
    }
    at += phraseOf(definition).length;
    const given = new Map<string, Argument>();
    for (const parameter of definition.parameters) {
      const name = words[at++];
      if (name === undefined) {
        const last = words.at(-1) ?? word;
        const type = 'name' in parameter.type ? (parameter.type.name ?? parameter.name) : parameter.name;
        const details = { phrase: phraseOf(definition).join(' '), parameter: parameter.name, type };
        if (last !== undefined) scope.lowering.report('missing-argument', placeOf(scope, last), details);
        return null;
      }
      const argument = argumentOf(scope, name, parameter.type, at === words.length ? range : null);
      if (argument === null) return null;
      given.set(parameter.name, argument);
    }
    uses.push({ definition, words: words.slice(start, at), arguments: given });
  }
  return uses;
};

/** Says that a word means nothing here, with the nearest one that does, reserved words included. */
export const reportUnknown = (scope: Scope, word: Name, known: readonly string[], expected: string): void => {
  if (scope.lowering.names.skipped.has(word.text)) return;
  const suggestion = nearestName(word.text, [...known, ...reservedWords]);
  const details = { name: word.text, suggestion, expected };
  scope.lowering.report('unknown-name', placeOf(scope, word), details, { replacement: suggestion });
};

/** The one kind that has all these entries, if there is one. */
const kindWith = (scope: Scope, names: readonly Name[]): KindSymbol | undefined =>
  [...scope.lowering.names.kinds.values()].find((kind) => names.every((name) => kind.entries.has(name.text)));

/**
 * What a noun phrase speaks of; null, with a diagnostic, where that cannot be told. A misspelt noun is reported and then
 * read as what was most likely meant, so that it does not hide what else is wrong in the phrase.
 */
export const nounOf = (scope: Scope, phrase: NounPhrase): Noun | null => {
  const [emphasised] = phrase.words.length > 1 && emphasis.has(phrase.words[0]?.text ?? '') ? phrase.words : [];
  const words = emphasised === undefined ? phrase.words : phrase.words.slice(1);
  const members = phrase.members.flatMap((member) => (member.name.kind === 'Name' ? [member.name] : []));
  const at = words.findIndex(
    (word) => kindCalled(scope, word.text) !== undefined || itemsCalled(scope, word.text) !== undefined,
  );
  const head = words[at];
  if (head === undefined) {
    const kind = kindWith(scope, [...words, ...members]);
    if (kind !== undefined && words.length === 1) return { kind: 'entries', of: kind, names: [...words, ...members] };
    const guess = [...words].reverse().find((word) => nearestNoun(scope, word.text) !== null) ?? words.at(-1);
    if (guess === undefined) return null;
    reportUnknown(scope, guess, nouns(scope), 'what is counted, such as a kind or a record of the catalog');
    const meant = nearestNoun(scope, guess.text);
    if (meant === null) return null;
    return nounOf(scope, {
      ...phrase,
      words: phrase.words.map((word) => (word === guess ? { ...word, text: meant } : word)),
    });
  }
  const items = itemsCalled(scope, head.text);
  if (items !== undefined) {
    const before = definitionsIn(scope, items.record, words.slice(0, at), 'before', null);
    const after = definitionsIn(scope, items.record, words.slice(at + 1), 'after', phrase.range);
    if (emphasised !== undefined && items.record.identity === null) {
      scope.lowering.report('not-counted-here', placeOf(scope, emphasised), {
        what: `Nothing tells one ${items.record.name} from another, so "${emphasised.text}" cannot be checked.`,
        instead: `Add "identified by" and a field to the record in the catalog.`,
      });
    }
    if (before === null || after === null) return null;
    return { kind: 'items', record: items.record, list: items.list, definitions: [...before, ...after] };
  }
  const kind = kindCalled(scope, head.text);
  if (kind === undefined) return null;
  const stray = words[at === 0 ? 2 : 0];
  if (stray !== undefined) {
    reportUnknown(scope, stray, [...kind.entries.keys()], `a comma, or the name of ${withArticle(kind.name)}`);
    return null;
  }
  return { kind: 'entries', of: kind, names: [...words.slice(at + 1), ...members] };
};

const nouns = (scope: Scope): readonly string[] => [
  ...[...scope.lowering.names.kinds.values()].flatMap((kind) => [kind.name, kind.plural]),
  ...listsOf(scope).flatMap((each) => [each.record.name, each.record.plural, each.field]),
];

const nearestNoun = (scope: Scope, word: string): string | null => nearestName(word, nouns(scope));
