import type { ProgramDocument } from '@proviso/grammar';
import { always } from '../calendar/lifetimes.ts';
import { checkDefinitions, checkQuestionNames, readDefinitions } from '../check/definitions.ts';
import { checkGaps } from '../check/gaps.ts';
import { bindLabels, checkLabels, labelsOf } from '../check/labels.ts';
import { checkListsInLists } from '../check/lists-in-lists.ts';
import { checkOpenQuestions } from '../check/questions.ts';
import { checkSecondRoles } from '../check/second-roles.ts';
import { checkRevisions, checkUnused } from '../check/unused.ts';
import type { Award, Condition, CoreQuestion, LoweredProgram, Supersession } from '../core/core.ts';
import { guardsOf, mapGuards, type CoreLifecycle } from '../core/lifecycle.ts';
import { newSummaries } from '../core/summary.ts';
import type { Vocabulary } from '../core/types.ts';
import { noBind, noBinder, type Bind, type Binder } from '../bindings/meaning.ts';
import { notingFaults } from '../diagnostics/faults.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { graphFrom, type DocumentGraph, type TreeOf } from '../documents/graph.ts';
import type { LoadedDocument } from '../documents/load.ts';
import { definitionOf } from '../names/definitions.ts';
import { readAward } from '../names/award.ts';
import type { DateScope } from '../names/lifetime-of.ts';
import { allItems, readQuestions, readRevisions } from '../names/program-names.ts';
import { supersessionOf } from '../names/supersessions.ts';
import type { Limits } from '../limits.ts';
import type { ProgramMemo } from '../memo/program.ts';
import type { Retirement } from '../retirement.ts';
import type {
  DefinitionSymbol,
  Names,
  NameSet,
  QuestionSymbol,
  RecordSymbol,
  RevisionSymbol,
} from '../names/symbols.ts';
import { compilerVersion } from '../version.ts';
import { checkExceptions } from '../check/exceptions.ts';
import { checkNeverMet } from '../check/never-met.ts';
import { checkNamedInsteads, isLaterForm, lowerBody, namedInsteads } from './body.ts';
import { newBudget } from './budget.ts';
import { excludedBeside, exclusiveSets } from './exclusions.ts';
import { lowerCondition } from './conditions.ts';
import { isPinned, readBeginnings, underRevisions } from './governing.ts';
import { excepted, exceptionsIn } from './exceptions.ts';
import { lowerLifecycle } from './lifecycle/lifecycle.ts';
import { numbered } from './number.ts';
import { fromFirstRevision, readOthers, unread, type OtherPrograms } from './other-programs.ts';
import { phrasebookOf } from './phrasebook.ts';
import { programCalled } from './program-called.ts';
import { namedStatements } from './counted-once.ts';
import { teamIn } from './team.ts';
import { conditionAt, forgetful, type BindLater, type Lowering, type Scope } from './scope.ts';
import { vocabularyOf } from './vocabulary.ts';

const reportNoCatalog = (program: TreeOf<ProgramDocument>, graph: DocumentGraph, report: Reporter['report']): void => {
  // Where a catalog could not be found or read, that has been reported.
  if (!graph.complete) return;
  const last = graph.catalogs.at(-1)?.document.display;
  const document = last === undefined ? 'This program' : `"${last}" declares no record, so this program`;
  report('no-catalog', { document: program.document, range: program.tree.name }, { document });
};

/** The definitions of a program, and every name that could not be understood, the catalogs' included. */
const definitionsOf = (
  { document, tree }: TreeOf<ProgramDocument>,
  names: Names,
  report: Reporter['report'],
  bind: Bind,
): { readonly own: readonly DefinitionSymbol[]; readonly skipped: NameSet } => {
  const here = new Set(document.parsed.skippedNames);
  const skipped: NameSet = { has: (name) => here.has(name) || names.skipped.has(name) };
  const scope = { ...names, report, bind, skip: (name: string) => here.add(name) };
  const own = allItems(tree).flatMap((item) =>
    item.kind === 'Define' ? (definitionOf(scope, document, item, true) ?? []) : [],
  );
  return { own, skipped };
};

