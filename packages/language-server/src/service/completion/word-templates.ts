/** What is offered for a word of the language together with what must follow it. */
import type { KeywordName, OpenRule, Token } from '@proviso/grammar';
import { offerTemplate, rank, type Offer } from './offer.ts';
import { openRule, type Situation } from './situation.ts';
import { blank } from './snippet.ts';

/** A list with its first points. */
const points = (from: number): string =>
  `{\n  - ${blank(from, 'First')}: ${blank(from + 1, 'condition')}\n  - ${blank(from + 2, 'Second')}: ${blank(from + 3, 'condition')}\n}`;

const notGiven = `given "${blank(1, 'What was asked for')}"`;

type Template = () => Offer;

/** After the likeliest words with which a condition begins, before names. */
const afterWords = (offer: Offer): Offer => ({ ...offer, rank: rank.best + 0.9 });

/** Templates that stand beside the word, by the rule that asks for it. */
const beside: Readonly<Record<string, Template>> = {
  'quantity all': () =>
    afterWords(offerTemplate('all of …', 'every point of a list has to be met', `all of ${points(1)}`)),
  'quantity any': () => afterWords(offerTemplate('any of …', 'one point of a list is enough', `any of ${points(1)}`)),
  'bound at least': () =>
    afterWords(
      offerTemplate(
        'at least … of …',
        'so many points of a list have to be met',
        `at least ${blank(1, '2')} of ${points(2)}`,
      ),
    ),
  'term not': () =>
    afterWords(offerTemplate('not given …', 'the words of a requirement are not at hand', `not ${notGiven}`)),
  'quantified of': () =>
    afterWords(offerTemplate('of …', 'a list of points, of which so many have to be met', `of ${points(1)}`)),
};

/** Templates that come before the word. The word is there for those who type it out: Enter takes what is typed, then. */
const before: Readonly<Record<string, Template>> = {
  'term given': () => offerTemplate('given …', 'the words of a requirement are not at hand', notGiven),
  'revision on': () => ({
    ...offerTemplate('on …', 'the day from which it holds', `on ${blank(1, '2024-01-01')}`),
    rank: rank.best - 0.5,
  }),
};

/** The moments of which a requirement may be asked alone. */
const moments = (word: Offer): readonly Offer[] => [
  { ...word, label: 'on application', detail: 'of those who apply' },
  { ...word, label: 'on renewal', detail: 'of those who renew' },
];

/** Of an expectation: once it has its day, it may yet be of an application or a renewal. */
const timings = (tokens: readonly Token[], { first }: OpenRule, word: Offer): readonly Offer[] => {
  const isDated = tokens.slice(first).some(({ image }) => /^\d{4}-/.test(image));
  return isDated ? moments(word) : [word];
};

/** The list that must follow `all of`. Who types the brace types the list: Enter ends the line then, and takes nothing. */
export const listTemplate = (): Offer => ({
  ...offerTemplate('{ … }', 'a list of points', points(1)),
  rank: rank.best,
  foundBy: 'list of points',
});

/** What is offered for a word: itself, or what it stands in, and what begins with it. */
export const withTemplates = (
  { expected: { tokens } }: Situation,
  rules: OpenRule,
  words: readonly KeywordName[],
  word: Offer,
): readonly Offer[] => {
  const key = `${rules.rule} ${words.join(' ')}`;
  const isCondition = key.startsWith('quantified') || key.startsWith('term') || isWhole(rules);
  const isNegated = tokens.at(-1)?.image === 'not';
  const isShare = tokens.at(-1)?.image.endsWith('%') === true;
  if (key === 'timing on') {
    const expect = openRule(rules, 'expect');
    if (expect !== null) return timings(tokens, expect, word);
    if (openRule(rules, 'header') !== null) return [...moments(word), word];
  }
  const first = before[key]?.();
  const template = isCondition && !isShare && !isNegated ? beside[key]?.() : undefined;
  return [first, word, template].filter((each) => each !== undefined);
};

/** Whether a quantity begins a condition, not what somebody holds. */
const isWhole = ({ rule, within }: OpenRule): boolean =>
  rule === 'bound' ? within !== null && isWhole(within) : rule === 'quantity' && within?.rule === 'quantified';
