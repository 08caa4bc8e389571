/** What may follow "per" in a count: a field, with one count for each of its values. */
import type { CoreField, CoreType } from '@proviso/compiler';
import type { OpenRule } from '@proviso/grammar';
import { offerField } from './name-offers.ts';
import { rank, type Offer } from './offer.ts';
import { openRule, type Situation } from './situation.ts';
import { thingInHand, thingOfNoun } from './thing-in-hand.ts';

/** Whether it is known of items which values a field can have; of entries it is, since they are all in the catalog. */
const hasEnd = ({ kind }: CoreType): boolean => kind === 'choice' || kind === 'scale' || kind === 'entry';

/** Whether the noun is counted: "all" has no number that could go with each value. */
const isCounted = ({ expected: { tokens } }: Situation, rules: OpenRule): boolean => {
  const around = openRule(rules, 'quantified');
  return around !== null && tokens.slice(around.first, around.first + 3).some(({ image }) => /^\d+$/.test(image));
};

const countedFields = (situation: Situation, rules: OpenRule): readonly CoreField[] => {
  const noun = openRule(rules, 'noun');
  if (noun === null || !isCounted(situation, rules)) return [];
  const thing = thingOfNoun(situation, noun, thingInHand(situation, noun));
  if (thing === null) return [];
  return thing.kind === null ? thing.fields.filter(({ type }) => hasEnd(type)) : thing.fields;
};

/** Whether "per" says anything of the noun before it, and leads to no rate, such as `per 10 people`, which is not evaluated yet. */
export const isCountedPer = (situation: Situation, rules: OpenRule): boolean =>
  countedFields(situation, rules).length > 0;

/** The fields of the noun before "per"; none after a number, which makes a rate of it. */
export const perOffers = (situation: Situation, rules: OpenRule): readonly Offer[] =>
  situation.expected.tokens.at(-1)?.image === 'per'
    ? countedFields(situation, rules).map((field) => offerField(field, rank.best))
    : [];
