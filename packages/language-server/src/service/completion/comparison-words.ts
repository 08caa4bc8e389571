/** Which words compare a field with something, by the type of the field. */
import type { CoreType } from '@proviso/compiler';
import type { OpenRule } from '@proviso/grammar';
import { isKnownWord } from './known-words.ts';
import { rank } from './offer.ts';
import { openRule, type Situation } from './situation.ts';
import { comparedType, segmentsOf } from './value-offers.ts';

/** An amount is mostly compared with a limit, seldom with one value. */
const ofAmounts = ['at least', 'at most', 'more than', 'less than', 'exactly', 'between', 'is'] as const;

/** The words that stand after a field of a type, the likeliest first. A field that is answered with yes is a condition itself. */
const wordsOf: Readonly<Record<CoreType['kind'], readonly string[]>> = {
  number: ofAmounts,
  percent: ofAmounts,
  money: ofAmounts,
  duration: ofAmounts,
  period: ofAmounts,
  scale: ['at least', 'is', 'at most', 'more than', 'less than', 'between'],
  date: ['is', 'between'],
  choice: ['is'],
  entry: ['is'],
  text: ['is'],
  yesno: [],
  list: [],
  object: [],
  record: [],
};

/** Where a field has to be compared, one that is answered with yes is as well. */
const wordsOfTest = (type: CoreType): readonly string[] => (type.kind === 'yesno' ? ['is'] : wordsOf[type.kind]);

/** Whether the one word that stands there is a new one: a label is being written. */
const isNewLabel = ({ expected, names }: Situation, rules: OpenRule): boolean => {
  const path = segmentsOf(expected.tokens.slice(rules.within?.first, rules.first));
  const canBeLabel = expected.expectations.some(
    (each) => each.rules.rule === 'header' && each.rules.first === expected.tokens.length - 1,
  );
  return path.length === 1 && (canBeLabel || names.kinds.has(path[0] ?? ''));
};

/** Where a word that compares stands in the order; null where it cannot stand. */
export const comparisonPlace = (situation: Situation, rules: OpenRule, word: string): number | null => {
  const comparison = openRule(rules, 'comparison');
  if (comparison === null) return null;
  const type = comparedType(situation, rules);
  if (type === null) return isNewLabel(situation, comparison) ? null : rank.word;
  const words = comparison.within?.rule === 'test' ? wordsOfTest(type) : wordsOf[type.kind];
  const place = words.indexOf(word);
  return place === -1 ? null : rank.best + place / 100;
};

/** Whether what has been written of a requirement is a label: then what narrows it comes first, and nothing joins it. */
export const isLabelSoFar = (situation: Situation): boolean => {
  const { tokens, expectations } = situation.expected;
  const last = tokens.at(-1)?.image ?? '';
  const header = expectations.find(({ rules }) => openRule(rules, 'header')?.first === tokens.length - 1);
  return header !== undefined && !isKnownWord(situation, header.rules, last);
};
