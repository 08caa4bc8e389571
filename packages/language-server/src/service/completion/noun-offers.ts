/** What may stand in a run of words: nouns, words that describe them, and the entries that are meant. */
import type { KindSymbol } from '@proviso/compiler';
import { indexOfToken, type OpenRule } from '@proviso/grammar';
import { entriesOf } from './entry-offers.ts';
import { offerField, offerGroup, offerKind, offerMembers, offerPhrase } from './name-offers.ts';
import { listedAfter, nounSoFar, type NounSoFar } from './noun-so-far.ts';
import { paragraph, withCode } from '../words/prose.ts';
import { rank, type Offer } from './offer.ts';
import { continuationsOf, type Phrase } from './phrases.ts';
import { imagesOf, openRule, type Situation } from './situation.ts';
import {
  headOf,
  kindWith,
  listsHere,
  thingInHand,
  thingOfNoun,
  wordsIndex,
  type ItemList,
  type Thing,
} from './thing-in-hand.ts';
import { membersOfType } from './types.ts';

/** The rules that read a noun phrase. */
const nounRules = ['noun', 'named', 'object', 'heldBy'] as const;

/** Words that say that the same one is not counted twice. */
export const emphasis = ['unique', 'different'] as const;

/** Whether the number before a noun asks for its singular. */
const asksForOne = ({ expected: { tokens } }: Situation, index: number): boolean => {
  const before = tokens[index - 1]?.image;
  if (before === '1') return true;
  return before === undefined || !(/^\d/.test(before) || before === 'all' || before === 'of' || before === 'no');
};

/** Whether `of` stands before an index of which only a list can follow: `all of {`, but `60% of people`. */
const followsListedOf = ({ expected: { tokens } }: Situation, index: number): boolean =>
  tokens[index - 1]?.image === 'of' && tokens[index - 2]?.image.endsWith('%') !== true;

/** Whether a number other than one stands before a noun: no singular fits it. */
const asksForSeveral = ({ expected: { tokens } }: Situation, index: number): boolean =>
  /^(?!1$)\d+$/.test(tokens[index - 1]?.image ?? '');

/** The two names of a noun, the one that fits first. */
const namesOf = (situation: Situation, index: number, name: string, plural: string): readonly string[] => {
  if (asksForSeveral(situation, index)) return [plural];
  return [...new Set(asksForOne(situation, index) ? [name, plural] : [plural, name])];
};

/** Whether the quantity before a noun leaves open which are meant: then it is narrowed more often than named. */
const leavesOpen = ({ expected: { tokens } }: Situation, rule: OpenRule): boolean => {
  const quantity = tokens[(rule.rule === 'noun' ? rule.within : rule)?.first ?? 0]?.image;
  return ['any', 'at', 'exactly', 'more', 'fewer', 'less', 'between'].includes(quantity ?? '');
};

/** Whether a kind has just been named, of which it is open what is meant. */
export const isOpenKind = (situation: Situation, rules: OpenRule): boolean => {
  const rule = openRule(rules, 'noun', 'object');
  if (rule === null || !leavesOpen(situation, rule)) return false;
  const { tokens } = situation.expected;
  const kind = thingOfNoun(situation, rule, thingInHand(situation, rule))?.kind ?? null;
  const last = tokens.at(-1)?.image;
  return kind !== null && (last === kind.name || last === kind.plural);
};

/** The definitions that describe what is in some lists, written before the noun. */
export const phrasesBefore = ({ phrases }: Situation, lists: readonly ItemList[]): readonly Phrase[] =>
  phrases.filter(({ of, side }) => side === 'before' && lists.some(({ thing }) => thing.name === of));

const placed = (offers: readonly Offer[], ...places: readonly number[]): readonly Offer[] =>
  offers.map((offer, index) => ({ ...offer, rank: places[index] ?? places.at(-1) ?? offer.rank }));

/** The kinds that can be counted; those that the thing in hand has come first. */
const kindsHere = (situation: Situation, thing: Thing | null, index: number): readonly Offer[] =>
  [...situation.names.kinds.values()].flatMap((kind) => {
    const offers = namesOf(situation, index, kind.name, kind.plural).map((label) => offerKind(kind, label, rank.best));
    return placed(offers, isHeldBy(thing, kind.name) ? rank.best : rank.good, rank.rare);
  });

const isHeldBy = (thing: Thing | null, kind: string): boolean =>
  thing === null || thing.holds.some((each) => each.kind === kind);

