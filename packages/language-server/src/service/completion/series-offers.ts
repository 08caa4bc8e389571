/** What is the newest of a series: the series of the catalog, and the entries that one is made of. */
import { counted } from '@proviso/compiler';
import type { OpenRule } from '@proviso/grammar';
import { entriesOf } from './entry-offers.ts';
import { rank, type Offer } from './offer.ts';
import { openRule, type Situation } from './situation.ts';
import { kindCalled } from './thing-in-hand.ts';

/** The series of the catalog. */
export const seriesOffers = ({ names }: Situation): readonly Offer[] =>
  [...names.series.values()].map(({ name, title, of, members }) => ({
    label: name,
    kind: 'series',
    rank: rank.best,
    detail: [title, `${counted(members.length, 'entry', 'entries')} of ${of}`]
      .filter((each) => each !== null)
      .join(' · '),
    ...(title === null ? {} : { alsoFoundBy: title }),
  }));

/** The entries that may be in the series that is being written, without those that are. */
export const seriesMemberOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const { tokens } = situation.expected;
  const series = openRule(rules, 'series');
  if (series === null) return [];
  const of = tokens.findIndex(({ image }, index) => index > series.first && image === 'of');
  const kind = kindCalled(situation, tokens[of + 1]?.image);
  const listed = tokens.slice(series.first).map(({ image }) => image);
  return kind === null ? [] : entriesOf(situation, kind, new Set(listed));
};
