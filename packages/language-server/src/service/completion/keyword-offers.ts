/** Words of the language: which are offered, how they are spelled where they stand, and what they do. */
import { indexOfToken, type Expectation, type KeywordName, type OpenRule } from '@proviso/grammar';
import { keywordNotes, ruleNotes } from './keyword-notes.ts';
import { lacksNoun } from './known-words.ts';
import { mayApply } from './fact-offers.ts';
import { rank, type Offer } from './offer.ts';
import { isCountedPer } from './per-offers.ts';
import { beginsAmiss, beginsItem, isBelowRequirement } from './place-in-list.ts';
import { mayFill } from './role-offers.ts';
import { openRule, type Situation } from './situation.ts';
import { comparedType } from './value-offers.ts';
import { valueType } from './value-type.ts';
import { templatesFor } from './templates.ts';
import { subjectOf, thingInHand, thingOfNoun } from './thing-in-hand.ts';
import { usedProgramOffers } from './verdict-offers.ts';
import { fitsExpected } from './state-offers.ts';
import { placeOfWord } from './word-order.ts';
import { withTemplates } from './word-templates.ts';

/** Items that are read and not evaluated yet: nobody is led into them. */
const plannedItems: ReadonlySet<string> = new Set([
  'score', 'table', 'scope', 'aggregate',
]); // prettier-ignore

/** The same of what narrows other things. */
const plannedParts: ReadonlySet<string> = new Set(['ofWhoms']);

const isPlanned = ({ expected }: Situation, rules: OpenRule, words: readonly KeywordName[]): boolean => {
  for (let rule: OpenRule | null = rules; rule !== null; rule = rule.within) {
    if (plannedParts.has(rule.rule)) return true;
    const isPlannedHere = rule.rule === 'award' ? openRule(rules, 'catalogItem') === null : plannedItems.has(rule.rule);
    if (isPlannedHere && rule.first === expected.tokens.length) return true;
  }
  return words[0] === 'part';
};

/** Whether a word that measures has nothing to do so by: no calendar, or one that is named already; "first" needs one before it. */
const measuresNothing = (
  { names, expected }: Situation,
  rules: OpenRule,
  [word, next]: readonly KeywordName[],
): boolean => {
  if (word !== 'measured') return false;
  const around = openRule(rules, 'header', 'heading');
  const isMeasured = expected.tokens.slice(around?.first ?? 0).some(({ image }) => image === 'measured');
  return names.calendars.size === 0 || isMeasured !== (next === 'first');
};

const afterMust: Readonly<Partial<Record<KeywordName, string>>> = { is: 'be', has: 'have', holds: 'hold' };
const ofSeveral: Readonly<Partial<Record<KeywordName, string>>> = { is: 'are', has: 'have', holds: 'hold' };

/** Whether what is spoken of is in the plural. */
const isPlural = (situation: Situation, rules: OpenRule): boolean => {
  const around = openRule(rules, 'quantified', 'noun');
  const thing = thingInHand(situation, rules);
  const plural = thing?.plural ?? null;
  if (around === null || plural === null || plural === thing?.name) return false;
  return situation.expected.tokens.slice(around.first).some(({ image }) => image === plural);
};

const spelled = (situation: Situation, rules: OpenRule, word: KeywordName): string => {
  const { tokens } = situation.expected;
  if (rules.rule === 'predicate' || rules.within?.rule === 'predicate') {
    if (tokens.at(-1)?.image === 'must') return afterMust[word] ?? word;
    if (isPlural(situation, rules)) return ofSeveral[word] ?? word;
  }
  if (word === 'less' && openRule(rules, 'quantity') !== null) return 'fewer';
  return word;
};

/** The words that narrow a noun, by what it may be a noun of. */
const ofEntries: ReadonlySet<string> = new Set(['of', 'in', 'where', 'except', 'earned', 'valid', 'held']);
const ofItems: ReadonlySet<string> = new Set(['where', 'who', 'must', 'is', 'not', 'has', 'holds', 'passed', 'if']);

