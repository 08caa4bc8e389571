import type { Name, NounPhrase } from '@proviso/grammar';
import type { FieldPath } from '../core/core.ts';
import type { CoreField, CoreType } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticle } from '../diagnostics/words.ts';
import type { KindSymbol, RecordSymbol } from '../names/symbols.ts';
import { definitionsIn, definitionsOf, reportStrayRange, type DefinitionUse, type Known } from './phrases.ts';
import { placeOf, type Scope } from './scope.ts';
import { reportUnknown } from './unknown.ts';

/** What a run of words speaks of. */
export type Noun = EntryNoun | ItemNoun;

export interface EntryNoun {
  readonly kind: 'entries';
  readonly of: KindSymbol;
  /** The entry named after the kind and those that follow it after commas. */
  readonly names: readonly Name[];
}

export interface ItemNoun {
  readonly kind: 'items';
  readonly record: RecordSymbol;
  readonly list: FieldPath;
  readonly definitions: readonly DefinitionUse[];
}

interface ItemList {
  /** The field that it is. */
  readonly declared: CoreField;
  readonly record: RecordSymbol;
  readonly list: FieldPath;
  /** The field's own name, by which its items may be called too. */
  readonly field: string;
}

/** The record that the items of a list are; those of `list of { … }` are one without a name of its own. */
const recordOf = (scope: Scope, field: string, of: CoreType): RecordSymbol | undefined => {
  if (of.kind === 'record') return scope.lowering.names.records.get(of.record);
  if (of.kind !== 'object') return undefined;
  const { place } = scope.subject;
  return {
    kind: 'record',
    name: field,
    plural: field,
    identity: null,
    dated: null,
    fields: of.fields,
    holds: [],
    appliesFor: [],
    doc: null,
    place,
  };
};

const listsIn = (
  scope: Scope,
  fields: readonly CoreField[],
  from: FieldPath['from'],
  under: readonly string[],
): readonly ItemList[] =>
  fields.flatMap((declared): readonly ItemList[] => {
    const { name, type } = declared;
    const segments = [...under, name];
    if (type.kind === 'object') return listsIn(scope, type.fields, from, segments);
    const record = type.kind === 'list' ? recordOf(scope, name, type.of) : undefined;
    return record === undefined ? [] : [{ declared, record, list: { from, segments }, field: name }];
  });

/** The lists of records of the thing in hand, and of the subject where an item is in hand: the nearer first. */
const listsOf = (scope: Scope): readonly (readonly ItemList[])[] => {
  const ofSubject = listsIn(scope, scope.subject.fields, 'subject', []);
  return scope.from === 'item' ? [listsIn(scope, scope.record.fields, 'item', []), ofSubject] : [ofSubject];
};

const kindCalled = (scope: Scope, word: string): KindSymbol | undefined =>
  [...scope.lowering.names.kinds.values()].find((kind) => kind.name === word || kind.plural === word);

/** The lists that a word may mean: the one whose field is called so, else those of the record that is. */
const listsCalled = (scope: Scope, word: string): readonly ItemList[] => {
  for (const lists of listsOf(scope)) {
    const byField = lists.filter((each) => each.field === word);
    if (byField.length > 0) return byField;
    const byRecord = lists.filter(({ record }) => record.name === word || record.plural === word);
    if (byRecord.length > 0) return byRecord;
  }
  return [];
};

/** Whether a word means something that can be counted: a kind, or the items of a list. */
export const isNoun = (scope: Scope, word: string): boolean =>
  kindCalled(scope, word) !== undefined || listsCalled(scope, word).length > 0;

const nouns = (scope: Scope): readonly string[] => [
  ...[...scope.lowering.names.kinds.values()].flatMap((kind) => [kind.name, kind.plural]),
  ...listsOf(scope)
    .flat()
    .flatMap(({ record, field }) => [record.name, record.plural, field]),
];

/** The kinds that have all these entries. */
export const kindsWith = (scope: Scope, names: readonly Name[]): readonly KindSymbol[] =>
  [...scope.lowering.names.kinds.values()].filter((kind) => names.every((name) => kind.entries.has(name.text)));

const reportAmbiguous = (scope: Scope, word: Name, meanings: readonly string[]): void => {
  scope.lowering.report('ambiguous-name', placeOf(scope, word), { name: word.text, meanings });
};

const emphasis: ReadonlySet<string> = new Set(['unique', 'different']);

