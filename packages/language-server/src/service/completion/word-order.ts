/** In which order words of the language are offered. */
import type { Document, KeywordName, OpenRule } from '@proviso/grammar';
import { comparisonPlace, isLabelSoFar } from './comparison-words.ts';
import { keywordNotes } from './keyword-notes.ts';
import { isOpenKind } from './noun-offers.ts';
import { rank } from './offer.ts';
import { beginsItem } from './place-in-list.ts';
import { openRule, type Situation } from './situation.ts';
import { subjectOf, thingInHand } from './thing-in-hand.ts';

/** Words are offered in the order in which they are explained. */
const explained = Object.keys(keywordNotes);

const ofCatalogs = [
  'kind', 'entries of', 'scale', 'choice', 'record', 'group', 'calendar', 'series', 'define', 'text', 'use', 'sharing', 'exclusion',
  'award of',
]; // prettier-ignore

/** What roles consist of, and limits on who fills them. */
const inBraces: readonly string[] = ['role', 'require', 'recommend', 'text', 'a', 'no', 'exempt', 'claims rank'];

/** The words that items begin with, the likeliest first: what a document lacks comes early. */
const itemWords = ({ kind, items }: Document): readonly string[] => {
  if (kind === 'Catalog') return ofCatalogs;
  if (kind !== 'Program') return explained;
  const lacksRevisions = items.every((item) => item.kind !== 'Revisions');
  const lacksUse = items.every((item) => item.kind !== 'Use');
  const words = lacksRevisions ? ['require', 'revisions', ...explained] : explained;
  return lacksUse ? ['use', ...(lacksRevisions ? ['revisions'] : []), ...words] : words;
};

const placeAmong = (order: readonly string[], words: readonly KeywordName[]): number => {
  const whole = order.indexOf(words.join(' '));
  const place = whole === -1 ? order.indexOf(words[0] ?? '') : whole;
  return place === -1 ? order.length : place;
};

/** What begins a condition, the likeliest first. */
const firstWords: readonly string[] = ['any', 'at least', 'all', 'at most', 'attested', 'no', 'every', 'not'];

/** What says more of a kind, the likeliest first. */
const narrowingWords: readonly string[] = ['except', 'of', 'in', 'where', 'held', 'earned', 'valid for', 'per'];

/** What is said of an attestation, or of what happened, in the order in which it is said. */
const attestedWords: readonly string[] = ['by', 'on', 'through', 'evidence'];

/** What is expected, in the order in which it is explained. */
const outcomeWords: readonly string[] = ['met', 'unmet', 'unknown', 'unclear', 'not applicable', 'in'];

/** The rules of what narrows a requirement, after its label. */
const modifying: ReadonlySet<string> = new Set(['modifier', 'timing', 'validity', 'whenModifier']);
const modifyingWords: readonly string[] = ['since', 'before', 'on', 'when', 'for', 'through', 'measured every'];

/** Where a word stands with which a condition begins that says what is held; null where nothing is held so. */
const placeOfVerb = (situation: Situation, rules: OpenRule, label: string): number | null => {
  if (rules.rule !== 'holdingVerb' || rules.within?.rule !== 'term') return null;
  const thing = thingInHand(situation, rules);
  if (thing === null || thing.holds.every(({ verb }) => verb !== label)) return null;
  // A definition says something of its noun.
  const isDefined = openRule(rules, 'define') !== null && thing.name !== subjectOf(situation)?.name;
  return isDefined ? rank.first : rank.good;
};

/** Where a word stands in the order; null where it cannot stand. */
export const placeOfWord = (
  situation: Situation,
  rules: OpenRule,
  words: readonly KeywordName[],
  label: string,
): number | null => {
  const order = placeAmong(explained, words) / 1000;
  if (beginsItem(situation, rules)) {
    if (openRule(rules, 'roleItem', 'limit') !== null) return rank.best + placeAmong(inBraces, words) / 1000;
    return rank.best + placeAmong(itemWords(situation.document.parsed.document), words) / 1000;
  }
  if (openRule(rules, 'comparison')?.first === situation.expected.tokens.length) {
    return comparisonPlace(situation, rules, label);
  }
  if (rules.rule === 'connective') return isLabelSoFar(situation) ? null : rank.word + 1 + order;
  if (rules.rule === 'range') return rank.first + order;
  const verb = placeOfVerb(situation, rules, label);
  if (verb !== null) return verb + order;
  if (modifying.has(rules.rule) && openRule(rules, 'header') !== null) {
    return (isLabelSoFar(situation) ? rank.best : rank.word) + modifyingWords.indexOf(label) / 1000;
  }
  if (rules.rule === 'attestedFact' || rules.rule === 'happened')
    return rank.word + attestedWords.indexOf(label) / 1000;
  const outcome = outcomeWords.indexOf(label);
  if (outcome !== -1 && openRule(rules, 'outcome') !== null) return rank.word + outcome / 1000;
  if (rules.rule === 'type') return rank.best + order;
  const narrowing = narrowingWords.indexOf(label);
  if (narrowing !== -1 && isOpenKind(situation, rules)) return rank.best + narrowing / 1000;
  return (firstWords.includes(label) || rules.rule === 'revision' ? rank.best : rank.word) + order;
};
