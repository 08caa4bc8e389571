import type {
  BlockOf,
  Condition as Tree,
  Logical,
  Name,
  NounCondition,
  PathCondition,
  Quantified,
  Range as LevelRange,
} from '@proviso/grammar';
import { noBind } from '../bindings/meaning.ts';
import { continuesList } from '../check/list-joints.ts';
import type { Bound, Condition, Form } from '../core/core.ts';
import type { CoreType } from '../core/types.ts';
import { withArticle } from '../diagnostics/words.ts';
import { wordsOf, type Range } from '../documents/load.ts';
import { lifetimeOf } from '../names/lifetime-of.ts';
import { typeInWords } from '../names/literals.ts';
import { questionCalled } from '../names/program-names.ts';
import { mostAtOnce } from './at-once.ts';
import { comparisonTest } from './comparison.ts';
import { described } from './definitions.ts';
import { fieldOf } from './fields.ts';
import { lowerEntries, lowerHolding } from './holding-conditions.ts';
import { itemScope, itemSelection, lowerPredicate } from './items.ts';
import { describedTooEarly, isNoun, kindsWith, nounOf, type ItemNoun } from './nouns.ts';
import { boundInWords, boundOf, isPercentage, percentBoundOf, percentInWords, quantityWord } from './numbers.ts';
import { definitionsHere, definitionsIn, longestPhrase } from './phrases.ts';
import { fieldPer, valuesOfItems } from './per.ts';
import { allOf, conditionAt, dateScope, nothing, placeOf, type Scope } from './scope.ts';
import { lowerCountedOnce } from './counted-once.ts';
import { lowerLabelled } from './statements.ts';
import { reportUnknown } from './unknown.ts';
import { reportMisplaced, reportUnsupported } from './unsupported.ts';
import { lowerNewest } from './newest.ts';
import { lowerHoldsProgram, lowerMeets } from './verdicts.ts';

const unsupported = (scope: Scope, tree: Tree, what: string): Condition => {
  scope.lowering.report('not-yet-supported', placeOf(scope, tree), { what });
  return nothing(scope, tree);
};

/** Conditions joined by `and` or `or`, each of which is lowered in this way. */
export const lowerLogical = (
  scope: Scope,
  tree: Logical,
  lower: (scope: Scope, tree: Tree) => Condition,
): Condition => {
  if (new Set(tree.operators).size > 1) scope.lowering.report('mixed-and-or', placeOf(scope, tree), { who: null });
  const members = tree.operands.map((operand, at) =>
    continuesList(scope, tree, at) ? nothing(scope, operand) : lower(scope, operand),
  );
  return conditionAt(scope, tree, tree.operators[0] === 'or' ? { kind: 'any', members } : { kind: 'all', members });
};

/** Reports a number of points that are never in force together. */
const checkPossible = (scope: Scope, tree: BlockOf, bound: Bound): void => {
  const { atLeast } = bound;
  if (atLeast === null) return;
  const quiet = { ...dateScope(scope), mention: () => undefined, report: () => undefined, bind: noBind };
  const lifetimes = tree.statements.map(({ modifiers }) => lifetimeOf(quiet, modifiers, ''));
  const available = mostAtOnce(lifetimes, scope.lifetime);
  if (atLeast <= available) return;
  const points = available === 1 ? 'there is only 1 point' : `there are only ${available} points`;
  const details = {
    needed: boundInWords(bound),
    available: `${points} in the list${available < lifetimes.length ? ' on one day' : ''}`,
  };
  scope.lowering.report('impossible-count', placeOf(scope, tree.quantity), details);
};

const block = (scope: Scope, tree: BlockOf): Condition => {
  const { quantity } = tree;
  quantityWord(scope, quantity, true);
  const members = tree.statements.map((statement) => lowerLabelled(scope, statement));
  const sentence = `${wordsOf(scope.document, quantity)} of …`;
  if (members.length === 0) {
    scope.lowering.report('empty-list', placeOf(scope, tree), { what: 'Nothing stands in this list' });
    return nothing(scope, tree);
  }
  if (quantity.word === 'all' || quantity.word === 'every') {
    return conditionAt(scope, tree, { kind: 'all', members }, { sentence });
  }
  if (isPercentage(quantity)) {
    const example = 'at least 60% of individuals are full-time';
    scope.lowering.report('percentage-needs-of', placeOf(scope, quantity), { example });
    return nothing(scope, tree);
  }
  const bound = boundOf(scope, quantity);
  if (bound === null) return nothing(scope, tree);
  checkPossible(scope, tree, bound);
  const anyOne = bound.atLeast === 1 && bound.atMost === null;
  const form: Form = anyOne ? { kind: 'any', members } : { kind: 'tally', members, bound };
  return conditionAt(scope, tree, form, { sentence, needed: boundInWords(bound) });
};