/** The lists that can be counted. */
const itemsHere = (situation: Situation, thing: Thing | null, index: number): readonly Offer[] =>
  listsHere(situation, thing).flatMap(({ field, thing: items }) => {
    const { name, plural } = items;
    const labels = name === null ? [field.name] : namesOf(situation, index, name, plural ?? name);
    const all = [...new Set([...labels, field.name])];
    const offers = all.map((label): Offer => ({
      label,
      kind: 'record',
      rank: rank.best,
      detail: `of the list ${field.name}`,
      ...(field.doc === null ? {} : { documentation: [paragraph(...withCode(field.doc))] }),
    }));
    return placed(offers, rank.best, rank.rare);
  });

/** What can be counted: kinds and lists. */
const nounsHere = (situation: Situation, thing: Thing | null, index: number): readonly Offer[] => [
  ...kindsHere(situation, thing, index),
  ...itemsHere(situation, thing, index),
];

/** What a thing can hold: its kinds, and their entries by name. */
const holdable = (situation: Situation, thing: Thing | null, index: number): readonly Offer[] => {
  const held = [...situation.names.kinds.values()].filter(({ name }) => isHeldBy(thing, name));
  const labels = new Set(held.flatMap(({ name, plural }) => [name, plural]));
  return [
    ...kindsHere(situation, thing, index).filter(({ label }) => labels.has(label)),
    ...(asksForSeveral(situation, index) ? [] : namedWithoutKind(situation, held)),
  ];
};

/** How a run of phrases may go on. */
const phraseOffers = (
  { names }: Situation,
  run: readonly string[],
  phrases: readonly Phrase[],
  place: number,
): readonly Offer[] =>
  continuationsOf(run, phrases).flatMap(({ phrase, rest, parameter }) => {
    if (parameter === null) return [offerPhrase(phrase, rest, place)];
    const asked = phrase.parameters[parameter];
    if (asked === undefined || asked.type === null) return [];
    return offerMembers(membersOfType(names, asked.type), asked.typeName);
  });

/** The parameters of the definition that is being written, which stand for a name of a type. */
export const parameterOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const define = openRule(rules, 'define');
  if (define === null) return [];
  const { tokens } = situation.expected;
  const close = tokens.findIndex(({ image }, index) => index > define.first && image === ':');
  const heading = tokens.slice(define.first, openRule(rules, 'condition')?.first ?? close);
  return heading.flatMap((token, index): readonly Offer[] => {
    const type = heading[index + 2]?.image;
    const before = heading[index - 1]?.image;
    if (heading[index + 1]?.image !== ':' || type === undefined || (before !== '(' && before !== ',')) return [];
    return [
      { label: token.image, kind: 'member', rank: rank.best, detail: `${type}, given where the definition is used` },
    ];
  });
};

/** Names, and those after the cursor that go on the list: they are not offered again. */
const withLater = ({ document, expected }: Situation, names: readonly string[]): ReadonlySet<string> => {
  const { tokens } = document.parsed;
  return new Set([...names, ...listedAfter(tokens, indexOfToken(tokens, expected.word.end))]);
};

/** What may stand next in the run of words of a noun phrase. */
export const wordOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const rule = openRule(rules, ...nounRules);
  if (rule === null) return [];
  const { tokens } = situation.expected;
  const thing = thingInHand(situation, rule);
  const index = wordsIndex(tokens, rule);
  const noun = nounSoFar(tokens, index);
  const run = noun.words.filter((word, at) => at > 0 || !emphasis.some((each) => each === word));
  const head = headOf(situation, run, thing);
  if (head?.thing.kind !== null && head !== null) {
    const place = leavesOpen(situation, rule) ? rank.good : rank.best;
    return run.length > head.at + 1 ? [] : entriesOf(situation, head.thing.kind, withLater(situation, run), place);
  }
  if (head !== null) {
    const after = situation.phrases.filter(({ of, side }) => of === head.thing.name && side === 'after');
    return phraseOffers(situation, run.slice(head.at + 1), after, rank.best);
  }
  const isBare = rule.rule === 'named';
  if (isBare) return noun.words.length > 0 ? [] : kindsHeld(situation, thing);
  if (followsListedOf(situation, index)) return [];
  if (rule.rule === 'object' && run.length === 0) return holdable(situation, thing, index);
  const lists = listsHere(situation, thing);
  const before = phrasesBefore(situation, lists);
  const several = asksForSeveral(situation, index);
  const describing = phraseOffers(situation, run, before, several ? rank.best : rank.good);
  if (run.length > 0) {
    const described = before.filter(({ words }) => words.every((word) => run.includes(word)));
    const suits = (offer: Offer): boolean => described.length === 0 || offer.kind === 'record';
    return [...describing, ...nounsHere(situation, thing, index).filter(suits)];
  }
  const plural = !asksForOne(situation, index);
  const emphasised = noun.words.length > 0 || !plural || lists.length === 0 ? [] : emphasis;
  const nouns = nounsHere(situation, thing, index);
  return [
    // Of several it is mostly people who are counted.
    ...nouns.map((offer) => (several && offer.kind === 'kind' ? { ...offer, rank: rank.good } : offer)),
    ...describing,
    ...emphasised.map((label): Offer => ({
      label,
      kind: 'keyword',
      rank: several ? rank.best : rank.rare,
      detail: 'the same one is not counted twice',
    })),
    ...(several || noun.words.length > 0 ? [] : namedWithoutKind(situation, [...situation.names.kinds.values()])),
  ];
};