/** Whether a word that may narrow a noun says anything of this one. */
const narrows = (situation: Situation, rules: OpenRule, word: KeywordName): boolean => {
  const around = openRule(rules, 'noun', 'named', 'object', 'quantified');
  if (around === null) return true;
  const { tokens } = situation.expected;
  const thing = thingOfNoun(situation, around, thingInHand(situation, around));
  if (rules.rule === 'range') return levelStands(situation);
  if (rules.rule === 'bound' || thing === null) return true;
  if (rules.rule === 'validity')
    return rules.within?.rule === 'earned' || thing.kind?.entries.has(tokens.at(-1)?.image ?? '') === true;
  if (rules.rule === 'validFor' && word !== 'valid') return true;
  return (thing.kind === null ? ofItems : ofEntries).has(word);
};

/** Whether a window says anything here: of a date, or of items that have one. */
const windowStands = (situation: Situation, rules: OpenRule): boolean => {
  const around = rules.within;
  if (around?.rule === 'heldFor' || around?.rule === 'meetsOver') return true;
  if (around?.rule !== 'nounTail') return comparedType(situation, rules)?.kind === 'date';
  const noun = openRule(rules, 'noun', 'named', 'quantified');
  const thing = noun === null ? null : thingOfNoun(situation, noun, thingInHand(situation, noun));
  return [...situation.names.records.values()].some(({ name, dated }) => name === thing?.name && dated !== null);
};

/** Whether the last word is a level, which others are above or below, or stands for one. */
const levelStands = ({ names, expected: { tokens } }: Situation): boolean => {
  const last = tokens.findLast(({ image }) => image !== 'or')?.image ?? '';
  if ([...names.scales.values()].some(({ levels }) => levels.includes(last))) return true;
  return tokens.some(({ image }, index) => image === last && tokens[index + 1]?.image === ':');
};

/** The rules that say more of a noun. */
const narrowing: ReadonlySet<string> = new Set([
  'nounTail',
  'object',
  'range',
  'validity',
  'ofLevel',
  'where',
  'nounEnd',
  'earned',
  'earningVerb',
  'validFor',
  'held',
  'who',
  'predicate',
  'holdingVerb',
]);

/** The word that stands behind the one that is being written. */
const nextWord = ({ document, expected }: Situation): string | undefined => {
  const { tokens } = document.parsed;
  return tokens[indexOfToken(tokens, expected.word.end)]?.image;
};

/** Whether "no" can be a value here. */
const canBeAnswered = (situation: Situation, rules: OpenRule): boolean => {
  const type = valueType(situation, rules);
  return type === null || type.kind === 'yesno';
};

/** Words of which one sort stands once in what they belong to. */
const once: ReadonlySet<string> = new Set(['since', 'before', 'through', 'on', 'by', 'evidence', 'because']);

/** Whether a word has been written already where it can stand but once. */
const isRepeated = ({ expected: { tokens } }: Situation, rules: OpenRule, word: KeywordName): boolean => {
  const around = openRule(
    rules, 'earned', 'member', 'nounTail', 'object', 'header', 'heading', 'entry', 'attribute', 'attestedFact', 'expect', 'revision',
    'cohortStart', 'happened',
  ); // prettier-ignore
  if (!once.has(word) || around === null || rules.rule === 'window' || rules.rule === 'comparison') return false;
  // What is expected, or begins for a cohort, is so on a day, and on an application or a renewal.
  const most = (around.rule === 'expect' || around.rule === 'cohortStart') && word === 'on' ? 2 : 1;
  return tokens.slice(around.first).filter(({ image }) => image === word).length >= most;
};

/** Whether something else is spoken of than what is judged. */
const isAboutItem = (situation: Situation, rules: OpenRule): boolean => {
  const thing = thingInHand(situation, rules);
  return thing !== null && thing.name !== subjectOf(situation)?.name;
};

