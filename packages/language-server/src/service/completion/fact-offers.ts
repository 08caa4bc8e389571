/** What samples say, and what is expected of them. */
import { conditionsIn, type CoreField, type CoreType, type KindSymbol } from '@proviso/compiler';
import {
  indexOfToken,
  nodeAt,
  type DatumObject,
  type Fact,
  type ItemFact,
  type OpenRule,
  type Sample,
} from '@proviso/grammar';
import { fit } from '../provide-workspace-symbols.ts';
import { entriesOf } from './entry-offers.ts';
import { exampleOf } from './example-values.ts';
import { offerField, offerKind, offerMembers } from './name-offers.ts';
import { listedAfter } from './noun-so-far.ts';
import { paragraph, withCode } from '../words/prose.ts';
import { rank, type Offer } from './offer.ts';
import { labelsIn, questionsIn, samplesIn, type Titled } from './program-parts.ts';
import { openRule, recordCalled, rulesFrom, type Situation } from './situation.ts';
import { kindCalled, listsAmong, thingInHand, thingOfRecord, type Thing } from './thing-in-hand.ts';
import { fieldsOfType } from './types.ts';
import { namesOfType } from './value-offers.ts';

/** What the facts being written are about: the sample, an item of a list, or the value of a field. */
const factsOf = (situation: Situation, rules: OpenRule): Thing | null => {
  const { names, expected } = situation;
  const { tokens } = expected;
  let thing: Thing | null = null;
  const chain = rulesFrom(rules);
  chain.forEach(({ rule, first }, index) => {
    const word = tokens[first]?.image;
    const inner = chain[index + 1]?.rule;
    if (rule === 'sample' && inner === 'facts') {
      const record = recordCalled(names, word);
      thing = record === null ? null : thingOfRecord(record);
    } else if (rule === 'itemFact' && inner === 'facts' && thing !== null) {
      const lists = listsAmong(situation, thing.fields);
      const list = lists.find((each) => [each.thing.name, each.thing.plural, each.field.name].includes(word ?? ''));
      thing = list?.thing ?? null;
    } else if (rule === 'datum' && inner === 'fieldFact') {
      const name = tokens[chain[index - 1]?.first ?? first]?.image;
      const field = thing?.fields.find((each) => each.name === name);
      const fields = field === undefined ? [] : fieldsOfType(names, field.type);
      thing = { name: null, plural: null, fields, holds: [], kind: null };
    }
  });
  return thing;
};

type Facts = Sample | ItemFact | DatumObject;

/** The facts in the innermost braces around the cursor, but for the one that is being written. */
const writtenFacts = ({ document, offset, expected }: Situation): readonly Fact[] => {
  const around = nodeAt(document.parsed.document, offset).findLast(
    (node): node is Facts => node.kind === 'Sample' || node.kind === 'ItemFact' || node.kind === 'DatumObject',
  );
  if (around === undefined) return [];
  const facts = around.kind === 'DatumObject' ? around.fields : around.facts;
  return facts.filter(({ start, end }) => end < expected.word.start || start > expected.word.end);
};

const isGiven = (facts: readonly Fact[], name: string): boolean =>
  facts.some((fact) => fact.kind === 'FieldFact' && fact.name.kind === 'Name' && fact.name.text === name);

const offerFact = (field: CoreField): Offer => ({
  ...offerField(field, rank.best),
  text: `${field.name}: `,
  snippet: `${field.name}: ${exampleOf(field.type, 1)}`,
});

/** The fields that the facts do not say yet. */
export const factFieldOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const facts = writtenFacts(situation);
  const { records } = situation.names;
  // Items that have an identity are written out one by one.
  const isPlain = (type: CoreType): boolean =>
    type.kind !== 'list' || type.of.kind !== 'record' || records.get(type.of.record)?.identity === null;
  return (factsOf(situation, rules)?.fields ?? [])
    .filter(({ name, type }) => isPlain(type) && !isGiven(facts, name))
    .map(offerFact);
};