const quantifiedItems = (scope: Scope, tree: Quantified, noun: ItemNoun): Condition => {
  const { quantity, predicate } = tree;
  const inner = itemScope(scope, noun.record);
  quantityWord(scope, quantity, false);
  if (isPercentage(quantity)) {
    const bound = percentBoundOf(scope, quantity);
    if (predicate === null || !tree.of) {
      const example = `at least 60% of ${noun.record.plural} are …`;
      scope.lowering.report('percentage-needs-of', placeOf(scope, tree), { example });
      return nothing(scope, tree);
    }
    if (bound === null) return nothing(scope, tree);
    const test = lowerPredicate(inner, predicate);
    const selection = itemSelection(scope, noun, tree.noun);
    return conditionAt(scope, tree, { kind: 'share', selection, test, bound }, { needed: percentInWords(bound) });
  }
  if (quantity.word === 'all' || quantity.word === 'every') {
    if (predicate === null) {
      const example = `every ${noun.record.name} must be …`;
      scope.lowering.report('needs-quantity', placeOf(scope, tree), { name: noun.record.name, example });
      return nothing(scope, tree);
    }
    const selection = itemSelection(scope, noun, tree.noun);
    const test = lowerPredicate(inner, predicate);
    return conditionAt(scope, tree, { kind: 'every', selection, test }, { needed: 'every one' });
  }
  const bound = boundOf(scope, quantity);
  const more = predicate === null ? [] : [lowerPredicate(inner, predicate)];
  const { per } = tree.noun;
  const field = per === null ? null : fieldPer(inner, per, noun.record);
  if (per !== null && field !== null && field.kind !== 'other') {
    const phrase = { ...tree.noun, per: null };
    const values = field.kind === 'field' ? valuesOfItems(inner, tree, tree.noun, per, field.field) : null;
    if (values === null || bound === null) {
      itemSelection(scope, noun, phrase, more);
      return nothing(scope, tree);
    }
    const members = values.map(({ sentence, test }) => {
      const selection = itemSelection(scope, noun, phrase, [...more, test]);
      return conditionAt(scope, tree, { kind: 'count', selection, bound }, { sentence, needed: boundInWords(bound) });
    });
    return conditionAt(scope, tree, { kind: 'all', members });
  }
  const selection = itemSelection(scope, noun, tree.noun, more);
  if (bound === null) return nothing(scope, tree);
  return conditionAt(scope, tree, { kind: 'count', selection, bound }, { needed: boundInWords(bound) });
};

const quantified = (scope: Scope, tree: Quantified): Condition => {
  const noun = nounOf(scope, tree.noun);
  if (noun === null) return nothing(scope, tree);
  if (noun.kind === 'items') return quantifiedItems(scope, tree, noun);
  if (tree.predicate !== null) {
    scope.lowering.report('not-counted-here', placeOf(scope, tree.predicate), {
      what: `What ${noun.of.plural} are stands in the catalog.`,
      instead: `Narrow them with "where": "any ${noun.of.name} where …".`,
    });
    return nothing(scope, tree);
  }
  return lowerEntries(scope, tree, tree.quantity, noun, tree.noun, null);
};

/**
 * A name of its own as a condition: a question, a field of the thing in hand, a definition, or a field of the subject.
 * Null where it is a field; where it is none of them, a diagnostic says so.
 */
const namedCondition = (scope: Scope, tree: PathCondition, name: Name): Condition | null => {
  const question = scope.lowering.questions.get(name.text);
  if (question !== undefined) {
    scope.lowering.useQuestion(question);
    scope.lowering.bind(placeOf(scope, name), questionCalled(question.place, name.text));
    return conditionAt(scope, tree, { kind: 'question', question: question.index });
  }
  const field = fieldOf(scope, tree.path, 'quiet');
  if (field?.path.from === scope.from) return null;
  const defined = definedCondition(scope, tree, [name], null);
  if (defined !== null || field !== null) return defined;
  reportName(scope, name);
  return nothing(scope, tree);
};