/** Whether facts may say here who fills what, or what was applied for. */
const fitsFacts = (situation: Situation, rules: OpenRule, word: KeywordName): boolean => {
  if (word === 'fills' && rules.rule === 'fillsFact') return mayFill(situation, rules);
  return word !== 'applied' || openRule(rules, 'holdsFact') === null || mayApply(situation, rules);
};

/** Whether a word means something where the grammar lets it stand. */
const isMeant = (situation: Situation, rules: OpenRule, word: KeywordName): boolean => {
  const { document, expected } = situation;
  if (beginsAmiss(situation, rules)) return false;
  if (rules.rule === 'value' && !canBeAnswered(situation, rules)) return false;
  // "must instead" begins a line.
  if (word === 'instead' && expected.tokens.at(-1)?.beginsLine === false) return false;
  if (word === 'not' && rules.rule === 'term' && expected.tokens.at(-1)?.image === 'not') return false;
  // No item of a list meets a program.
  if (word === 'meets' && (isAboutItem(situation, rules) || usedProgramOffers(situation).length === 0)) return false;
  if (word === 'given' && expected.tokens.at(-1)?.image !== 'not') return false;
  if (rules.rule === 'window' && !windowStands(situation, rules)) return false;
  if (narrowing.has(rules.rule) && !narrows(situation, rules, word)) return false;
  if ((narrowing.has(rules.rule) || rules.rule === 'connective') && lacksNoun(situation)) return false;
  if (rules.rule === 'per' && !isCountedPer(situation, rules)) return false;
  if (rules.rule === 'instead' && !isBelowRequirement(document.parsed.document, expected.word.start)) return false;
  if (!fitsExpected(situation, rules, word)) return false;
  if (!fitsFacts(situation, rules, word)) return false;
  return !isRepeated(situation, rules, word);
};

/** What a word does here, in a few words. */
const noteOf = (
  { document, expected: { tokens } }: Situation,
  rules: OpenRule,
  words: readonly KeywordName[],
): string | undefined => {
  const whole = words.join(' ');
  const isShare = rules.rule === 'quantified' && tokens.at(-1)?.image.endsWith('%') === true;
  const key = `${isShare ? 'share' : rules.rule} ${whole}`;
  return (
    ruleNotes[`${document.parsed.document.kind} ${key}`] ??
    ruleNotes[key] ??
    keywordNotes[whole] ??
    keywordNotes[words[0] ?? '']
  );
};

/** The words that a place asks for. */
export const keywordOffers = (situation: Situation, { rules, token }: Expectation): readonly Offer[] => {
  if (token.kind !== 'keywords' || isPlanned(situation, rules, token.words)) return [];
  if (measuresNothing(situation, rules, token.words)) return [];
  const [first] = token.words;
  if (first === undefined || !isMeant(situation, rules, first)) return [];
  const label = token.words.map((word) => spelled(situation, rules, word)).join(' ');
  const place = placeOfWord(situation, rules, token.words, label);
  if (place === null) return [];
  const [, second] = label.split(' ');
  const isWritten = second !== undefined && nextWord(situation) === second;
  const offer = offerWord(label, place, noteOf(situation, rules, token.words));
  const word = isWritten ? { ...offer, text: label.slice(0, label.indexOf(' ')) } : offer;
  const isFirst = situation.expected.tokens.length === 0 || beginsItem(situation, rules);
  return isFirst
    ? [word, ...templatesFor(situation, label).map((each) => ({ ...each, rank: rank.good + (place % 1) }))]
    : withTemplates(situation, rules, token.words, word);
};

const offerWord = (label: string, place: number, note: string | undefined): Offer => ({
  label,
  kind: 'keyword',
  rank: place,
  ...(note === undefined ? {} : { detail: note }),
});
