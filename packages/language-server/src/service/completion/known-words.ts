import type { OpenRule } from '@proviso/grammar';
import { emphasis, phrasesBefore } from './noun-offers.ts';
import { nounSoFar } from './noun-so-far.ts';
import { questionsIn } from './program-parts.ts';
import { openRule, type Situation } from './situation.ts';
import { listsHere, thingInHand, wordsIndex } from './thing-in-hand.ts';

/** Whether a condition may begin with a word that means something already. */
export const isKnownWord = (situation: Situation, rules: OpenRule, word: string): boolean => {
  const { names, phrases, programTree } = situation;
  const thing = thingInHand(situation, rules);
  return (
    [...names.kinds.values()].some(
      ({ name, plural, entries }) => name === word || plural === word || entries.has(word),
    ) ||
    [...names.records.values()].some(({ name, plural }) => name === word || plural === word) ||
    thing?.fields.some(({ name }) => name === word) === true ||
    phrases.some(({ words }) => words[0] === word) ||
    (programTree !== null && questionsIn(programTree).some(({ name }) => name === word))
  );
};

/** Whether a noun phrase has words that describe and no noun yet: nothing can be said of it. */
export const lacksNoun = (situation: Situation): boolean => {
  const { tokens, expectations } = situation.expected;
  const noun = expectations
    .map(({ rules }) => openRule(rules, 'noun', 'object'))
    .find((rule) => rule !== null && rule.first < tokens.length);
  if (noun === undefined || noun === null) return false;
  const { words, hasEnded } = nounSoFar(tokens, wordsIndex(tokens, noun));
  const describing = new Set<string>([
    ...emphasis,
    ...phrasesBefore(situation, listsHere(situation, thingInHand(situation, noun))).flatMap((each) => each.words),
  ]);
  return !hasEnded && words.length > 0 && words.every((word) => describing.has(word));
};
