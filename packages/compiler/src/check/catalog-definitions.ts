import type { Reporter } from '../diagnostics/report.ts';
import type { DocumentGraph } from '../documents/graph.ts';
import { lowerCondition } from '../lower/conditions.ts';
import type { Names } from '../names/symbols.ts';
import { checkDefinitions, readDefinitions } from './definitions.ts';

/** Of definitions that come to more conditions than so many programs may have, the last are read where they are used. */
const mostInAll = 20;

/** Reads a catalog's definitions as a program would, so that what is wrong in them is said where they stand. */
export const checkCatalogDefinitions = (
  names: Names,
  { entry: document, limits }: DocumentGraph,
  report: Reporter['report'],
): void => {
  checkDefinitions(names.definitions, names, report);
  if (names.subject === null) return;
  const lowering = {
    condition: lowerCondition,
    names,
    definitions: names.definitions,
    revisions: new Map<never, never>(),
    questions: new Map<never, never>(),
    insteads: new Map<never, never>(),
    limits,
    report,
    mentionRevision: () => undefined,
    useDefinition: () => undefined,
    useQuestion: () => undefined,
    notGiven: () => 0,
    attest: () => undefined,
  };
  const { subject } = names;
  let inAll = 0;
  for (const definition of names.definitions) {
    if (definition.document !== document || inAll > mostInAll * limits.conditions) continue;
    let conditions = 0;
    const spend = (): boolean => {
      conditions++;
      inAll++;
      if (conditions === limits.conditions + 1) {
        report('program-too-large', definition.place, { limit: limits.conditions });
      }
      return conditions <= limits.conditions;
    };
    readDefinitions({ ...lowering, spend }, subject, [definition]);
  }
};
