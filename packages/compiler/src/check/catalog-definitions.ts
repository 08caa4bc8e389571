import { always } from '../calendar/lifetimes.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import { lowerCondition } from '../lower/conditions.ts';
import type { Argument, Lowering } from '../lower/scope.ts';
import type { DefinitionSymbol, Names } from '../names/symbols.ts';
import { checkDefinitions } from './unused.ts';

/** Stands for what a parameter will be given: any of its values. */
const anyArgument = (definition: DefinitionSymbol): ReadonlyMap<string, Argument> =>
  new Map(
    definition.parameters.flatMap(({ name, type }): readonly (readonly [string, Argument])[] => {
      if (type.kind === 'scale') return [[name, { kind: 'levels', type, low: 0, high: type.levels.length - 1 }]];
      return type.kind === 'choice' ? [[name, { kind: 'name', name: type.members[0] ?? '' }]] : [];
    }),
  );

/** Reads a catalog's definitions as a program would, so that what is wrong in them is said where they stand. */
export const checkCatalogDefinitions = (names: Names, document: LoadedDocument, report: Reporter['report']): void => {
  checkDefinitions(names.definitions, names, report);
  const { subject } = names;
  if (subject === null) return;
  const lowering: Lowering = {
    condition: lowerCondition,
    names,
    definitions: names.definitions,
    revisions: new Map(),
    questions: new Map(),
    report,
    mentionRevision: () => undefined,
    useDefinition: () => undefined,
    useQuestion: () => undefined,
    notGiven: () => 0,
    attest: () => undefined,
    spend: () => true,
  };
  for (const definition of names.definitions.filter((each) => each.document === document)) {
    const record = definition.noun ?? subject;
    const from = record === subject ? 'subject' : 'item';
    const scope = {
      lowering,
      document,
      record,
      from,
      subject,
      arguments: anyArgument(definition),
      expanding: [definition],
      lifetime: always,
    } as const;
    lowerCondition(scope, definition.node.condition);
  }
};
