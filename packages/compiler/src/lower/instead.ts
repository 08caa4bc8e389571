import type { Instead } from '@proviso/grammar';
import type { Condition } from '../core/core.ts';
import { conditionAt, nothing, placeOf, type Scope } from './scope.ts';

/** `may instead`: any of the original, or the condition together with the alternative. */
const may = (scope: Scope, node: Instead, original: Condition): Condition => {
  const alternative = scope.lowering.condition(scope, node.condition);
  const offered =
    node.when === null
      ? alternative
      : conditionAt(scope, node, { kind: 'all', members: [scope.lowering.condition(scope, node.when), alternative] });
  return conditionAt(scope, node, { kind: 'any', members: [original, offered] }, { sentence: original.sentence });
};

/**
 * Puts the alternatives of a requirement around it. The first `must instead` decides; each `otherwise must instead`
 * applies where those before it do not, so it stands in their place for the original.
 */
export const withInsteads = (
  scope: Scope,
  label: string,
  nodes: readonly Instead[],
  original: Condition,
): Condition => {
  const permitted = nodes
    .filter((node) => node.manner === 'may')
    .reduce((body, node) => may(scope, node, body), original);
  const demanded = nodes.filter((node) => node.manner === 'must');
  demanded.forEach((node, index) => {
    if (index > 0 && !node.otherwise) scope.lowering.report('unordered-instead', placeOf(scope, node), { label });
  });
  return demanded.reduceRight<Condition>((body, node) => {
    if (node.when === null) {
      scope.lowering.report('instead-needs-when', placeOf(scope, node), {});
      return nothing(scope, node);
    }
    const condition = scope.lowering.condition(scope, node.when);
    const replacement = scope.lowering.condition(scope, node.condition);
    return conditionAt(
      scope,
      node,
      { kind: 'instead', condition, replacement, original: body },
      { sentence: original.sentence },
    );
  }, permitted);
};
