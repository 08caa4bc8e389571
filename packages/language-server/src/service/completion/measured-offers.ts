/** What a requirement may be measured by: calendars, and what has to be held for a time before. */
import { counted, listed } from '@proviso/compiler';
import type { OpenRule } from '@proviso/grammar';
import { paragraph } from '../words/prose.ts';
import { entriesOf } from './entry-offers.ts';
import { offerKind } from './name-offers.ts';
import { rank, type Offer } from './offer.ts';
import { imagesOf, type Situation } from './situation.ts';
import { kindCalled, subjectOf } from './thing-in-hand.ts';

/** The calendars of the catalog, without those that are named already. */
export const calendarOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const { names, expected } = situation;
  const named = new Set(imagesOf(expected.tokens.slice(rules.first)));
  return [...names.calendars.values()]
    .filter(({ name }) => !named.has(name))
    .map(({ name, title, dates }) => ({
      label: name,
      kind: 'calendar',
      rank: rank.best,
      detail: [title, counted(dates.length, 'measuring day')].filter((each) => each !== null).join(' · '),
      documentation: [paragraph(listed(dates))],
      ...(title === null ? {} : { alsoFoundBy: title }),
    }));
};

/** What the subject may hold: a kind, and then one of its entries. */
export const heldFirstOffers = (situation: Situation): readonly Offer[] => {
  const kind = kindCalled(situation, situation.expected.tokens.at(-1)?.image);
  if (kind !== null) return entriesOf(situation, kind, new Set());
  const held = subjectOf(situation)?.holds ?? [];
  return held.flatMap((each) => {
    const own = situation.names.kinds.get(each.kind);
    return own === undefined ? [] : [offerKind(own, own.name, rank.best)];
  });
};
