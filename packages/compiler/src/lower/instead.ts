import type { Instead } from '@proviso/grammar';
import type { Condition, Form } from '../core/core.ts';
import { conditionAt, nothing, placeOf, type Scope } from './scope.ts';

/** The alternatives of a requirement in the order in which they are written. */
export interface Insteads {
  readonly may: readonly Instead[];
  readonly must: readonly Instead[];
}

/** The scope in which an alternative is read: it has none itself. */
export const alternativeScope = (scope: Scope): Scope => ({
  ...scope,
  lowering: { ...scope.lowering, insteads: new Map<never, never>(), exceptions: new Map<never, never>() },
});

export const inOrder = (nodes: readonly Instead[]): Insteads => {
  const ordered = nodes.toSorted((a, b) => a.start - b.start);
  return {
    may: ordered.filter((node) => node.manner === 'may'),
    must: ordered.filter((node) => node.manner === 'must'),
  };
};

/** A condition under the words of the one that it stands for. */
export const inPlaceOf = ({ sentence, span }: Condition, form: Form): Condition => ({
  id: 0,
  label: null,
  title: null,
  sentence,
  span,
  needed: null,
  questions: [],
  form,
});

/** `may instead`: any of the original and, where its `when` holds, the alternative. */
export const withMays = (scope: Scope, nodes: readonly Instead[], original: Condition): Condition => {
  if (nodes.length === 0) return original;
  const inner = alternativeScope(scope);
  const alternatives = nodes.map((node) => {
    const body = scope.lowering.condition(inner, node.condition);
    if (node.when === null) return body;
    const condition = scope.lowering.condition(inner, node.when);
    return conditionAt(scope, node, { kind: 'when', condition, body });
  });
  return inPlaceOf(original, { kind: 'any', members: [original, ...alternatives] });
};

/**
 * `must instead`: the first one decides; each `otherwise must instead` applies where those before it do not, so it
 * stands in their place for the original.
 */
export const withMusts = (scope: Scope, label: string, nodes: readonly Instead[], original: Condition): Condition => {
  const inner = alternativeScope(scope);
  nodes.forEach((node, index) => {
    if (index > 0 && !node.otherwise) scope.lowering.report('unordered-instead', placeOf(scope, node), { label });
  });
  return nodes.reduceRight<Condition>((body, node) => {
    const replacement = scope.lowering.condition(inner, node.condition);
    if (node.when === null) {
      scope.lowering.report('instead-needs-when', placeOf(scope, node), {});
      return nothing(scope, node);
    }
    const condition = scope.lowering.condition(inner, node.when);
    return inPlaceOf(original, { kind: 'instead', condition, replacement, original: body });
  }, original);
};
