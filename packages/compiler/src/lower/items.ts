import type { NounPhrase, Predicate, Test, Who } from '@proviso/grammar';
import type { Condition, ItemSelection } from '../core/core.ts';
import type { RecordSymbol } from '../names/symbols.ts';
import type { Range } from '../documents/load.ts';
import { comparisonTest } from './comparison.ts';
import { expand } from './definitions.ts';
import { fieldOf } from './fields.ts';
import { definitionsIn, type DefinitionUse, type Noun } from './nouns.ts';
import { reportUnsupported } from './unsupported.ts';
import { allOf, conditionAt, nothing, placeOf, type Scope } from './scope.ts';

export type ItemNoun = Extract<Noun, { kind: 'items' }>;

/** The scope in which an item of a list is in hand. */
export const itemScope = (scope: Scope, record: RecordSymbol): Scope => ({ ...scope, record, from: 'item' });

const rangeOf = (use: DefinitionUse, last: boolean, phrase: { readonly range: NounPhrase['range'] }): Range => {
  const [first] = use.words;
  const end = use.words.at(-1);
  return { start: first?.start ?? 0, end: last && phrase.range !== null ? phrase.range.end : (end?.end ?? 0) };
};

/** The conditions that a run of definitions puts on the item in hand. */
const described = (
  scope: Scope,
  uses: readonly DefinitionUse[],
  phrase: { readonly range: NounPhrase['range'] },
): readonly Condition[] =>
  uses.map((use, index) =>
    expand(scope, rangeOf(use, index === uses.length - 1, phrase), use.definition, use.arguments),
  );

/** `where employment is FullTime`, `has score at least 3` */
export const lowerTest = (scope: Scope, test: Test): Condition => {
  const field = fieldOf(scope, test.path, 'report');
  if (field === null) return nothing(scope, test);
  const asked = comparisonTest(scope, test.comparison, field.type);
  if (asked === null) return nothing(scope, test);
  const needed = scope.document.text.slice(test.comparison.start, test.comparison.end).replace(/\s+/g, ' ');
  return conditionAt(scope, test, { kind: 'compare', field: field.path, type: field.type, test: asked }, { needed });
};

const bePredicate = (scope: Scope, predicate: Extract<Predicate, { kind: 'BePredicate' }>): Condition => {
  const [word] = predicate.words;
  const flag = scope.record.fields.find((field) => field.name === word?.text && field.type.kind === 'yesno');
  if (flag !== undefined && predicate.words.length === 1) {
    const field = { from: scope.from, segments: [flag.name] };
    return conditionAt(scope, predicate, { kind: 'truth', field });
  }
  const uses = definitionsIn(scope, scope.record, predicate.words, 'either', predicate.range);
  return uses === null ? nothing(scope, predicate) : allOf(scope, predicate, described(scope, uses, predicate));
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
  const question = scope.lowering.questions.get(predicate.question.text);
  if (question === undefined) {
    scope.lowering.report('not-a-question', placeOf(scope, predicate.question), {
      name: predicate.question.text,
      suggestion: null,
    });
    return nothing(scope, predicate);
  }
  scope.lowering.useQuestion(question);
  const asked = conditionAt(scope, predicate.question, { kind: 'question', question: question.index });
  return conditionAt(scope, predicate, { kind: 'all', members: [asked, condition] });
};

const lowerWho = (scope: Scope, who: Who): Condition => {
  const members = who.predicates.map((predicate) => lowerPredicate(scope, predicate));
  if (new Set(who.operators).size > 1) scope.lowering.report('mixed-and-or', placeOf(scope, who), {});
  return who.operators[0] === 'or' ? conditionAt(scope, who, { kind: 'any', members }) : allOf(scope, who, members);
};

/** Everything that a phrase asks of its items; null where it asks nothing. */
const testOf = (scope: Scope, noun: ItemNoun, phrase: NounPhrase, more: readonly Condition[]): Condition | null => {
  const inner = itemScope(scope, noun.record);
  const members = [
    ...described(inner, noun.definitions, phrase),
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
  for (const member of [...phrase.members, ...phrase.except]) {
    scope.lowering.report('not-counted-here', placeOf(scope, member), {
      what: `${noun.record.plural} have no names in the catalog, so none can be listed here.`,
      instead: 'Say which are meant with "who" or "where".',
    });
  }
  return { kind: 'items', list: noun.list, record: noun.record.name, test: testOf(scope, noun, phrase, more) };
};