/** The items that lists can have. */
export const itemOffers = (situation: Situation, rules: OpenRule): readonly Offer[] =>
  listsAmong(situation, factsOf(situation, rules)?.fields ?? []).map(({ field, thing }) => ({
    label: thing.name ?? field.name,
    kind: 'record',
    rank: rank.good,
    detail: `one of ${field.name}`,
    ...(field.doc === null ? {} : { documentation: [paragraph(...withCode(field.doc))] }),
    snippet: `${thing.name ?? field.name} "\${1}" { \${2} }`,
  }));

/** The lists that may be empty, or have more than is known. */
export const listOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const thing = factsOf(situation, rules);
  return [
    ...listsAmong(situation, thing?.fields ?? []).map(({ field }) => offerField(field, rank.best)),
    ...(thing?.holds ?? []).flatMap(({ kind: name }) => {
      const kind = situation.names.kinds.get(name);
      return kind === undefined ? [] : [offerKind(kind, kind.plural, rank.good)];
    }),
  ];
};

/** The kinds of which facts say what was applied for. */
const appliedKinds = ({ names }: Situation, thing: Thing | null): readonly KindSymbol[] =>
  (names.records.get(thing?.name ?? '')?.appliesFor ?? []).flatMap((name) => names.kinds.get(name) ?? []);

/** Whether facts say here what was applied for. */
export const mayApply = (situation: Situation, rules: OpenRule): boolean =>
  appliedKinds(situation, factsOf(situation, rules)).length > 0;

/** The kinds that the thing can hold, have passed, or have applied for. */
export const heldKindOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const verb = situation.expected.tokens[rules.first]?.image;
  const thing = factsOf(situation, rules);
  if (verb === 'applied') return appliedKinds(situation, thing).map((kind) => offerKind(kind, kind.name, rank.best));
  const verbs = verb === 'passed' ? 'passed' : 'holds';
  return (thing?.holds ?? [])
    .filter((each) => each.verb === verbs)
    .flatMap(({ kind: name }) => {
      const kind = situation.names.kinds.get(name);
      return kind === undefined ? [] : [offerKind(kind, kind.name, rank.best)];
    });
};

/** The entries that may be held, without those that are listed already. */
export const heldEntryOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const fact = openRule(rules, 'holdsFact');
  if (fact === null) return [];
  const { tokens, word } = situation.expected;
  const verbLength = tokens[fact.first]?.image === 'applied' ? 2 : 1;
  const written = tokens.slice(fact.first + verbLength).map(({ image }) => image);
  const kind = kindCalled(situation, written[0]);
  const all = situation.document.parsed.tokens;
  const later = listedAfter(all, indexOfToken(all, word.end));
  return kind === null ? [] : entriesOf(situation, kind, new Set([...written.slice(1), ...later]));
};

/** What the value of a field may be. */
export const factValueOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const type = factType(situation, rules);
  const fact = openRule(rules, 'fieldFact');
  if (type === null || fact === null) return [];
  const written = situation.expected.tokens.slice(fact.first + 2).map(({ image }) => image);
  return namesOfType(situation, type, new Set(written));
};

/** The type of the field whose value is being written. */
export const factType = (situation: Situation, rules: OpenRule): CoreType | null => {
  const fact = openRule(rules, 'fieldFact');
  if (fact === null) return null;
  const name = situation.expected.tokens[fact.first]?.image;
  return factsOf(situation, fact)?.fields.find((field) => field.name === name)?.type ?? null;
};

const offerTitled =
  (kind: Offer['kind'], what: string, place: number = rank.best) =>
  ({ name, title }: Titled): Offer => ({
    label: name,
    kind,
    rank: place,
    detail: title ?? what,
    ...(title === null ? {} : { alsoFoundBy: title }),
  });

/** What the program asks to be attested of a thing, without what the facts say already or what is being written. */
export const attestationOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const { program, document, expected } = situation;
  const isFact = rules.rule === 'attestedFact';
  const thing = isFact ? factsOf(situation, rules) : thingInHand(situation, rules);
  const record = program?.vocabulary.records.find(({ name }) => name === thing?.name);
  const written = document.text.slice(expected.word.start, expected.word.end);
  const given = new Set(
    (isFact ? writtenFacts(situation) : []).flatMap((fact) =>
      fact.kind === 'AttestedFact' && fact.name.kind === 'Name' ? [fact.name.text] : [],
    ),
  );
  return (record?.attestations ?? [])
    .filter(({ name }) => !given.has(name) && (isFact || !written.startsWith(name)))
    .map(offerTitled('attestation', 'attestation'));
};

