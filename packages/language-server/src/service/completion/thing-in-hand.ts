import type { CoreField, CoreHolds, CoreType, KindSymbol, RecordSymbol } from '@proviso/compiler';
import { isName, type OpenRule, type Token } from '@proviso/grammar';
import { afterQuantity, nounSoFar } from './noun-so-far.ts';
import { imagesOf, recordCalled, rulesFrom, type Situation } from './situation.ts';

/** What a condition speaks of: the record that is judged, an item of a list, or the entries of a kind. */
export interface Thing {
  /** What it is called; null where it has no name. */
  readonly name: string | null;
  readonly plural: string | null;
  readonly fields: readonly CoreField[];
  readonly holds: readonly CoreHolds[];
  /** The kind whose entries are meant; null of a record. */
  readonly kind: KindSymbol | null;
}

export const thingOfRecord = ({ name, plural, fields, holds }: RecordSymbol): Thing => ({
  name,
  plural,
  fields,
  holds,
  kind: null,
});

const thingOfKind = (kind: KindSymbol): Thing => ({
  name: kind.name,
  plural: kind.plural,
  fields: [...kind.attributes.values()].map(({ field }) => field),
  holds: [],
  kind,
});

/** Items of a list, with the names by which they may be called. */
export interface ItemList {
  readonly field: CoreField;
  readonly thing: Thing;
}

const thingOfItems = ({ names }: Situation, field: CoreField, of: CoreType): Thing | null => {
  if (of.kind === 'object') return { name: field.name, plural: field.name, fields: of.fields, holds: [], kind: null };
  const record = of.kind === 'record' ? names.records.get(of.record) : undefined;
  return record === undefined ? null : thingOfRecord(record);
};

/** The lists of records among some fields. */
export const listsAmong = (situation: Situation, fields: readonly CoreField[]): readonly ItemList[] =>
  fields.flatMap((field): readonly ItemList[] => {
    const { type } = field;
    if (type.kind === 'object') return listsAmong(situation, type.fields);
    const thing = type.kind === 'list' ? thingOfItems(situation, field, type.of) : null;
    return thing === null ? [] : [{ field, thing }];
  });

export const subjectOf = ({ names }: Situation): Thing | null =>
  names.subject === null ? null : thingOfRecord(names.subject);

/** The kind whose name or plural a word is. */
export const kindCalled = ({ names }: Situation, word: string | undefined): KindSymbol | null =>
  [...names.kinds.values()].find(({ name, plural }) => name === word || plural === word) ?? null;

/** The lists that can be counted where a thing is in hand: its own, then those of the record that is judged. */
export const listsHere = (situation: Situation, thing: Thing | null): readonly ItemList[] => {
  const subject = subjectOf(situation);
  const own = thing === null ? [] : listsAmong(situation, thing.fields);
  const ofSubject = subject === null ? [] : listsAmong(situation, subject.fields);
  return [...own, ...ofSubject.filter(({ field }) => own.every((each) => each.field !== field))];
};

/** What a word means that can be counted, and where it stands in a run of words. */
export interface Head {
  readonly at: number;
  readonly thing: Thing;
}

/** The noun in a run of words; null where there is none yet. */
export const headOf = (situation: Situation, words: readonly string[], thing: Thing | null): Head | null => {
  const lists = listsHere(situation, thing);
  for (const [at, word] of words.entries()) {
    const kind = kindCalled(situation, word);
    if (kind !== null) return { at, thing: thingOfKind(kind) };
    const list =
      lists.find(({ field }) => field.name === word) ??
      lists.find((each) => each.thing.name === word || each.thing.plural === word);
    if (list !== undefined) return { at, thing: list.thing };
  }
  return null;
};

/** The kind whose entries these names are: what a phrase without a noun speaks of. */
export const kindWith = ({ names }: Situation, words: readonly string[]): KindSymbol | null =>
  words.length === 0
    ? null
    : ([...names.kinds.values()].find(({ entries }) => words.every((word) => entries.has(word))) ?? null);

/** The index at which the words of a noun phrase begin within a rule. */
export const wordsIndex = (tokens: readonly Token[], { rule, first }: OpenRule): number => {
  switch (rule) {
    case 'object':
      return afterQuantity(tokens, first);
    case 'quantified': {
      const index = afterQuantity(tokens, first);
      return tokens[index]?.image === 'of' ? index + 1 : index;
    }
    case 'heldBy':
      return afterQuantity(tokens, first + 1);
    default:
      return first;
  }
};

/** What a noun phrase speaks of. */
export const thingOfNoun = (situation: Situation, rule: OpenRule, thing: Thing | null): Thing | null => {
  const { tokens } = situation.expected;
  const { words } = nounSoFar(tokens, wordsIndex(tokens, rule));
  const head = headOf(situation, words, thing);
  if (head !== null) return head.thing;
  const kind = kindWith(situation, words);
  return kind === null ? null : thingOfKind(kind);
};

const definedThing = (situation: Situation, { first }: OpenRule): Thing | null => {
  const { tokens } = situation.expected;
  const rest = tokens.slice(first + 1);
  const end = rest.findIndex((token) => !isName(token));
  const words = imagesOf(end === -1 ? rest : rest.slice(0, end));
  const record = words.map((word) => recordCalled(situation.names, word)).find((each) => each !== null) ?? null;
  return record === null ? null : thingOfRecord(record);
};

const narrowing: ReadonlySet<string> = new Set(['where', 'who', 'ofWhoms']);

/** What is spoken of within an open rule: what the rules around it have brought in, the innermost last. */
export const thingInHand = (situation: Situation, rules: OpenRule): Thing | null => {
  let thing = subjectOf(situation);
  const chain = rulesFrom(rules);
  chain.forEach((rule, index) => {
    const inner = chain[index + 1]?.rule ?? '';
    // The end of a noun stands in its tail, and that in what begins with its words.
    const outer = chain[index - (rule.rule === 'nounEnd' ? 2 : 1)];
    if (rule.rule === 'define' && inner === 'condition') thing = definedThing(situation, rule) ?? thing;
    else if ((rule.rule === 'nounTail' || rule.rule === 'nounEnd') && narrowing.has(inner) && outer !== undefined) {
      thing = thingOfNoun(situation, outer, thing) ?? thing;
    } else if (rule.rule === 'object' && narrowing.has(inner)) thing = thingOfNoun(situation, rule, thing) ?? thing;
    else if (rule.rule === 'quantified' && inner === 'predicate') thing = thingOfNoun(situation, rule, thing) ?? thing;
  });
  return thing;
};
