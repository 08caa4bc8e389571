import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import { lowerCondition } from '../lower/conditions.ts';
import type { Names } from '../names/symbols.ts';
import { checkDefinitions, readDefinitions } from './definitions.ts';

/** Reads a catalog's definitions as a program would, so that what is wrong in them is said where they stand. */
export const checkCatalogDefinitions = (names: Names, document: LoadedDocument, report: Reporter['report']): void => {
  checkDefinitions(names.definitions, names, report);
  if (names.subject === null) return;
  const lowering = {
    condition: lowerCondition,
    names,
    definitions: names.definitions,
    revisions: new Map<never, never>(),
    questions: new Map<never, never>(),
    insteads: new Map<never, never>(),
    report,
    mentionRevision: () => undefined,
    useDefinition: () => undefined,
    useQuestion: () => undefined,
    notGiven: () => 0,
    attest: () => undefined,
    spend: () => true,
  };
  const own = names.definitions.filter((each) => each.document === document);
  readDefinitions(lowering, names.subject, own);
};