/** What is noted while a program is lowered, together with those that it uses. */
const notes = () => {
  const usedDefinitions = new Set<DefinitionSymbol>();
  const usedQuestions = new Set<QuestionSymbol>();
  const attestations = new Map<string, Map<string, string | null>>();
  const allQuestions: CoreQuestion[] = [];
  const notGiven = new Map<LoadedDocument, Map<string, number>>();
  return {
    usedDefinitions,
    usedQuestions,
    attestations,
    allQuestions,
    into: {
      useDefinition: (definition) => usedDefinitions.add(definition),
      useQuestion: (question) => usedQuestions.add(question),
      notGiven: (text, { document, range }, name) => {
        const known = notGiven.get(document) ?? new Map<string, number>();
        const key = `${range.start} ${name ?? ''}`;
        notGiven.set(document, known);
        const index = known.get(key) ?? allQuestions.push({ name: name ?? null, text, settlements: [] }) - 1;
        known.set(key, index);
        return index;
      },
      attest: (record, name, title) => {
        const known = attestations.get(record.name) ?? new Map<string, string | null>();
        attestations.set(record.name, known.set(name, known.get(name) ?? title));
      },
    } satisfies Partial<Lowering>,
  };
};

/** A program that has been read: what is wrong with it has been said, and its conditions have no numbers yet. */
export interface ReadProgram {
  readonly name: string;
  readonly title: string | null;
  readonly revisions: LoweredProgram['revisions'];
  readonly questions: readonly CoreQuestion[];
  readonly award: Award | null;
  /** The whole of what is required, then what is advised. */
  readonly conditions: readonly [Condition, ...Condition[]];
  readonly lifecycle: CoreLifecycle<Condition> | null;
  /** Those of all entries of the catalogs. */
  readonly supersessions: readonly Supersession[];
  readonly vocabulary: () => Vocabulary;
}

/** What is known of the documents that a program uses. */
export interface PartsKnown {
  /** The names that the catalogs of a program declare, given those of the one that uses it. */
  readonly namesOf: (graph: DocumentGraph, around: Names) => Names;
  readonly memoOf: (document: LoadedDocument) => ProgramMemo | null;
  /** On which day it is looked for what has retired or is about to; null where it is not. */
  readonly retirement: Retirement | null;
}

/** Who is told what is found in a program, and what is kept of it. */
interface Told {
  readonly report: Reporter['report'];
  readonly binder: Binder;
  readonly memo: ProgramMemo | null;
  readonly retirement: Retirement | null;
  /** Reads the program without a memo, and tells nobody. */
  readonly again: () => ReadProgram | null;
}

/** What the sentences of a program come to, with what is known of it besides. */
interface Lowered {
  readonly name: string;
  readonly title: string | null;
  readonly revisions: ReadonlyMap<string, RevisionSymbol>;
  readonly award: Award | null;
  readonly saysAward: boolean;
  /** The whole of what is required, then what is advised; null where the program has no name. */
  readonly conditions: ReadProgram['conditions'] | null;
  readonly lifecycle: ReadProgram['lifecycle'];
}

