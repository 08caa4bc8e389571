/** What catalogs speak of: types, kinds, attributes. */
import type { CoreType } from '@proviso/compiler';
import { nodeAt, type OpenRule } from '@proviso/grammar';
import { pluralOf } from '../words/english.ts';
import { entriesOf } from './entry-offers.ts';
import { offerField, offerKind } from './name-offers.ts';
import { offerTemplate, rank, type Offer, type OfferKind } from './offer.ts';
import { imagesOf, openRule, type Situation } from './situation.ts';
import { blank, choice } from './snippet.ts';
import { kindCalled } from './thing-in-hand.ts';
import { namesOfType } from './value-offers.ts';

const plainTypes: Readonly<Record<string, string>> = {
  text: 'any text',
  number: 'a number such as 8',
  yesno: 'yes or no',
  date: 'a day such as 2024-05-31',
  duration: 'a time in minutes, hours, days or weeks',
  period: 'a time in months or years',
  percent: 'a percentage such as 25%',
};

const declared = (
  names: Iterable<string>,
  kind: OfferKind,
  detail: string,
  place: number = rank.best,
): readonly Offer[] => [...names].map((label) => ({ label, kind, rank: place, detail }));

/** What a parameter of a definition may be. */
export const parameterTypeOffers = ({ names }: Situation): readonly Offer[] => [
  ...declared(names.scales.keys(), 'scale', 'scale'),
  ...declared(names.choices.keys(), 'choice', 'choice'),
  ...declared(names.kinds.keys(), 'kind', 'kind'),
];

/** A list of what a field is named after: `people: list of person`. */
const listTypeOffers = ({ names, expected: { tokens } }: Situation, rules: OpenRule): readonly Offer[] => {
  const field = openRule(rules, 'field');
  const name = field === null || tokens[field.first + 1]?.image !== ':' ? undefined : tokens[field.first]?.image;
  const record = [...names.records.values()].find(({ plural }) => plural === name);
  if (record === undefined || tokens.at(-1)?.image !== ':') return [];
  return declared([`list of ${record.name}`], 'type', `any number of them`, rank.first);
};

/** What a field may be: plain types, then what the catalog declares. */
export const typeOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => [
  ...listTypeOffers(situation, rules),
  ...Object.entries(plainTypes).map(([label, detail]): Offer => ({ label, kind: 'type', rank: rank.best, detail })),
  {
    label: 'money in',
    kind: 'type',
    rank: rank.best,
    detail: 'an amount in one currency',
    snippet: 'money in ${1:USD}',
  },
  ...declared(situation.names.scales.keys(), 'scale', 'scale', rank.good),
  ...declared(situation.names.choices.keys(), 'choice', 'choice', rank.good),
  ...declared(situation.names.kinds.keys(), 'kind', 'kind', rank.rare),
  ...declared(situation.names.records.keys(), 'record', 'record', rank.rare),
];

/** What newcomers do not know may stand in a kind or a record: a name and a type. */
export const newFieldOffers = (_: Situation, rules: OpenRule): readonly Offer[] => {
  const isKind = openRule(rules, 'kind', 'record')?.rule === 'kind';
  const types = choice(2, ['text', 'number', 'yesno', 'date', 'duration', 'period', 'percent'], 'text');
  const label = isKind ? 'attribute …' : 'field …';
  const detail = isKind ? 'what each entry says of itself' : 'something that the facts say';
  return [{ ...offerTemplate(label, detail, `${blank(1, 'name')}: ${types}`), rank: rank.best }];
};

/** The kinds of the catalog, without those that a rule has listed already. */
export const kindOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const listed = new Set(situation.expected.tokens.slice(rules.first).map(({ image }) => image));
  return [...situation.names.kinds.values()]
    .filter(({ name }) => !listed.has(name))
    .map((kind) => offerKind(kind, kind.name, rank.best));
};

/** The kind whose entries or whose group is being written. */
export const kindAround = (situation: Situation, rules: OpenRule): ReturnType<typeof kindCalled> => {
  const { tokens } = situation.expected;
  const around = openRule(rules, 'entries', 'group');
  if (around === null) return null;
  const of = tokens.findIndex(({ image }, index) => index > around.first && image === 'of');
  return kindCalled(situation, tokens[of + 1]?.image);
};

/** The entries of the kind around, as members of a group or in place of one that ends. */
export const entriesAround = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const kind = kindAround(situation, rules);
  if (kind === null) return [];
  const own = openRule(rules, 'entry', 'members');
  const listed = situation.expected.tokens.slice(own?.first).map(({ image }) => image);
  return entriesOf(situation, kind, new Set(listed));
};

/** The entries of the kind that an entry includes, but for itself and those that it names already. */
export const includedOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const { tokens } = situation.expected;
  const line = openRule(rules, 'attribute');
  const entry = openRule(rules, 'entry');
  const kind = line === null ? null : kindCalled(situation, tokens[line.first + 1]?.image);
  if (line === null || kind === null) return [];
  const written = tokens.slice(line.first + 2).map(({ image }) => image);
  const own = kindAround(situation, rules)?.name === kind.name ? (tokens[entry?.first ?? -1]?.image ?? '') : '';
  return entriesOf(situation, kind, new Set([...written, own]));
};

/** The attributes of the kind around that the entry does not have yet. */
export const attributeOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const { document, offset } = situation;
  const entry = nodeAt(document.parsed.document, offset).find((node) => node.kind === 'Entry');
  const given = new Set(
    entry?.attributes.flatMap((each) =>
      each.kind === 'Attribute' && each.name.kind === 'Name' && each.start !== situation.expected.word.start
        ? [each.name.text]
        : [],
    ),
  );
  const kind = kindAround(situation, rules);
  return [...(kind?.attributes.values() ?? [])]
    .filter(({ name }) => !given.has(name))
    .map(({ field, optional }) => ({
      ...offerField(field, optional ? rank.good : rank.best),
      text: `${field.name}: `,
    }));
};

/** The type of the attribute whose value is being written. */
export const attributeType = (situation: Situation, rules: OpenRule): CoreType | null => {
  const attribute = openRule(rules, 'attribute');
  const name = attribute === null ? undefined : situation.expected.tokens[attribute.first]?.image;
  return kindAround(situation, rules)?.attributes.get(name ?? '')?.type ?? null;
};

/** What the value of an attribute may be. */
export const attributeValueOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const attribute = openRule(rules, 'attribute');
  const type = attributeType(situation, rules);
  if (attribute === null || type === null) return [];
  const written = situation.expected.tokens.slice(attribute.first + 2);
  return namesOfType(situation, type, new Set(imagesOf(written)));
};

/** The likely plural of what is being declared. */
export const pluralOffers = ({ expected: { tokens } }: Situation, rules: OpenRule): readonly Offer[] => {
  const name = tokens[rules.first + 1]?.image ?? '';
  return name === '' ? [] : [{ label: pluralOf(name), kind: 'kind', rank: rank.best, detail: `several of ${name}` }];
};

/** The fields by which the things of a record may be told apart. */
export const identityOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const record = openRule(rules, 'record');
  const name = record === null ? undefined : situation.expected.tokens[record.first + 1]?.image;
  const isDated = situation.expected.tokens.at(-2)?.image === 'dated';
  return (situation.names.records.get(name ?? '')?.fields ?? [])
    .filter(({ type }) => type.kind === (isDated ? 'date' : 'text'))
    .map((field) => offerField(field, rank.best));
};