/** Nobody reads more; whoever gets them types another letter. */
const most = 500;

/** Whether what has been typed can become a name. */
const couldBe = ({ name, title }: Titled, typed: string): boolean =>
  typed === '' || fit(name, typed) !== null || (title !== null && fit(title, typed) !== null);

/** The labels of requirements, without those that a list has already. */
export const labelOffers = (
  { programTree, expected, document, offset }: Situation,
  rules: OpenRule,
): readonly Offer[] => {
  if (programTree === null) return [];
  const all = document.parsed.tokens;
  const listed = new Set([
    ...expected.tokens.slice(rules.first).map(({ image }) => image),
    ...listedAfter(all, indexOfToken(all, expected.word.end)),
  ]);
  const typed = document.text.slice(expected.word.start, offset);
  const found: Titled[] = [];
  for (const each of labelsIn(programTree)) {
    if (found.length < most && !listed.has(each.name) && couldBe(each, typed)) found.push(each);
  }
  return found.map(offerTitled('requirement', 'requirement'));
};

/** The exclusions that ask something of whoever is given what the program awards. */
const exclusionOffers = ({ program, names, expected }: Situation, rules: OpenRule): readonly Offer[] => {
  if (program === null || names.exclusions.length === 0) return [];
  const labels = new Set(conditionsIn(program.root).map(({ label }) => label));
  const listed = new Set(expected.tokens.slice(rules.first).map(({ image }) => image));
  return names.exclusions
    .filter(({ name }) => labels.has(name) && !listed.has(name))
    .map(offerTitled('requirement', 'exclusion', rank.good));
};

/** What an expectation may name as its reason. */
export const reasonOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => [
  ...labelOffers(situation, rules),
  ...exclusionOffers(situation, rules),
  ...questionOffers(situation).map((offer) => ({ ...offer, rank: rank.good })),
];

export const questionOffers = ({ programTree }: Situation): readonly Offer[] =>
  programTree === null ? [] : questionsIn(programTree).map(offerTitled('question', 'an open question'));

export const sampleOffers = ({ document }: Situation): readonly Offer[] =>
  samplesIn(document.parsed.document).flatMap(({ name, title }) =>
    name.kind === 'Missing' ? [] : [offerTitled('sample', 'sample')({ name: name.text, title: title?.value ?? null })],
  );

/** The record that is judged, then the others. */
export const sampleRecordOffers = ({ names }: Situation): readonly Offer[] => {
  const { subject } = names;
  if (subject === null) return [];
  return [
    {
      label: subject.name,
      kind: 'record',
      rank: rank.best,
      detail: 'a sample',
      snippet: `${subject.name} \${1:Name} {\n  \${0}\n}`,
    },
  ];
};

const sampleAt = ({ document, expected }: Situation, rules: OpenRule): Sample | null => {
  const expect = openRule(rules, 'expect');
  const name = expect === null ? undefined : expected.tokens[expect.first + 1]?.image;
  return (
    samplesIn(document.parsed.document).find((each) => each.name.kind === 'Name' && each.name.text === name) ?? null
  );
};

const itemsIn = (facts: readonly Fact[]): readonly ItemFact[] => facts.filter((fact) => fact.kind === 'ItemFact');

/** The sorts of items that a sample has: an expectation may leave one out. */
export const withoutOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const items = itemsIn(sampleAt(situation, rules)?.facts ?? []);
  const words = items.flatMap(({ record }) => (record.kind === 'Name' ? [record.text] : []));
  return offerMembers([...new Set(words)], 'one of those that the sample has');
};

/** The items of a sample, by what identifies them. */
export const identityTextOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const word = situation.expected.tokens.at(-1)?.image;
  return itemsIn(sampleAt(situation, rules)?.facts ?? [])
    .filter(({ record }) => record.kind === 'Name' && record.text === word)
    .map(({ identity }) => ({
      label: `"${identity.value}"`,
      kind: 'sample',
      rank: rank.best,
      alsoFoundBy: identity.value,
    }));
};