/** Lowers a program. `othersOf` reads those that it uses, once its own questions have been noted. */
const lowerProgram = (
  { document, tree }: TreeOf<ProgramDocument>,
  graph: DocumentGraph,
  catalogNames: Names,
  subject: RecordSymbol,
  noted: ReturnType<typeof notes>,
  othersOf: () => OtherPrograms,
  { report: given, binder, memo, retirement, again }: Told,
): Lowered => {
  const { report, faults } = notingFaults(given);
  const { bind, tellLater } = binder;
  const items = allItems(tree);
  const { own, skipped } = definitionsOf({ document, tree }, catalogNames, report, bind);
  const names: Names = { ...catalogNames, skipped };
  const revisions = readRevisions({ document, report, bind }, tree);
  const mentioned = new Set<string>();
  const dates: DateScope = { document, revisions, mention: (label) => mentioned.add(label), skipped, report, bind };
  const { usedDefinitions, usedQuestions, allQuestions, into } = noted;
  const { symbols, questions } = readQuestions(dates, items, allQuestions.length);
  allQuestions.push(...questions);
  const others = othersOf();
  const definitions = [...own, ...names.definitions];
  checkDefinitions([...names.definitions, ...own], names, report);
  checkQuestionNames(symbols.values(), definitions, subject, report);

  const place = { document, range: tree.name };
  if (tree.name.kind === 'Name') bind(place, programCalled(document, tree.name.text), 'declaration');
  const { limits } = graph;
  const limit = limits.conditions;
  const reportTooLarge = (): void => {
    report('program-too-large', place, { limit, definition: null });
  };
  const insteads = namedInsteads(items);
  const exceptions = exceptionsIn(tree.items);
  const budget = newBudget(limit, reportTooLarge);
  const later: BindLater[] = [];
  tellLater((to) => {
    for (const tell of later) tell(document, to);
  });
  const { award, isSaid } = readAward({ document, names, report, bind }, tree.items);
  const known = memo?.begin({
    document,
    items,
    names: catalogNames,
    limits,
    retirement,
    definitions: own,
    revisions,
    questions: symbols,
    award,
    programs: others.documents,
    mayUseMore: !graph.complete,
    budget,
  });
  const lowering: Lowering = {
    condition: lowerCondition,
    names,
    definitions: phrasebookOf(definitions),
    catalogDefinitions: phrasebookOf(names.definitions),
    revisions,
    questions: symbols,
    award,
    saysAward: isSaid,
    statements: namedStatements(tree.items),
    insteads,
    program: document.name,
    exceptions,
    excepted,
    programs: others.used,
    mayUseMore: !graph.complete,
    limits,
    retirement,
    report,
    bind,
    mentionRevision: dates.mention,
    bindLater: (tell) => later.push(tell),
    remembered: known?.remembered ?? forgetful,
    ...into,
    ...budget,
  };
  const scope: Scope = {
    lowering,
    document,
    record: subject,
    from: 'subject',
    subject,
    arguments: new Map(),
    expanding: [],
    usedAt: null,
    lifetime: always,
    moment: null,
    measured: false,
  };
  const nodes = tree.items.flatMap((item) => (item.kind === 'Revisions' ? item.revisions : []));
  const beginnings = readBeginnings(
    scope,
    nodes.filter((node) => node.kind === 'Revision'),
    isSaid,
  );
  const { required, advised } = lowerBody(scope, tree.items);
  const sets = exclusiveSets(scope);
  const excluded = excludedBeside(scope, sets, award);
  const name = tree.name.kind === 'Missing' ? null : tree.name.text;
  const title = tree.title?.value ?? null;
  const whole = conditionAt(
    scope,
    { start: tree.start, end: tree.title?.end ?? tree.name.end },
    { kind: 'all', members: [...required, ...excluded] },
    { title, sentence: title ?? name ?? '' },
  );
  const conditions = [
    underRevisions(scope, beginnings, whole),
    ...advised.map((each) => (isPinned(each) ? underRevisions(scope, beginnings, each) : each)),
  ] as const;
  const read = lowerLifecycle(scope, tree.items, whole, advised);
  const lifecycle = read && mapGuards(read, (guard) => underRevisions(scope, beginnings, guard));
  const judged = [...conditions, ...guardsOf(lifecycle)];

  const quiet = { ...dates, mention: () => undefined, report: () => undefined, bind: noBind };
  const labels = labelsOf(quiet, tree.items, known?.labels);
  checkLabels(labels, document, report);
  checkGaps(labels, [...revisions.keys()], document, report);
  tellLater((to) => {
    bindLabels(labels, document, to);
  });
  const nameable = labels.filter(({ of }) => of === 'requirement' || of === 'exception');
  checkNamedInsteads(scope, insteads, new Set(nameable.map(({ name }) => name)));
  checkExceptions(scope, exceptions, nameable);
  const unused = own.filter((definition) => !usedDefinitions.has(definition));
  readDefinitions(lowering, subject, unused);
  checkUnused({ definitions: own, usedDefinitions, questions: symbols.values(), usedQuestions }, report);
  checkRevisions(revisions.values(), mentioned, report);
  checkSecondRoles(items, names, document, report);
  const lowered = { title, revisions, award, saysAward: isSaid, lifecycle };
  if (name === null) return { ...lowered, name: '', conditions: null };
  const says = items.some((item) => item.kind === 'Error' || item.kind === 'Instead' || isLaterForm(item));
  if (required.length === 0 && !says) report('no-requirement', place, { name });

  const summaries = judged.map(newSummaries(known?.summaries));
  if (summaries.reduce((sum, { count }) => sum + count, 0) > limit) reportTooLarge();
  const asked = summaries.flatMap((each) => each.questions);
  checkOpenQuestions(allQuestions, asked, place, limits.openQuestions, report);
  if (summaries.some(({ listsOfSubject }) => listsOfSubject > limits.nestedLists)) {
    checkListsInLists(judged, graph, subject, report);
  }
  // With a memo conditions stand where they stood when they were read first.
  const now = (): Condition => (memo === null ? null : again())?.conditions[0] ?? conditions[0];
  const ruled = { sets, supersessions: names.supersessions, award };
  checkNeverMet(whole, now, ruled, { graph, document, faults, report });
  return { ...lowered, name, conditions };
};