/** The kinds that the thing in hand holds: what `agreement PartnerAgreement` begins with. */
const kindsHeld = ({ names }: Situation, thing: Thing | null): readonly Offer[] =>
  [...names.kinds.values()]
    .filter(({ name }) => thing === null || thing.holds.some(({ kind }) => kind === name))
    .map((kind) => offerKind(kind, kind.name, rank.good));

/** The entries that only one kind has: they may be named without it. */
const namedWithoutKind = (situation: Situation, kinds: readonly KindSymbol[]): readonly Offer[] =>
  kinds.flatMap((kind) =>
    entriesOf(situation, kind, new Set(), rank.last).map((offer) => ({ ...offer, rank: rank.last })),
  );

/** The entries that may stand in a list: those after a comma, and those that are left out. */
export const memberOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const rule = openRule(rules, 'noun', 'named', 'object');
  if (rule === null) return [];
  const { tokens } = situation.expected;
  const thing = thingInHand(situation, rule);
  const noun = nounSoFar(tokens, wordsIndex(tokens, rule));
  const kind = thingOfNoun(situation, rule, thing)?.kind ?? kindWith(situation, noun.words);
  if (kind === null) return [];
  const isExcept = openRule(rules, 'members') !== null;
  const asked = isExcept ? askedFor(situation, noun) : null;
  const listed = isExcept ? noun.excepted : [...noun.words, ...noun.members];
  return entriesOf(situation, kind, withLater(situation, listed)).filter(
    ({ label }) => asked === null || asked.has(label),
  );
};

/** The entries that are asked for where they are named, or the groups that they are in; null: all of the kind. */
const askedFor = ({ names }: Situation, noun: NounSoFar): ReadonlySet<string> | null => {
  const entries = new Set([...names.kinds.values()].flatMap((kind) => [...kind.entries.keys()]));
  const named = [...noun.words, ...noun.members].filter((word) => entries.has(word));
  if (named.length > 0) return new Set(named);
  if (noun.groups.length === 0) return null;
  return new Set(noun.groups.flatMap((name) => names.groups.get(name)?.members.map(({ entry }) => entry) ?? []));
};

/** The groups of the kind that a phrase speaks of. */
export const groupOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const rule = openRule(rules, 'noun', 'named', 'object');
  if (rule === null) return [];
  const { tokens } = situation.expected;
  const noun = nounSoFar(tokens, wordsIndex(tokens, rule));
  const kind = thingOfNoun(situation, rule, thingInHand(situation, rule))?.kind ?? null;
  return [...situation.names.groups.values()]
    .filter(({ name, of }) => of === kind?.name && !noun.groups.includes(name))
    .map((group) => offerGroup(group, rank.best));
};

/** What may stand after `of`: the values that the attributes of a kind can have. */
export const levelOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const rule = openRule(rules, 'noun', 'named', 'object');
  if (rule === null) return [];
  const kind = thingOfNoun(situation, rule, thingInHand(situation, rule))?.kind ?? null;
  const attributes = [...(kind?.attributes.values() ?? [])];
  return [
    ...parameterOffers(situation, rules),
    ...attributes.flatMap(({ name, type }) => offerMembers(membersOfType(situation.names, type), name)),
  ];
};

/** What may stand after `is` or `are`: what things are said to be. */
export const descriptionOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  const words = openRule(rules, 'words');
  const thing = thingInHand(situation, rules);
  if (words === null || thing === null) return [];
  const run = imagesOf(situation.expected.tokens.slice(words.first));
  const phrases = situation.phrases.filter(({ of }) => of === thing.name);
  const answered = run.length > 0 ? [] : thing.fields.filter(({ type }) => type.kind === 'yesno');
  return [
    ...phraseOffers(situation, run, phrases, rank.best),
    ...answered.map((field) => offerField(field, rank.good)),
  ];
};
