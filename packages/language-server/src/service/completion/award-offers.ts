/** What a program may award: kinds that its subject holds, and their entries. */
import type { OpenRule } from '@proviso/grammar';
import { entriesOf } from './entry-offers.ts';
import { offerKind } from './name-offers.ts';
import { rank, type Offer } from './offer.ts';
import { openRule, type Situation } from './situation.ts';
import { kindCalled } from './thing-in-hand.ts';

/** The kinds that whoever is judged may hold. */
export const awardedKindOffers = ({ names }: Situation): readonly Offer[] =>
  (names.subject?.holds ?? []).flatMap(({ verb, kind: name }) => {
    const kind = verb === 'holds' ? names.kinds.get(name) : undefined;
    return kind === undefined ? [] : [offerKind(kind, kind.name, rank.best)];
  });

/** The entries of the kind that is written. */
export const awardedEntryOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const kind = kindCalled(situation, situation.expected.tokens[rules.first + 1]?.image);
  return kind === null ? [] : entriesOf(situation, kind, new Set());
};

/** The entries of what is held; of what an award ends those of its kind, but itself. */
export const endingEntryOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const { names, expected } = situation;
  const around = openRule(rules, 'award');
  const award = around === null ? undefined : expected.tokens[around.first + 2]?.image;
  // Only of a kind that is held.
  const held = new Set([...names.records.values()].flatMap(({ holds }) => holds.map(({ kind }) => kind)));
  const kinds = [...names.kinds.values()].filter(
    ({ name, entries }) => held.has(name) && (award === undefined || entries.has(award)),
  );
  const written = expected.tokens.slice(around?.first ?? 0).map(({ image }) => image);
  return kinds.flatMap((kind) => entriesOf(situation, kind, new Set(written)));
};
