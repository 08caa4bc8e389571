import type { Condition as Tree, Name, PathCondition, Quantified } from '@proviso/grammar';
import { requirementCalled } from '../../check/labels.ts';
import type { Condition } from '../../core/core.ts';
import { alwaysApplies } from '../../core/exclusion.ts';
import { nearestName } from '../../diagnostics/suggest.ts';
import { lowerLogical } from '../conditions.ts';
import { fieldOf } from '../fields.ts';
import { isNoun } from '../nouns.ts';
import { conditionAt, nothing, placeOf, type Scope } from '../scope.ts';
import { clausesCalled } from './clauses.ts';

/** The requirements that a lifecycle's conditions may speak of. */
export interface Requirements {
  readonly whole: Condition;
  readonly advised: readonly Condition[];
  readonly labels: ReadonlySet<string>;
}

/** What may be asked of a requirement, and what else a verdict may be. */
const asked: readonly string[] = ['met', 'unmet'];
const otherVerdicts: ReadonlySet<string> = new Set(['unknown', 'unclear', 'applicable']);

/** `Label is unmet`: the label, and what is said of it. */
interface OfLabel {
  readonly label: Name;
  readonly verdict: Name | null;
  readonly negated: boolean;
}

const ofLabel = ({ path, comparison }: PathCondition): OfLabel | null => {
  const [label, ...rest] = path.segments;
  if (label?.kind !== 'Name' || rest.length > 0) return null;
  if (comparison === null) return { label, verdict: null, negated: false };
  if (comparison.kind !== 'Is' || comparison.side !== null || comparison.range !== null) return null;
  const [value, ...others] = comparison.values;
  if (value?.kind !== 'Path' || others.length > 0) return null;
  const [verdict, ...further] = value.segments;
  if (verdict?.kind !== 'Name' || further.length > 0) return null;
  return { label, verdict, negated: comparison.negated };
};

/** What has the label, all of it: what bears it on other days is not applicable on the day. */
const called = (scope: Scope, tree: PathCondition, label: Name, { whole, advised }: Requirements): Condition => {
  scope.lowering.bind(placeOf(scope, label), requirementCalled(scope.document, label.text));
  const members = [whole, ...advised].flatMap((each) => clausesCalled(each, label.text));
  return conditionAt(scope, tree, { kind: 'all', members });
};

/**
 * A requirement that does not apply is neither met nor unmet: what is said of it is then not so. It does not drop out of what it stands
 * in, as the requirement itself would.
 */
const surelySaid = (scope: Scope, tree: Tree, said: Condition): Condition => {
  if (alwaysApplies(said)) return said;
  const never = conditionAt(scope, tree, { kind: 'any', members: [] }, { sentence: '' });
  return conditionAt(scope, tree, { kind: 'any', members: [said, never] });
};

/** `CertifiedRoles is unmet`; null where it speaks of something else than a requirement. */
const ofRequirement = (scope: Scope, tree: PathCondition, requirements: Requirements): Condition | null => {
  const said = ofLabel(tree);
  if (said === null) return null;
  const { label, verdict, negated } = said;
  const isLabel = requirements.labels.has(label.text);
  if (!isLabel) {
    const isVerdict = verdict !== null && (asked.includes(verdict.text) || otherVerdicts.has(verdict.text));
    if (!isVerdict || fieldOf(scope, tree.path, 'quiet') !== null) return null;
    if (!scope.lowering.names.skipped.has(label.text)) {
      const suggestion = nearestName(label.text, requirements.labels);
      const details = { name: label.text, suggestion };
      scope.lowering.report('unknown-label', placeOf(scope, label), details, { replacement: suggestion });
    }
    return nothing(scope, tree);
  }
  if (verdict === null) {
    if (fieldOf(scope, tree.path, 'quiet') !== null || scope.lowering.questions.has(label.text)) return null;
    const example = `${label.text} is met`;
    const details = { name: label.text, type: 'a requirement', example };
    scope.lowering.report('not-a-condition', placeOf(scope, tree), details, { replacement: example });
    return nothing(scope, tree);
  }
  if (!asked.includes(verdict.text)) {
    const suggestion = nearestName(verdict.text, asked);
    const details = { written: verdict.text, suggestion };
    scope.lowering.report('verdict-not-asked', placeOf(scope, verdict), details, { replacement: suggestion });
    return nothing(scope, tree);
  }
  const clause = called(scope, tree, label, requirements);
  const isMet = (verdict.text === 'met') !== negated;
  return surelySaid(scope, tree, isMet ? clause : conditionAt(scope, tree, { kind: 'not', member: clause }));
};

/** `every requirement is met`; null where it speaks of something else. */
const ofProgram = (scope: Scope, tree: Quantified, { whole }: Requirements): Condition | null => {
  const { quantity, noun, predicate } = tree;
  const [word, ...others] = noun.words;
  const isEvery = quantity.word === 'every' || quantity.word === 'all';
  if (!isEvery || word === undefined || others.length > 0) return null;
  if (!['requirement', 'requirements'].includes(word.text) || isNoun(scope, word.text)) return null;
  const words = predicate?.kind === 'BePredicate' ? predicate.words : [];
  const [verdict, ...further] = words;
  const isMet = verdict?.text === 'met' && further.length === 0;
  if (predicate?.kind !== 'BePredicate' || predicate.negated || !isMet) {
    const isDenied = predicate?.kind === 'BePredicate' && further.length === 0;
    const denied = isDenied && (predicate.negated ? verdict?.text === 'met' : verdict?.text === 'unmet');
    const example = denied ? 'not every requirement is met' : 'every requirement is met';
    const details = { name: 'every requirement', type: 'the whole program', example };
    scope.lowering.report('not-a-condition', placeOf(scope, tree), details, { replacement: example });
    return nothing(scope, tree);
  }
  return surelySaid(scope, tree, conditionAt(scope, tree, { kind: 'all', members: [whole] }));
};

/** What a transition asks: any condition, and what the program's requirements come to. */
export const lowerGuard = (scope: Scope, tree: Tree, requirements: Requirements): Condition => {
  const lower = (inner: Scope, operand: Tree): Condition => lowerGuard(inner, operand, requirements);
  switch (tree.kind) {
    case 'Logical':
      return lowerLogical(scope, tree, lower);
    case 'Not':
      return conditionAt(scope, tree, { kind: 'not', member: lower(scope, tree.operand) });
    case 'Parenthesized':
      return lower(scope, tree.condition);
    case 'PathCondition':
      return ofRequirement(scope, tree, requirements) ?? scope.lowering.condition(scope, tree);
    case 'Quantified':
      return ofProgram(scope, tree, requirements) ?? scope.lowering.condition(scope, tree);
    case 'Error':
    case 'NotGiven':
    case 'Attested':
    case 'Meets':
    case 'Holds':
    case 'BlockOf':
    case 'CountedOnce':
    case 'NounCondition':
    case 'PartOf':
    case 'Aggregate':
      return scope.lowering.condition(scope, tree);
  }
};
