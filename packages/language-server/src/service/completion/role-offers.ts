/** What may stand among roles and in limits on who fills them, and what facts may say of both. */
import type { SharingSymbol } from '@proviso/compiler';
import { indexOfToken, nodeAt, type OpenRule } from '@proviso/grammar';
import { entriesOf } from './entry-offers.ts';
import { offerField, offerKind } from './name-offers.ts';
import { listedAfter } from './noun-so-far.ts';
import { rank, type Offer } from './offer.ts';
import { imagesOf, openRule, recordCalled, type Situation } from './situation.ts';
import { kindCalled, listsAmong, subjectOf } from './thing-in-hand.ts';

const role = (label: string, { name }: SharingSymbol): Offer => ({
  label,
  kind: 'requirement',
  rank: rank.best,
  detail: `a role that ${name} limits`,
});

const rolesOf = ({ names }: Situation, without: ReadonlySet<string>, record?: string): readonly Offer[] =>
  [...names.sharings.values()]
    .filter((sharing) => record === undefined || sharing.record === record)
    .flatMap((sharing) => sharing.roles.filter((name) => !without.has(name)).map((name) => role(name, sharing)));

/** The names on a list around the cursor. */
const listed = ({ document, expected }: Situation, rules: OpenRule): ReadonlySet<string> => {
  const { tokens } = document.parsed;
  const later = listedAfter(tokens, indexOfToken(tokens, expected.word.end));
  return new Set([...imagesOf(expected.tokens.slice(rules.first)), ...later]);
};

/** The roles that the catalog limits and the program does not have yet. */
export const newRoleOffers = (situation: Situation): readonly Offer[] => {
  const { document, offset, expected } = situation;
  const around = nodeAt(document.parsed.document, offset).findLast((node) => node.kind === 'Roles');
  const given = (around?.items ?? []).flatMap((item) =>
    item.kind === 'Role' && item.start !== expected.tokens.at(-1)?.startOffset
      ? (item.statement.label?.text ?? [])
      : [],
  );
  return rolesOf(situation, new Set(given));
};

/** Whom a role may be filled by: those of a list of the record that is judged. */
const peopleOf = (situation: Situation): readonly string[] =>
  listsAmong(situation, subjectOf(situation)?.fields ?? []).flatMap(({ thing }) => thing.name ?? []);

/** After `each filled by a`: that they are different, and who. */
export const differentOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const words = imagesOf(situation.expected.tokens.slice(rules.first));
  if (words.length > 1 || (words.length === 1 && words[0] !== 'different')) return [];
  const people = peopleOf(situation);
  const labels = words.length === 1 ? people : people.map((name) => `different ${name}`);
  return labels.map((label) => ({ label, kind: 'record', rank: rank.best, detail: 'nobody fills two of these roles' }));
};

/** What may count once: those of a list, and the entries of a kind. */
export const countedOnceOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  if (situation.expected.tokens.length > rules.first) return [];
  const people = peopleOf(situation).map((label): Offer => ({
    label,
    kind: 'record',
    rank: rank.best,
    detail: 'each counts once',
  }));
  return [...people, ...[...situation.names.kinds.values()].map((kind) => offerKind(kind, kind.name, rank.good))];
};

const single: ReadonlySet<string> = new Set(['number', 'percent', 'date', 'text', 'yesno', 'choice', 'scale', 'entry']);

/** The fields of which no two that count may have the same value. */
export const apartOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const around = openRule(rules, 'countedOnce');
  const word = around === null ? undefined : situation.expected.tokens[around.first + 1]?.image;
  return (recordCalled(situation.names, word)?.fields ?? [])
    .filter(({ type }) => single.has(type.kind))
    .map((field) => offerField(field, rank.best));
};

/** Whom limits may be about: who is on a list. */
export const limitedOffers = ({ names }: Situation): readonly Offer[] =>
  [...names.records.values()]
    .filter((record) => record !== names.subject)
    .map(({ name }) => ({ label: name, kind: 'record', rank: rank.best, detail: 'who fills roles' }));

/** The roles that limits name already. */
export const limitedRoleOffers = (situation: Situation): readonly Offer[] => rolesOf(situation, new Set());

/** The kind over whose entries roles are counted. */
export const limitedKindOffers = ({ names, expected }: Situation, rules: OpenRule): readonly Offer[] => {
  if (expected.tokens.length > rules.first) return [];
  return [...names.kinds.values()].map((kind) => offerKind(kind, kind.plural, rank.best));
};

/** Of `exempt` the entries of the kind that the limits are about, else the roles. */
export const limitNameOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const { document, offset, expected, names } = situation;
  const without = listed(situation, rules);
  if (expected.tokens[rules.first - 1]?.image !== 'exempt') return rolesOf(situation, without);
  const around = nodeAt(document.parsed.document, offset).findLast((node) => node.kind === 'Sharing');
  const symbol = names.sharings.get(around?.name.kind === 'Name' ? around.name.text : '');
  const kinds = symbol === undefined ? [...names.kinds.keys()] : [symbol.of];
  return kinds.flatMap((name) => {
    const kind = names.kinds.get(name);
    return kind === undefined ? [] : entriesOf(situation, kind, without);
  });
};

/** The limits on an item of facts, by the word with which it begins. */
const sharingAround = (situation: Situation, rules: OpenRule): SharingSymbol | null => {
  const item = openRule(rules, 'itemFact');
  const word = item === null ? undefined : situation.expected.tokens[item.first]?.image;
  const record = recordCalled(situation.names, word)?.name ?? null;
  return [...situation.names.sharings.values()].find((each) => each.record === record) ?? null;
};

/** Whether facts say here who fills what. */
export const mayFill = (situation: Situation, rules: OpenRule): boolean => sharingAround(situation, rules) !== null;

/** The roles that somebody may be recorded to fill. */
export const filledRoleOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const sharing = sharingAround(situation, rules);
  return sharing === null ? [] : sharing.roles.map((name) => role(name, sharing));
};

/** Where somebody may be recorded to fill a role. */
export const filledEntryOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const sharing = sharingAround(situation, rules);
  const kind = sharing === null ? null : kindCalled(situation, sharing.of);
  return kind === null ? [] : entriesOf(situation, kind, listed(situation, rules));
};