/** Words that are definitions of the thing in hand or of nothing in particular; null where they begin as none does. */
const definedCondition = (
  scope: Scope,
  range: Range,
  words: readonly Name[],
  level: LevelRange | null,
): Condition | null => {
  const definitions = definitionsHere(scope);
  if (longestPhrase(words, definitions) === undefined) return null;
  const uses = definitionsIn(scope, words, level, { definitions, expected: 'a definition' });
  return uses === null ? nothing(scope, range) : allOf(scope, range, described(scope, uses, level));
};

/** Says what a name that is no condition was most likely meant to be: something counted, or an entry without its kind. */
const reportName = (scope: Scope, name: Name): void => {
  const kind = [...scope.lowering.names.kinds.values()].find((each) => [each.name, each.plural].includes(name.text));
  const place = placeOf(scope, name);
  if (isNoun(scope, name.text)) {
    const example = kind === undefined ? `at least 1 ${name.text}` : `any ${kind.name}`;
    scope.lowering.report('needs-quantity', place, { name: name.text, example }, { replacement: example });
    return;
  }
  const [holder] = kindsWith(scope, [name]);
  if (holder !== undefined) {
    const example = `${holder.name} ${name.text}`;
    const details = { name: name.text, type: withArticle(holder.name), example };
    scope.lowering.report('not-a-condition', place, details, { replacement: example });
    return;
  }
  const known = [
    ...[scope.record, scope.subject].flatMap(({ fields }) => fields.map((field) => field.name)),
    ...scope.lowering.questions.keys(),
    ...definitionsHere(scope)().flatMap((each) => (each.words.length === 1 ? each.words : [])),
  ];
  reportUnknown(scope, name, known, `a field of the ${scope.record.name}, a definition or a whole requirement`);
};

const exampleFor = (name: string, type: CoreType): string => {
  switch (type.kind) {
    case 'duration':
      return `${name} at most 1 hour`;
    case 'period':
      return `${name} at least 6 months`;
    case 'date':
      return `${name} is before 2024-01-01`;
    case 'number':
      return `${name} at least 8`;
    case 'percent':
      return `${name} at least 80%`;
    case 'list':
      return `at least 2 ${name}`;
    case 'yesno':
      return name;
    case 'object': {
      const [first] = type.fields;
      return first === undefined ? `${name} is …` : exampleFor(`${name}.${first.name}`, first.type);
    }
    case 'money':
    case 'text':
    case 'choice':
    case 'scale':
    case 'entry':
    case 'record':
      return `${name} is …`;
  }
};

const pathCondition = (scope: Scope, tree: PathCondition): Condition => {
  const [first, ...rest] = tree.path.segments;
  if (first?.kind !== 'Name') return nothing(scope, tree);
  if (rest.length === 0 && tree.comparison === null) {
    const named = namedCondition(scope, tree, first);
    if (named !== null) return named;
  }
  const field = fieldOf(scope, tree.path, 'report');
  if (field === null) return nothing(scope, tree);
  if (tree.comparison === null) {
    if (field.type.kind === 'yesno') return conditionAt(scope, tree, { kind: 'truth', field: field.path });
    const name = field.path.segments.join('.');
    const example = exampleFor(name, field.type);
    scope.lowering.report('not-a-condition', placeOf(scope, tree), { name, type: typeInWords(field.type), example });
    return nothing(scope, tree);
  }
  const test = comparisonTest(scope, tree.comparison, field.type);
  if (test === null) return nothing(scope, tree);
  const needed = wordsOf(scope.document, tree.comparison);
  return conditionAt(scope, tree, { kind: 'compare', field: field.path, type: field.type, test }, { needed });
};

/** `require Sunday openSunday`: a name of its own before a whole condition. Reports the colon that is missing. */
const isUnmarkedLabel = (scope: Scope, { noun }: NounCondition): boolean => {
  const [label, name, ...rest] = noun.words;
  if (label === undefined || name === undefined || rest.length > 0) return false;
  if (isNoun(scope, label.text) || isNoun(scope, name.text)) return false;
  const path: PathCondition['path'] = { kind: 'Path', start: name.start, end: name.end, segments: [name] };
  const isCondition = fieldOf(scope, path, 'quiet') !== null || scope.lowering.questions.has(name.text);
  if (!isCondition) return false;
  const replacement = `${label.text}:`;
  scope.lowering.report('missing-colon', placeOf(scope, label), { name: label.text }, { replacement });
  return true;
};