/** Splits off the "unique" or "different" at the beginning of a run of words. */
const withoutEmphasis = (
  words: readonly Name[],
): { readonly emphasised: Name | null; readonly words: readonly Name[] } => {
  const [first] = words;
  if (first === undefined || words.length === 1 || !emphasis.has(first.text)) return { emphasised: null, words };
  return { emphasised: first, words: words.slice(1) };
};

/**
 * What a noun phrase speaks of; null, with a diagnostic, where that cannot be told. A misspelt noun is reported and then
 * read as what was most likely meant, so that it does not hide what else is wrong in the phrase.
 */
export const nounOf = (scope: Scope, phrase: NounPhrase): Noun | null => {
  const { emphasised, words } = withoutEmphasis(phrase.words);
  const at = words.findIndex((word) => isNoun(scope, word.text));
  const head = words[at];
  if (head === undefined) return nounWithoutHead(scope, phrase, words);
  const kind = kindCalled(scope, head.text);
  const [list, other] = listsCalled(scope, head.text);
  if (kind !== undefined && list !== undefined) {
    const meanings = [withArticle(kind.name), `one of the list "${list.field}"`];
    reportAmbiguous(scope, head, meanings);
    return null;
  }
  if (list !== undefined && other !== undefined) {
    reportAmbiguous(
      scope,
      head,
      [list, other].map(({ field }) => `one of the list "${field}"`),
    );
    return null;
  }
  if (list !== undefined) {
    if (emphasised !== null) checkEmphasis(scope, emphasised, list.record);
    bindList(scope, head, list);
    return itemNoun(scope, phrase, list, words.slice(0, at), words.slice(at + 1));
  }
  if (kind === undefined) return null;
  scope.lowering.bind(placeOf(scope, head), { kind: 'kind', owner: null, name: kind.name });
  return entryNoun(scope, phrase, kind, words, at);
};

/** Notes what the word for a list's items stands for: the record that they are, else the field. */
const bindList = (scope: Scope, word: Name, { declared, record, field }: ItemList): void => {
  const isRecord = scope.lowering.names.records.has(record.name) && word.text !== field;
  scope.lowering.bind(
    placeOf(scope, word),
    isRecord ? { kind: 'record', owner: null, name: record.name } : { kind: 'field', owner: declared, name: field },
  );
};

/** The list that a word names by its field, noting that it does; null where there is none. */
export const listOfField = (scope: Scope, word: Name): Pick<ItemList, 'record' | 'list'> | null => {
  const found = listsOf(scope)
    .flat()
    .find(({ field }) => field === word.text);
  if (found === undefined) return null;
  bindList(scope, word, found);
  return found;
};

const checkEmphasis = (scope: Scope, word: Name, record: RecordSymbol): void => {
  if (record.identity !== null) return;
  scope.lowering.report('not-counted-here', placeOf(scope, word), {
    what: `Nothing tells one ${record.name} from another, so "${word.text}" cannot be checked.`,
    instead: 'Add "identified by" and a field to the record in the catalog.',
  });
};

/** Whether a record has a yes/no field of this name: that is no word before the noun, but may follow "who are". */
const hasFlag = ({ fields }: RecordSymbol, word: string): boolean =>
  fields.some(({ name, type }) => name === word && type.kind === 'yesno');

/** Words of a definition, which stand before what they describe or after it. */
interface Described {
  readonly record: RecordSymbol;
  /** With what has to be filled in: `certified …`. */
  readonly phrase: string;
}

/** What was described by words that stand before it and belong after it, as in `certified bakers`; null where nothing was. */
const describedBefore = (scope: Scope, record: RecordSymbol, before: readonly Name[]): Described | null => {
  const known = definitionsOf(scope, record);
  const [definition] = before.flatMap(({ text }) => known(text).filter(({ side }) => side === 'after'));
  if (definition === undefined) return null;
  const phrase = [...definition.words, ...(definition.parameters.length > 0 ? ['…'] : [])].join(' ');
  return { record, phrase };
};

/** The same in a run of words with the noun that they describe. */
export const describedTooEarly = (scope: Scope, words: readonly Name[]): Described | null => {
  const at = words.findIndex((word) => isNoun(scope, word.text));
  const [list] = listsCalled(scope, words[at]?.text ?? '');
  return list === undefined ? null : describedBefore(scope, list.record, words.slice(0, at));
};

