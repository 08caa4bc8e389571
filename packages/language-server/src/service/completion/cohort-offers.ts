/** Whom a requirement or a revision is for: definitions of what is judged, and its plural after one. */
import type { OpenRule } from '@proviso/grammar';
import { rank, type Offer } from './offer.ts';
import { openRule, type Situation } from './situation.ts';
import { conditionNameOffers } from './value-offers.ts';

/** What `for …` may name. */
export const cohortOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const { names, expected } = situation;
  const words = openRule(rules, 'words');
  const plural = names.subject?.plural ?? null;
  const hasWord = words !== null && words.first < expected.tokens.length;
  const noun: readonly Offer[] =
    plural !== null && hasWord
      ? [{ label: plural, kind: 'record', rank: rank.best, detail: 'all that these words say' }]
      : [];
  return [...noun, ...conditionNameOffers(situation, rules)];
};
