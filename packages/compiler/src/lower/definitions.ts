import type { Range as LevelRange } from '@proviso/grammar';
import type { Condition } from '../core/core.ts';
import { spanOf, wordsOf, type Range } from '../documents/load.ts';
import type { DefinitionSymbol } from '../names/symbols.ts';
import type { DefinitionUse } from './phrases.ts';
import { conditionAt, nothing, placeOf, type Argument, type Scope } from './scope.ts';

/** Reports definitions that are defined by way of each other: once, at the one that is declared first. */
const reportCircle = (scope: Scope, definition: DefinitionSymbol): void => {
  const circle = scope.expanding.slice(scope.expanding.indexOf(definition));
  const { all } = scope.lowering.definitions;
  const [first, ...others] = circle.toSorted((a, b) => all.indexOf(a) - all.indexOf(b));
  if (first === undefined) return;
  const related = others.map(({ phrase, place }) => ({ message: `It goes by way of "${phrase}".`, place }));
  scope.lowering.report('definition-circle', first.place, { phrase: first.phrase }, { related });
};

/** The scope in which a definition is read: its own document's names, and nothing of where it is used but the thing in hand. */
const definitionScope = (
  scope: Scope,
  range: Range,
  definition: DefinitionSymbol,
  given: ReadonlyMap<string, Argument>,
): Scope => {
  const { lowering } = scope;
  const known = definition.local
    ? lowering
    : {
        ...lowering,
        definitions: lowering.catalogDefinitions,
        revisions: new Map<never, never>(),
        questions: new Map<never, never>(),
        programs: [],
        mayUseMore: false,
      };
  return {
    ...scope,
    lowering: known,
    document: definition.document,
    record: definition.noun ?? scope.subject,
    from: definition.noun === null ? 'subject' : scope.from,
    arguments: given,
    expanding: [...scope.expanding, definition],
    usedAt: scope.usedAt ?? placeOf(scope, range),
  };
};

/**
 * Writes a definition out where it is used: its condition, read where it is declared, under the words of the use.
 * Definitions end because none may be defined by way of itself.
 */
const expand = (
  scope: Scope,
  range: Range,
  definition: DefinitionSymbol,
  given: ReadonlyMap<string, Argument>,
): Condition => {
  scope.lowering.useDefinition(definition);
  if (scope.expanding.includes(definition)) {
    reportCircle(scope, definition);
    return nothing(scope, range);
  }
  const limit = scope.lowering.limits.definitionDepth;
  if (scope.expanding.length === limit) {
    scope.lowering.report('definitions-too-deep', definition.place, { limit });
    return nothing(scope, range);
  }
  if (!scope.lowering.step()) return nothing(scope, range);
  const body = scope.lowering.condition(definitionScope(scope, range, definition, given), definition.node.condition);
  const words = { sentence: wordsOf(scope.document, range), span: spanOf(scope.document, range) };
  return body.label === null && body.title === null
    ? { ...body, ...words }
    : conditionAt(scope, range, { kind: 'all', members: [body] });
};

const rangeOf = (use: DefinitionUse, range: LevelRange | null): Range => {
  const [first] = use.words;
  const last = use.words.at(-1);
  return { start: first?.start ?? 0, end: range?.end ?? last?.end ?? 0 };
};

/** The conditions that a run of definitions puts on the thing in hand. The last one bears the `or higher`. */
export const described = (
  scope: Scope,
  uses: readonly DefinitionUse[],
  range: LevelRange | null,
): readonly Condition[] =>
  uses.map((use, index) =>
    expand(scope, rangeOf(use, index === uses.length - 1 ? range : null), use.definition, use.arguments),
  );
