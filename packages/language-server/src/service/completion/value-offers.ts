/** Fields, and the values that they can have. */
import type { CoreField, CoreType } from '@proviso/compiler';
import type { OpenRule, Token } from '@proviso/grammar';
import { entriesOf } from './entry-offers.ts';
import { offerField, offerMembers, definitionOf, phraseInWords } from './name-offers.ts';
import { parameterOffers } from './noun-offers.ts';
import { rank, type Offer } from './offer.ts';
import { continuationsOf } from './phrases.ts';
import { questionsIn } from './program-parts.ts';
import { openRule, type Situation } from './situation.ts';
import { subjectOf, thingInHand, type Thing } from './thing-in-hand.ts';
import { fieldsOfType } from './types.ts';

/** The fields of a thing, and those of the record that is judged. */
const fieldsHere = (situation: Situation, thing: Thing | null): readonly CoreField[] => {
  const own = thing?.fields ?? [];
  if (thing !== null && thing.kind !== null) return own;
  const known = new Set(own.map(({ name }) => name));
  return [...own, ...(subjectOf(situation)?.fields ?? []).filter(({ name }) => !known.has(name))];
};

/** The type of the field that a path names; null where there is none. */
const typeOfPath = (situation: Situation, thing: Thing | null, segments: readonly string[]): CoreType | null => {
  let fields = fieldsHere(situation, thing);
  let type: CoreType | null = null;
  for (const segment of segments) {
    type = fields.find(({ name }) => name === segment)?.type ?? null;
    if (type === null) return null;
    fields = fieldsOfType(situation.names, type);
  }
  return type;
};

/** The names of a path among tokens, dots left out. */
export const segmentsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ image }) => (image === '.' ? [] : [image]));

/** Whether a value of this type can be a condition, or the beginning of one. */
const canBeCompared = ({ kind }: CoreType): boolean => kind !== 'list' && kind !== 'record';

/** Fields where a condition may begin, or a test. */
export const fieldOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const thing = thingInHand(situation, rules);
  const own = new Set(thing?.fields);
  // A definition says something of its noun alone.
  const isDefined = openRule(rules, 'define') !== null && thing?.name !== subjectOf(situation)?.name;
  return (isDefined ? [...own] : fieldsHere(situation, thing))
    .filter(({ type }) => canBeCompared(type))
    .map((field) => offerField(field, isDefined ? rank.first : own.has(field) ? rank.good : rank.rare));
};

/** The fields of what stands before a dot. */
export const nestedFieldOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const path = openRule(rules, 'path');
  if (path === null) return [];
  const { tokens } = situation.expected;
  const type = typeOfPath(situation, thingInHand(situation, rules), segmentsOf(tokens.slice(path.first)));
  return type === null ? [] : fieldsOfType(situation.names, type).map((field) => offerField(field, rank.best));
};

/** What may be a condition by its name alone, besides fields: questions, and what is defined. */
export const conditionNameOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const thing = thingInHand(situation, rules);
  const { tokens } = situation.expected;
  const named = openRule(rules, 'named');
  const run = named === null ? [] : tokens.slice(named.first).map(({ image }) => image);
  const suiting = situation.phrases.filter(({ of }) => of === null || of === thing?.name);
  const defined = continuationsOf(run, suiting).flatMap(({ phrase, rest }): readonly Offer[] =>
    rest.length === 0
      ? []
      : [
          {
            label: rest.join(' '),
            kind: 'definition',
            rank: rank.good,
            detail: phraseInWords(phrase),
            documentation: definitionOf(phrase),
          },
        ],
  );
  const asked = run.length > 0 || situation.programTree === null ? [] : questionsIn(situation.programTree);
  return [
    ...defined,
    ...asked.map(({ name, title }): Offer => ({
      label: name,
      kind: 'question',
      rank: rank.rare,
      detail: title ?? 'an open question',
    })),
  ];
};

/** The path that a comparison is about: what stands before it in the rule around it. */
export const comparedType = (situation: Situation, rules: OpenRule): CoreType | null => {
  const comparison = openRule(rules, 'comparison', 'window');
  const around = comparison?.within ?? null;
  if (comparison === null || around === null) return null;
  const written = situation.expected.tokens.slice(around.first, comparison.first);
  const path = around.rule === 'aggregate' ? written.slice(2) : written;
  return typeOfPath(situation, thingInHand(situation, around), segmentsOf(path));
};

/** The names that a value of a type can be. */
export const namesOfType = (situation: Situation, type: CoreType, without: ReadonlySet<string>): readonly Offer[] => {
  if (type.kind === 'list') return namesOfType(situation, type.of, without);
  if (type.kind === 'yesno') return [{ label: 'yes', kind: 'value', rank: rank.best }];
  if (type.kind === 'entry') {
    const kind = situation.names.kinds.get(type.of);
    return kind === undefined ? [] : entriesOf(situation, kind, without);
  }
  if (type.kind !== 'scale' && type.kind !== 'choice') return [];
  const members = type.kind === 'scale' ? type.levels : type.members;
  return offerMembers(
    members.filter((each) => !without.has(each)),
    type.name,
  );
};

/** What may be compared with: the names that a field can have, what a definition is given, and fields of the same type. */
export const comparedOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const type = comparedType(situation, rules);
  const comparison = openRule(rules, 'comparison');
  if (type === null || comparison === null) return [];
  const { tokens } = situation.expected;
  const written = new Set(tokens.slice(comparison.first).map(({ image }) => image));
  const alike = fieldsHere(situation, thingInHand(situation, rules)).filter(
    (field) =>
      field.type.kind === type.kind && (type.kind === 'number' || type.kind === 'date' || type.kind === 'money'),
  );
  const compared = segmentsOf(tokens.slice(comparison.within?.first, comparison.first)).at(0);
  return [
    ...parameterOffers(situation, rules),
    ...namesOfType(situation, type, written),
    ...alike.filter(({ name }) => name !== compared).map((field) => offerField(field, rank.rare)),
  ];
};

/** Currencies, before an amount. */
export const currencyOffers = (type: CoreType | null): readonly Offer[] =>
  type?.kind === 'money'
    ? [
        {
          label: type.currency,
          kind: 'value',
          rank: rank.best,
          detail: 'currency',
          snippet: `${type.currency} \${0:1,000}`,
        },
      ]
    : [];
