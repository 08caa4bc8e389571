/** Offers of things that catalogs and programs declare: how each is shown. */
import { literalInWords, type CoreField, type EntrySymbol, type GroupSymbol, type KindSymbol } from '@proviso/compiler';
import { docCommentBefore } from '../doc-comment.ts';
import { lifetimeInWords } from '../words/days.ts';
import { list, paragraph, point, strong, withCode, type Block } from '../words/prose.ts';
import { rank, type Offer } from './offer.ts';
import type { Phrase } from './phrases.ts';
import { typeInWords } from './types.ts';

/** What is there of some parts, with something between them. */
const joined = (between: string, ...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(between);

const titled = (title: string | null): readonly Block[] => (title === null ? [] : [paragraph(strong(title))]);

const docOf = ({ document, range }: EntrySymbol['place']): readonly Block[] => {
  const doc = docCommentBefore(document, range.start);
  return doc === null ? [] : [paragraph(...withCode(doc))];
};

/** What stands before the name of a declaration belongs to it: `kind badge`. */
const docOfItem = (place: EntrySymbol['place']): readonly Block[] => {
  const { document, range } = place;
  const start = document.text.lastIndexOf('\n', range.start - 1) + 1;
  const indentation = document.text.slice(start).search(/\S/);
  return docOf({ document, range: { start: start + Math.max(0, indentation), end: range.end } });
};

const points = (lines: readonly string[]): readonly Block[] =>
  lines.length === 0 ? [] : [list(lines.map((line) => point([line])))];

const foundBy = (title: string | null): Pick<Offer, 'alsoFoundBy'> => (title === null ? {} : { alsoFoundBy: title });

/** An entry. One that has ended comes last: it may still be named, as documents hold their history. */
export const offerEntry = (entry: EntrySymbol, { place, hasEnded }: { place: number; hasEnded: boolean }): Offer => {
  const days = lifetimeInWords(entry.lifetime);
  const attributes = [...entry.attributes].map(([name, values]) => `${name}: ${values.map(literalInWords).join(', ')}`);
  return {
    label: entry.name,
    kind: 'entry',
    rank: hasEnded ? rank.last : place,
    detail: joined(' · ', entry.title ?? entry.of, days),
    documentation: [
      ...titled(entry.title),
      paragraph(joined(', ', entry.of, days)),
      ...docOf(entry.place),
      ...points(attributes),
    ],
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
    documentation: [
      ...docOfItem(kind.place),
      ...(some.length === 0 ? [] : [paragraph(`${some.join(', ')}${count > some.length ? ', …' : ''}`)]),
    ],
    ...foundBy(kind.title),
  };
};

export const offerGroup = (group: GroupSymbol, place: number): Offer => ({
  label: group.name,
  kind: 'group',
  rank: place,
  detail: joined(' · ', group.title, `group of ${group.members.length} ${group.of}`),
  documentation: [
    ...titled(group.title),
    ...docOfItem(group.place),
    ...points(group.members.map(({ entry, lifetime }) => joined(' ', entry, lifetimeInWords(lifetime)))),
  ],
  ...foundBy(group.title),
});

export const offerField = (field: CoreField, place: number): Offer => ({
  label: field.name,
  kind: 'field',
  rank: place,
  detail: typeInWords(field.type),
  ...(field.doc === null ? {} : { documentation: [paragraph(...withCode(field.doc))] }),
});

/** The names of a scale or a choice, in their order. */
export const offerMembers = (
  members: readonly string[],
  of: string | null,
  place: number = rank.best,
): readonly Offer[] =>
  members.map((label) => ({ label, kind: 'member', rank: place, ...(of === null ? {} : { detail: of }) }));

/** What may stand after a phrase; empty where nothing may. */
export const parametersInWords = ({ parameters }: Phrase): string =>
  parameters.length === 0 ? '' : `(${parameters.map(({ name, typeName }) => `${name}: ${typeName}`).join(', ')})`;

/** A phrase as it is declared, with what may stand after it. */
export const phraseInWords = (phrase: Phrase): string => joined(' ', phrase.whole, parametersInWords(phrase));

/** A definition as it is written. */
export const definitionOf = (phrase: Phrase): readonly Block[] => [
  { kind: 'code', text: `define ${phraseInWords(phrase)}: ${phrase.meaning}` },
];

/** What is left to be written of a phrase. */
export const offerPhrase = (phrase: Phrase, rest: readonly string[], place: number): Offer => ({
  label: rest.join(' '),
  kind: 'definition',
  rank: place,
  detail: joined(' ', rest.join(' '), parametersInWords(phrase)),
  documentation: definitionOf(phrase),
});