/** What is expected of a word beside a noun. */
const describing = (record: RecordSymbol, flag: Name | null, early: Described | null, known: Known): string => {
  const expected = `a word that describes ${withArticle(record.name)}`;
  if (early !== null) return `${expected}, or "${record.plural} ${early.phrase}",`;
  if (flag !== null) return `${expected}, or "${record.plural} who are ${flag.text}",`;
  const [example] = known().flatMap(({ words }) => words[0] ?? []);
  return example === undefined ? expected : `${expected}, such as "${example}",`;
};

const itemNoun = (
  scope: Scope,
  phrase: NounPhrase,
  { record, list }: ItemList,
  before: readonly Name[],
  after: readonly Name[],
): ItemNoun | null => {
  const known = definitionsOf(scope, record);
  const flag = before.find(({ text }) => hasFlag(record, text)) ?? null;
  const expected = describing(record, flag, describedBefore(scope, record, before), known);
  const on =
    (side: 'before' | 'after'): Known =>
    (word) =>
      known(word).filter((definition) => definition.side === side);
  const first = definitionsIn(scope, before, null, { definitions: on('before'), expected });
  if (after.length === 0 && phrase.range !== null) reportStrayRange(scope, phrase.range, record.plural);
  const then = definitionsIn(scope, after, phrase.range, { definitions: on('after'), expected });
  return first === null || then === null ? null : { kind: 'items', record, list, definitions: [...first, ...then] };
};

const membersOf = (phrase: NounPhrase): readonly Name[] =>
  phrase.members.flatMap((member) => (member.name.kind === 'Name' ? [member.name] : []));

const entryNoun = (
  scope: Scope,
  phrase: NounPhrase,
  kind: KindSymbol,
  words: readonly Name[],
  at: number,
): EntryNoun | null => {
  const [member] = membersOf(phrase);
  if (words.length === 1 && member !== undefined) {
    const what = `A comma stands before "${member.text}", where it would follow a name.`;
    const instead = `Write "${kind.name} ${member.text}".`;
    scope.lowering.report('not-counted-here', placeOf(scope, member), { what, instead });
    return null;
  }
  const last = words[at === 0 ? 2 : 0];
  const [, second] = words;
  // "specialization excluding Cloud": the entry is one, and the word before it none.
  const isBefore = at === 0 && last !== undefined && second !== undefined && !kind.entries.has(second.text);
  const stray = isBefore && kind.entries.has(last.text) ? second : last;
  if (stray === undefined) return { kind: 'entries', of: kind, names: [...words.slice(at + 1), ...membersOf(phrase)] };
  const expected =
    stray === last && at === 0 ? 'a comma' : `the name of ${withArticle(kind.name)}, after "${kind.name}",`;
  reportUnknown(scope, stray, [], expected);
  return null;
};

/** Entries named without their kind, or a misspelt noun. */
const nounWithoutHead = (scope: Scope, phrase: NounPhrase, words: readonly Name[]): Noun | null => {
  const names = [...words, ...membersOf(phrase)];
  const [kind, other] = words.length === 1 ? kindsWith(scope, names) : [];
  const [first] = words;
  if (kind !== undefined && other !== undefined && first !== undefined) {
    reportAmbiguous(
      scope,
      first,
      [kind, other].map(({ name }) => withArticle(name)),
    );
    return null;
  }
  if (kind !== undefined) return { kind: 'entries', of: kind, names };
  const known = nouns(scope);
  const guess = words.findLast((word) => nearestName(word.text, known) !== null) ?? words.at(-1);
  if (guess === undefined) return null;
  if (isPlainList(scope, guess.text)) {
    scope.lowering.report('not-yet-supported', placeOf(scope, guess), {
      what: `Counting the values of "${guess.text}"`,
    });
    return null;
  }
  const isField = scope.record.fields.some(({ name }) => name === guess.text);
  const compared = isField ? ` (a field is compared: "${guess.text} at least …")` : '';
  const expected = `what is counted, such as a kind or a record of the catalog,`;
  const meant = reportUnknown(scope, guess, known, isField ? `what is counted${compared}` : expected);
  if (meant === null) return null;
  return nounOf(scope, {
    ...phrase,
    words: phrase.words.map((word) => (word === guess ? { ...word, text: meant } : word)),
  });
};

const isPlainList = (scope: Scope, name: string): boolean =>
  [scope.record, scope.subject].some(({ fields }) =>
    fields.some((field) => field.name === name && field.type.kind === 'list'),
  );
