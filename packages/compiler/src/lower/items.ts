import type { NounPhrase, Predicate, Test, Who } from '@proviso/grammar';
import type { Condition, ItemSelection } from '../core/core.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticle } from '../diagnostics/words.ts';
import { wordsOf } from '../documents/load.ts';
import { questionCalled } from '../names/program-names.ts';
import type { RecordSymbol } from '../names/symbols.ts';
import { comparisonTest } from './comparison.ts';
import { described } from './definitions.ts';
import { fieldOf } from './fields.ts';
import type { ItemNoun } from './nouns.ts';
import { definitionsIn, definitionsOf, longestPhrase, reportStrayRange } from './phrases.ts';
import { allOf, conditionAt, nothing, placeOf, type Scope } from './scope.ts';
import { reportUnknown } from './unknown.ts';
import { reportMisplaced, reportUnsupported } from './unsupported.ts';
import { untilTheDay, windowTest } from './windows.ts';

/** The scope in which an item of a list is in hand. */
export const itemScope = (scope: Scope, record: RecordSymbol): Scope => ({ ...scope, record, from: 'item' });

/** `where employment is FullTime`, `has score at least 3` */
const lowerTest = (scope: Scope, test: Test): Condition => {
  const field = fieldOf(scope, test.path, 'report');
  if (field === null) return nothing(scope, test);
  const asked = comparisonTest(scope, test.comparison, field.type);
  if (asked === null) return nothing(scope, test);
  const needed = wordsOf(scope.document, test.comparison);
  return conditionAt(scope, test, { kind: 'compare', field: field.path, type: field.type, test: asked }, { needed });
};

/** `is trained`, of a yes/no field of that name; null where there is none. */
const flagged = (
  scope: Scope,
  predicate: Extract<Predicate, { kind: 'BePredicate' }>,
  name: string,
): Condition | null => {
  const flag = scope.record.fields.find((field) => field.name === name && field.type.kind === 'yesno');
  if (flag === undefined) return null;
  const [word] = predicate.words;
  if (word !== undefined) scope.lowering.bind(placeOf(scope, word), { kind: 'field', owner: flag, name });
  if (predicate.range !== null) reportStrayRange(scope, predicate.range, `"${name}"`);
  return conditionAt(scope, predicate, { kind: 'truth', field: { from: scope.from, segments: [name] } });
};

const bePredicate = (scope: Scope, predicate: Extract<Predicate, { kind: 'BePredicate' }>): Condition => {
  const [word, second] = predicate.words;
  const definitions = definitionsOf(scope, scope.record);
  const expected = `a word that describes ${withArticle(scope.record.name)}`;
  if (word !== undefined && second === undefined) {
    const flag = flagged(scope, predicate, word.text);
    if (flag !== null) return flag;
    if (longestPhrase([word], definitions) === undefined) {
      const flags = scope.record.fields.flatMap(({ name, type }) => (type.kind === 'yesno' ? [name] : []));
      const phrases = definitions().flatMap((each) => each.words[0] ?? []);
      const meant = reportUnknown(scope, word, [...flags, ...phrases], expected);
      if (meant === null) return nothing(scope, predicate);
      return bePredicate(scope, { ...predicate, words: [{ ...word, text: meant }] });
    }
  }
  const uses = definitionsIn(scope, predicate.words, predicate.range, { definitions, expected });
  return uses === null ? nothing(scope, predicate) : allOf(scope, predicate, described(scope, uses, predicate.range));
};

const plainPredicate = (scope: Scope, predicate: Predicate): Condition => {
  switch (predicate.kind) {
    case 'HoldPredicate':
      return scope.lowering.condition(scope, { ...predicate, kind: 'Holds' });
    case 'HavePredicate':
      return lowerTest(scope, predicate.test);
    case 'BePredicate': {
      const positive = bePredicate(scope, predicate);
      return predicate.negated ? conditionAt(scope, predicate, { kind: 'not', member: positive }) : positive;
    }
  }
};

/** What a predicate says of the thing in hand. `… if QUESTION` holds only where the answer to the question is yes. */
export const lowerPredicate = (scope: Scope, predicate: Predicate): Condition => {
  const condition = plainPredicate(scope, predicate);
  if (predicate.question === null) return condition;
  const name = predicate.question.text;
  const question = scope.lowering.questions.get(name);
  if (question === undefined) {
    if (scope.lowering.names.skipped.has(name)) return nothing(scope, predicate);
    const suggestion = nearestName(name, scope.lowering.questions.keys());
    const place = placeOf(scope, predicate.question);
    scope.lowering.report('not-a-question', place, { name, suggestion }, { replacement: suggestion });
    return nothing(scope, predicate);
  }
  scope.lowering.useQuestion(question);
  scope.lowering.bind(placeOf(scope, predicate.question), questionCalled(question.place, name));
  const asked = conditionAt(scope, predicate.question, { kind: 'question', question: question.index });
  return conditionAt(scope, predicate, { kind: 'all', members: [asked, condition] });
};

const lowerWho = (scope: Scope, who: Who): Condition => {
  const members = who.predicates.map((predicate) => lowerPredicate(scope, predicate));
  if (new Set(who.operators).size > 1) {
    scope.lowering.report('mixed-and-or', placeOf(scope, who), { who: scope.record.name });
  }
  return who.operators[0] === 'or' ? conditionAt(scope, who, { kind: 'any', members }) : allOf(scope, who, members);
};

/**
 * What the day of an item has to be: not after the day of evaluation, or in the window that the phrase names. Nothing where
 * items have no day.
 */
const dayTests = (scope: Scope, { record }: ItemNoun, { window, words }: NounPhrase): readonly Condition[] => {
  const { dated } = record;
  if (dated === null) {
    if (window === null) return [];
    const details = { record: record.name, plural: record.plural, window: wordsOf(scope.document, window) };
    scope.lowering.report('window-needs-date', placeOf(scope, window), details);
    return [nothing(scope, window)];
  }
  const test = window === null ? untilTheDay : windowTest(scope, window);
  const range = window ?? words.at(-1);
  if (range === undefined) return [];
  if (test === null) return [nothing(scope, range)];
  const field = { from: 'item', segments: [dated] } as const;
  const form = { kind: 'compare', field, type: { kind: 'date' }, test } as const;
  const needed = window === null ? 'not later than the day' : wordsOf(scope.document, window);
  return [conditionAt(scope, range, form, { needed })];
};

/** Everything that a phrase asks of its items; null where it asks nothing. */
const testOf = (scope: Scope, noun: ItemNoun, phrase: NounPhrase, more: readonly Condition[]): Condition | null => {
  const inner = itemScope(scope, noun.record);
  const members = [
    ...dayTests(inner, noun, phrase),
    ...described(inner, noun.definitions, phrase.range),
    ...phrase.where.map((test) => lowerTest(inner, test)),
    ...(phrase.who === null ? [] : [lowerWho(inner, phrase.who)]),
    ...more,
  ];
  return members.length === 0 ? null : allOf(scope, phrase, members);
};

/** The items that a phrase speaks of, with what it asks of them. */
export const itemSelection = (
  scope: Scope,
  noun: ItemNoun,
  phrase: NounPhrase,
  more: readonly Condition[] = [],
): ItemSelection => {
  reportUnsupported(scope, phrase);
  reportMisplaced(
    scope,
    phrase,
    ['lifetimes', 'members', 'of', 'groups', 'except', 'earned', 'heldFor', 'heldBy'],
    noun.record.plural,
  );
  return { kind: 'items', list: noun.list, record: noun.record.name, test: testOf(scope, noun, phrase, more) };
};
