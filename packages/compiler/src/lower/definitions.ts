import type { Condition } from '../core/core.ts';
import type { Range } from '../documents/load.ts';
import { conditionAt, nothing, placeOf, type Argument, type Scope } from './scope.ts';
import type { DefinitionSymbol } from '../names/symbols.ts';
import { spanOf, wordsOf } from '../documents/load.ts';

/**
 * Writes a definition out where it is used: its condition, read where it is declared, under the words of the use.
 * Definitions end because none may be defined by way of itself.
 */
export const expand = (
  scope: Scope,
  range: Range,
  definition: DefinitionSymbol,
  given: ReadonlyMap<string, Argument>,
): Condition => {
  const place = placeOf(scope, range);
  if (scope.expanding.includes(definition)) {
    scope.lowering.report('definition-circle', definition.place, { phrase: definition.phrase });
    return nothing(scope, range);
  }
  if (!scope.lowering.spend(place)) return nothing(scope, range);
  scope.lowering.useDefinition(definition);
  const inner: Scope = {
    ...scope,
    document: definition.document,
    record: definition.noun ?? scope.subject,
    from: definition.noun === null ? 'subject' : scope.from,
    arguments: given,
    expanding: [...scope.expanding, definition],
  };
  const body = scope.lowering.condition(inner, definition.node.condition);
  const words = { sentence: wordsOf(scope.document, range), span: spanOf(scope.document, range) };
  return body.label === null && body.title === null
    ? { ...body, ...words }
    : conditionAt(scope, range, { kind: 'all', members: [body] });
};
