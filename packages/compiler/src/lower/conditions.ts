import type { BlockOf, Condition as Tree, Logical, PathCondition, Quantified } from '@proviso/grammar';
import type { Condition } from '../core/core.ts';
import { comparisonTest } from './comparison.ts';
import { expand } from './definitions.ts';
import { fieldOf } from './fields.ts';
import { lowerEntries, lowerHolding } from './holding-conditions.ts';
import { itemScope, itemSelection, lowerPredicate, type ItemNoun } from './items.ts';
import { boundInWords, boundOf, isPercentage, percentBoundOf, percentInWords } from './numbers.ts';
import { nounOf, reportUnknown } from './nouns.ts';
import { conditionAt, nothing, placeOf, type Scope } from './scope.ts';
import { lowerStatement } from './statements.ts';
import { typeInWords } from './values.ts';

const unsupported = (scope: Scope, tree: Tree, what: string): Condition => {
  scope.lowering.report('not-yet-supported', placeOf(scope, tree), { what });
  return nothing(scope, tree);
};

const logical = (scope: Scope, tree: Logical): Condition => {
  if (new Set(tree.operators).size > 1) scope.lowering.report('mixed-and-or', placeOf(scope, tree), {});
  const members = tree.operands.map((operand) => lowerCondition(scope, operand));
  return conditionAt(scope, tree, tree.operators[0] === 'or' ? { kind: 'any', members } : { kind: 'all', members });
};

const block = (scope: Scope, tree: BlockOf): Condition => {
  const members = tree.statements.map((statement) => lowerStatement(scope, statement));
  const sentence = `${scope.document.text.slice(tree.start, tree.quantity.end).replace(/\s+/g, ' ')} of …`;
  if (tree.quantity.word === 'all' || tree.quantity.word === 'every') {
    return conditionAt(scope, tree, { kind: 'all', members }, { sentence });
  }
  if (isPercentage(tree.quantity)) {
    scope.lowering.report('percentage-needs-of', placeOf(scope, tree.quantity), {
      example: 'at least 60% of individuals are full-time',
    });
    return nothing(scope, tree);
  }
  const bound = boundOf(scope, tree.quantity);
  if (bound === null) return nothing(scope, tree);
  if (bound.atLeast !== null && bound.atLeast > members.length) {
    const details = {
      needed: bound.atLeast,
      available: members.length,
      of: members.length === 1 ? 'point in the list' : 'points in the list',
    };
    scope.lowering.report('impossible-count', placeOf(scope, tree.quantity), details);
  }
  const needed = boundInWords(bound);
  const anyOne = bound.atLeast === 1 && bound.atMost === null;
  return conditionAt(scope, tree, anyOne ? { kind: 'any', members } : { kind: 'tally', members, bound }, {
    sentence,
    needed,
  });
};

const quantifiedItems = (scope: Scope, tree: Quantified, noun: ItemNoun): Condition => {
  const { quantity, predicate } = tree;
  const inner = itemScope(scope, noun.record);
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

/** A name of its own as a condition: a question, a definition, or nothing. */
const namedCondition = (scope: Scope, tree: PathCondition, name: string): Condition | null => {
  const question = scope.lowering.questions.get(name);
  if (question !== undefined) {
    scope.lowering.useQuestion(question);
    return conditionAt(scope, tree, { kind: 'question', question: question.index });
  }
  const definition = scope.lowering.definitions.find((each) => each.noun === null && each.phrase === name);
  return definition === undefined ? null : expand(scope, tree, definition, new Map());
};

const exampleFor = (name: string, kind: string): string => {
  switch (kind) {
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
      return `at least 1 ${name}`;
    default:
      return `${name} is …`;
  }
};

const pathCondition = (scope: Scope, tree: PathCondition): Condition => {
  const [first, ...rest] = tree.path.segments;
  if (first?.kind !== 'Name') return nothing(scope, tree);
  if (rest.length === 0 && tree.comparison === null) {
    const named = namedCondition(scope, tree, first.text);
    if (named !== null) return named;
    const kind = [...scope.lowering.names.kinds.values()].find(
      (each) => each.name === first.text || each.plural === first.text,
    );
    if (kind !== undefined) {
      const example = `any ${kind.name}`;
      scope.lowering.report(
        'needs-quantity',
        placeOf(scope, tree),
        { name: first.text, example },
        { replacement: example },
      );
      return nothing(scope, tree);
    }
    if (fieldOf(scope, tree.path, 'quiet') === null) {
      const definitions = scope.lowering.definitions.filter((each) => each.noun === null).map((each) => each.phrase);
      const known = [
        ...scope.record.fields.map((field) => field.name),
        ...scope.lowering.questions.keys(),
        ...definitions,
      ];
      reportUnknown(scope, first, known, `a field of the ${scope.record.name}, a definition or a whole requirement`);
      return nothing(scope, tree);
    }
  }
  const field = fieldOf(scope, tree.path, 'report');
  if (field === null) return nothing(scope, tree);
  if (tree.comparison === null) {
    if (field.type.kind === 'yesno') return conditionAt(scope, tree, { kind: 'truth', field: field.path });
    const name = field.path.segments.join('.');
    const example = exampleFor(name, field.type.kind);
    scope.lowering.report('not-a-condition', placeOf(scope, tree), { name, type: typeInWords(field.type), example });
    return nothing(scope, tree);
  }
  const test = comparisonTest(scope, tree.comparison, field.type);
  if (test === null) return nothing(scope, tree);
  const needed = scope.document.text.slice(tree.comparison.start, tree.comparison.end).replace(/\s+/g, ' ');
  return conditionAt(scope, tree, { kind: 'compare', field: field.path, type: field.type, test }, { needed });
};

/** What a condition of the tree means in this scope. Where it means nothing, diagnostics have said why. */
export const lowerCondition = (scope: Scope, tree: Tree): Condition => {
  if (!scope.lowering.spend(placeOf(scope, tree))) return nothing(scope, tree);
  switch (tree.kind) {
    case 'Error':
      return nothing(scope, tree);
    case 'Logical':
      return logical(scope, tree);
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
      return conditionAt(scope, tree, { kind: 'attested', name: tree.name.text, from: scope.from }, { title });
    }
    case 'Holds':
      return lowerHolding(scope, tree, tree.verb, tree.object);
    case 'Quantified':
      return quantified(scope, tree);
    case 'BlockOf':
      return block(scope, tree);
    case 'PathCondition':
      return pathCondition(scope, tree);
    case 'NounCondition': {
      const phrase = wholePhrase(
        scope,
        tree.noun.words.map((word) => word.text),
      );
      if (phrase !== undefined) return expand(scope, tree, phrase, new Map());
      const noun = nounOf(scope, tree.noun);
      if (noun === null) return nothing(scope, tree);
      if (noun.kind === 'entries') return lowerEntries(scope, tree, null, noun, tree.noun, null);
      const words = scope.document.text.slice(tree.start, tree.end).replace(/\s+/g, ' ');
      scope.lowering.report('needs-quantity', placeOf(scope, tree), {
        name: noun.record.name,
        example: `at least 1 ${words}`,
      });
      return nothing(scope, tree);
    }
    case 'PartOf':
      return unsupported(scope, tree, 'A part of a score');
    case 'Aggregate':
      return unsupported(scope, tree, 'A sum');
  }
};

/** A definition of several words without a noun, written out in full. */
const wholePhrase = (scope: Scope, words: readonly string[]): Scope['expanding'][number] | undefined =>
  scope.lowering.definitions.find((each) => each.noun === null && each.phrase === words.join(' '));