/**
 * Reads a program; null where it uses no catalog with a record. Diagnostics say what is wrong on the way, in the programs that it uses
 * as well. With a memo the places of conditions are those that they had when they were read first.
 */
export const readProgram = (
  program: TreeOf<ProgramDocument>,
  graph: DocumentGraph,
  catalogNames: Names,
  report: Reporter['report'],
  binder: Binder,
  { namesOf, memoOf, retirement }: PartsKnown,
): ReadProgram | null => {
  const again = (each: TreeOf<ProgramDocument>, own: DocumentGraph, names: Names): ReadProgram | null =>
    readProgram(each, own, names, () => undefined, noBinder, { namesOf, memoOf: () => null, retirement: null });
  const { subject } = catalogNames;
  if (subject === null) {
    reportNoCatalog(program, graph, report);
    return null;
  }
  const noted = notes();
  const others = (): OtherPrograms =>
    readOthers(graphFrom(graph, program.document), (other, used) => {
      const { document, tree } = other;
      const own = graphFrom(graph, document);
      const names = namesOf(own, catalogNames);
      if (names.subject === null) {
        reportNoCatalog(other, own, report);
        return { ...unread, title: tree.title?.value ?? null };
      }
      const told = { report, binder, memo: memoOf(document), retirement, again: () => again(other, own, names) };
      const lowered = lowerProgram(other, own, names, names.subject, noted, () => used, told);
      const { title, revisions, award, saysAward, conditions } = lowered;
      const condition = conditions === null ? null : fromFirstRevision(conditions[0], revisions.values());
      const team = condition === null ? null : teamIn(condition, award);
      return { title, condition, award, saysAward, team, subject: names.subject };
    });
  const toldHere = {
    report,
    binder,
    memo: memoOf(program.document),
    retirement,
    again: () => again(program, graph, catalogNames),
  };
  const lowered = lowerProgram(program, graph, catalogNames, subject, noted, others, toldHere);
  const { name, title, revisions, award, conditions, lifecycle } = lowered;
  if (conditions === null) return null;
  let vocabulary: Vocabulary | null = null;
  return {
    name,
    title,
    revisions: [...revisions.values()].map(({ label, on, title: summary, step }) => ({
      label,
      on,
      title: summary,
      ...(step === null ? {} : { forCohorts: true }),
    })),
    questions: noted.allQuestions,
    award,
    conditions,
    lifecycle,
    supersessions: catalogNames.supersessions.map(supersessionOf),
    vocabulary: () => (vocabulary ??= vocabularyOf(catalogNames, subject, noted.attestations)),
  };
};

/** The meaning of a program that was read without a memo. */
export const programOf = (
  { name, title, revisions, questions, award, conditions, lifecycle, supersessions, vocabulary }: ReadProgram,
  { conditions: limit }: Limits,
): LoweredProgram => {
  const all = numbered([...conditions, ...guardsOf(lifecycle)], limit).conditions;
  const [root = conditions[0], ...advice] = all.slice(0, conditions.length);
  const words = vocabulary();
  const ending = supersessions.filter(({ kind }) => words.kinds.some((each) => each.name === kind));
  return {
    name,
    title,
    compiler: compilerVersion,
    revisions,
    questions,
    award,
    vocabulary: words,
    root,
    advice,
    lifecycle: lifecycle && mapGuards(lifecycle, (guard, index) => all[conditions.length + index] ?? guard),
    ...(ending.length === 0 ? {} : { supersessions: ending }),
  };
};
