import { always } from '../calendar/lifetimes.ts';
import type { Bind } from '../bindings/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { DocumentGraph } from '../documents/graph.ts';
import { newBudget, type Budget } from '../lower/budget.ts';
import { lowerCondition } from '../lower/conditions.ts';
import { exclusiveSets } from '../lower/exclusions.ts';
import { phrasebookOf } from '../lower/phrasebook.ts';
import type { Lowering } from '../lower/scope.ts';
import { forgetful } from '../lower/scope.ts';
import type { Names } from '../names/symbols.ts';
import { checkDefinitions, readDefinitions } from './definitions.ts';

/** Reads a catalog's definitions as a program would, so that what is wrong in them is said where they stand. */
export const checkCatalogDefinitions = (
  names: Names,
  { entry: document, limits }: DocumentGraph,
  report: Reporter['report'],
  bind: Bind,
): void => {
  checkDefinitions(names.definitions, names, report);
  if (names.subject === null) return;
  const definitions = phrasebookOf(names.definitions);
  const lowering = {
    condition: lowerCondition,
    names,
    definitions,
    catalogDefinitions: definitions,
    revisions: new Map<never, never>(),
    questions: new Map<never, never>(),
    award: null,
    saysAward: false,
    statements: new Map<never, never>(),
    programs: [],
    mayUseMore: false,
    insteads: new Map<never, never>(),
    program: '',
    exceptions: new Map<never, never>(),
    excepted: (_, original) => original,
    limits,
    retirement: null,
    report,
    bind,
    mentionRevision: () => undefined,
    useDefinition: () => undefined,
    useQuestion: () => undefined,
    notGiven: () => 0,
    attest: () => undefined,
    bindLater: () => undefined,
    remembered: forgetful,
  } satisfies Omit<Lowering, keyof Budget>;
  const own = names.definitions.filter((definition) => definition.document === document);
  readDefinitions(lowering, names.subject, own);
  const exclusions = names.exclusions.filter((exclusion) => exclusion.document === document);
  exclusiveSets({
    lowering: { ...lowering, names: { ...names, exclusions }, ...newBudget(limits.conditions, () => undefined) },
    document,
    record: names.subject,
    from: 'subject',
    subject: names.subject,
    arguments: new Map(),
    expanding: [],
    usedAt: null,
    lifetime: always,
    moment: null,
    measured: false,
  });
};
