/** Offers of things that catalogs and programs declare: how each is shown. */
import type { CoreField, EntrySymbol, GroupSymbol, KindSymbol, Lifetime, Literal } from '@proviso/compiler';
import { docAbove } from './doc-above.ts';
import { rank, type Offer } from './offer.ts';
import type { Phrase } from './phrases.ts';
import { typeInWords } from './types.ts';

/** The days of a lifetime in words; empty where it has no ends. */
const daysInWords = ({ first, last }: Pick<Lifetime, 'first' | 'last'>): string =>
  [first === null ? [] : [`since ${first}`], last === null ? [] : [`through ${last}`]].flat().join(' ');

const literalInWords = (literal: Literal): string => {
  switch (literal.kind) {
    case 'number':
      return String(literal.value);
    case 'money':
      return `${literal.currency} ${literal.amount}`;
    case 'duration':
      return `${literal.minutes} minutes`;
    case 'period':
      return `${literal.months} months`;
    case 'date':
      return literal.date;
    case 'text':
      return `"${literal.text}"`;
    case 'yesno':
      return literal.answer ? 'yes' : 'no';
    case 'name':
    case 'level':
      return literal.name;
  }
};

/** What is there of some parts, with something between them. */
const joined = (between: string, ...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(between);

const titled = (title: string | null): string | null => (title === null ? null : `**${title}**`);

const foundBy = (title: string | null): Pick<Offer, 'alsoFoundBy'> => (title === null ? {} : { alsoFoundBy: title });

/** An entry. One that has ended comes last: it may still be named, as documents hold their history. */
export const offerEntry = (entry: EntrySymbol, { place, hasEnded }: { place: number; hasEnded: boolean }): Offer => {
  const days = daysInWords(entry.lifetime);
  const attributes = [...entry.attributes].map(
    ([name, values]) => `- ${name}: ${values.map(literalInWords).join(', ')}`,
  );
  return {
    label: entry.name,
    kind: 'entry',
    rank: hasEnded ? rank.last : place,
    detail: joined(' · ', entry.title ?? entry.of, days),
    documentation: joined(
      '\n\n',
      titled(entry.title),
      joined(', ', entry.of, days),
      docAbove(entry.place),
      attributes.join('\n'),
    ),
    ...foundBy(entry.title),
    isDeprecated: hasEnded,
  };
};

/** A kind, by one of its two names. */
export const offerKind = (kind: KindSymbol, label: string, place: number): Offer => {
  const count = kind.entries.size;
  const some = [...kind.entries.keys()].slice(0, 5);
  return {
    label,
    kind: 'kind',
    rank: place,
    detail: joined(' · ', kind.title, `kind, ${count} ${count === 1 ? 'entry' : 'entries'}`),
    documentation: joined(
      '\n\n',
      docAbove(kind.place),
      some.length === 0 ? null : `${some.join(', ')}${count > some.length ? ', …' : ''}`,
    ),
    ...foundBy(kind.title),
  };
};

export const offerGroup = (group: GroupSymbol, place: number): Offer => ({
  label: group.name,
  kind: 'group',
  rank: place,
  detail: joined(' · ', group.title, `group of ${group.members.length} ${group.of}`),
  documentation: joined(
    '\n\n',
    titled(group.title),
    docAbove(group.place),
    group.members.map(({ entry, lifetime }) => `- ${joined(' ', entry, daysInWords(lifetime))}`).join('\n'),
  ),
  ...foundBy(group.title),
});

export const offerField = (field: CoreField, place: number): Offer => ({
  label: field.name,
  kind: 'field',
  rank: place,
  detail: typeInWords(field.type),
  ...(field.doc === null ? {} : { documentation: field.doc }),
});

/** The names of a scale or a choice, in their order. */
export const offerMembers = (
  members: readonly string[],
  of: string | null,
  place: number = rank.best,
): readonly Offer[] =>
  members.map((label) => ({ label, kind: 'member', rank: place, ...(of === null ? {} : { detail: of }) }));

const parametersInWords = ({ parameters }: Phrase): string =>
  parameters.length === 0 ? '' : `(${parameters.map(({ name, typeName }) => `${name}: ${typeName}`).join(', ')})`;

/** A phrase as it is declared, with what may stand after it. */
export const phraseInWords = (phrase: Phrase): string => joined(' ', phrase.whole, parametersInWords(phrase));

/** What is left to be written of a phrase. */
export const offerPhrase = (phrase: Phrase, rest: readonly string[], place: number): Offer => ({
  label: rest.join(' '),
  kind: 'definition',
  rank: place,
  detail: joined(' ', rest.join(' '), parametersInWords(phrase)),
  documentation: `\`define ${phraseInWords(phrase)}: ${phrase.meaning}\``,
});