/** A phrase as it is written, but that one thing is spoken of: `full-time baker`. */
const inSingular = ({ document }: Scope, tree: NounCondition, { record }: ItemNoun): string => {
  const head = tree.noun.words.find(({ text }) => text === record.plural);
  if (head === undefined) return wordsOf(document, tree);
  const before = wordsOf(document, { start: tree.start, end: head.start });
  const after = wordsOf(document, { start: head.end, end: tree.end });
  return [before, record.name, after].filter((each) => each !== '').join(' ');
};

/** Two words or more without a quantity: an entry with its kind, or definitions of the thing in hand. */
const nounCondition = (scope: Scope, tree: NounCondition): Condition => {
  const { words, range } = tree.noun;
  if (!words.some((word) => isNoun(scope, word.text))) {
    const defined = definedCondition(scope, tree, words, range);
    if (defined !== null) {
      reportUnsupported(scope, tree.noun);
      const parts = [
        'lifetimes',
        'members',
        'of',
        'groups',
        'window',
        'where',
        'except',
        'earned',
        'heldFor',
        'heldBy',
        'who',
      ] as const;
      reportMisplaced(scope, tree.noun, parts, `the ${scope.record.name}`);
      return defined;
    }
  }
  if (isUnmarkedLabel(scope, tree)) return nothing(scope, tree);
  const early = describedTooEarly(scope, words);
  if (early !== null) {
    const { record, phrase } = early;
    const example = `at least 1 ${record.name} ${phrase}`;
    scope.lowering.report('needs-quantity', placeOf(scope, tree), { name: record.name, example });
    return nothing(scope, tree);
  }
  const noun = nounOf(scope, tree.noun);
  if (noun === null) return nothing(scope, tree);
  if (noun.kind === 'entries') return lowerEntries(scope, tree, null, noun, tree.noun, null);
  const example = `at least 1 ${inSingular(scope, tree, noun)}`;
  const details = { name: noun.record.name, example };
  scope.lowering.report('needs-quantity', placeOf(scope, tree), details, { replacement: example });
  return nothing(scope, tree);
};

/** What a condition of the tree means in this scope. Where it means nothing, diagnostics have said why. */
export const lowerCondition = (scope: Scope, tree: Tree): Condition => {
  if (!scope.lowering.step()) return nothing(scope, tree);
  switch (tree.kind) {
    case 'Error':
      return nothing(scope, tree);
    case 'Logical':
      return lowerLogical(scope, tree, lowerCondition);
    case 'Not':
      return conditionAt(scope, tree, { kind: 'not', member: lowerCondition(scope, tree.operand) });
    case 'NotGiven': {
      const note = tree.note.kind === 'Text' ? tree.note.value : '';
      return conditionAt(scope, tree, {
        kind: 'question',
        question: scope.lowering.notGiven(note, placeOf(scope, tree)),
      });
    }
    case 'Parenthesized':
      return lowerCondition(scope, tree.condition);
    case 'Attested': {
      if (tree.name.kind === 'Missing') return nothing(scope, tree);
      const title = tree.title?.value ?? null;
      scope.lowering.attest(scope.record, tree.name.text, title);
      const attested = { kind: 'attestation', owner: scope.record.name, name: tree.name.text } as const;
      scope.lowering.bind(placeOf(scope, tree.name), { ...attested, of: scope.record.name });
      return conditionAt(scope, tree, { kind: 'attested', name: tree.name.text, from: scope.from }, { title });
    }
    case 'Meets':
      return lowerMeets(scope, tree);
    case 'Holds':
      if (tree.object.newest !== null) return lowerNewest(scope, tree, tree.verb, tree.object);
      return (
        lowerHoldsProgram(scope, tree, tree.verb, tree.object) ?? lowerHolding(scope, tree, tree.verb, tree.object)
      );
    case 'Quantified':
      return quantified(scope, tree);
    case 'BlockOf':
      return block(scope, tree);
    case 'CountedOnce':
      return lowerCountedOnce(scope, tree);
    case 'PathCondition':
      return pathCondition(scope, tree);
    case 'NounCondition':
      return nounCondition(scope, tree);
    case 'PartOf':
      return unsupported(scope, tree, 'A part of a score');
    case 'Aggregate':
      return unsupported(scope, tree, 'A sum');
  }
};
