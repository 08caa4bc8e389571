import type { ProgramDocument } from '@proviso/grammar';
import { always } from '../calendar/lifetimes.ts';
import { checkDefinitions, checkQuestionNames, readDefinitions } from '../check/definitions.ts';
import { checkLabels, labelsOf } from '../check/labels.ts';
import { checkListsInLists } from '../check/lists-in-lists.ts';
import { checkOpenQuestions } from '../check/questions.ts';
import { checkRevisions, checkUnused } from '../check/unused.ts';
import type { CoreQuestion, LoweredProgram } from '../core/core.ts';
import { noBind, type Bind, type Meaning } from '../bindings/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { DocumentGraph, TreeOf } from '../documents/graph.ts';
import { definitionOf } from '../names/definitions.ts';
import type { DateScope } from '../names/lifetime-of.ts';
import { allItems, readQuestions, readRevisions } from '../names/program-names.ts';
import type { DefinitionSymbol, Names, QuestionSymbol } from '../names/symbols.ts';
import { compilerVersion } from '../version.ts';
import { checkNamedInsteads, isLaterForm, lowerBody, namedInsteads } from './body.ts';
import { newBudget } from './budget.ts';
import { lowerCondition } from './conditions.ts';
import { numbered } from './number.ts';
import { phrasebookOf } from './phrasebook.ts';
import { conditionAt, type Lowering, type Scope } from './scope.ts';
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
): { readonly own: readonly DefinitionSymbol[]; readonly skipped: ReadonlySet<string> } => {
  const skipped = new Set([...names.skipped, ...document.parsed.skippedNames]);
  const scope = { ...names, report, bind, skip: (name: string) => skipped.add(name) };
  const own = allItems(tree).flatMap((item) =>
    item.kind === 'Define' ? (definitionOf(scope, document, item, true) ?? []) : [],
  );
  return { own, skipped };
};

/** What the name of the program in a document stands for. */
export const programCalled = ({ name: document }: { readonly name: string }, name: string): Meaning => ({
  kind: 'program',
  owner: document,
  name,
});

/** What is noted while a program is lowered. */
const notes = (questions: readonly CoreQuestion[]) => {
  const usedDefinitions = new Set<DefinitionSymbol>();
  const usedQuestions = new Set<QuestionSymbol>();
  const attestations = new Map<string, Map<string, string | null>>();
  const allQuestions: CoreQuestion[] = [...questions];
  const notGiven = new Map<string, number>();
  return {
    usedDefinitions,
    usedQuestions,
    attestations,
    allQuestions,
    into: {
      useDefinition: (definition) => usedDefinitions.add(definition),
      useQuestion: (question) => usedQuestions.add(question),
      notGiven: (text, { document, range }) => {
        const place = `${range.start} ${document.name}`;
        const index = notGiven.get(place) ?? allQuestions.push({ name: null, text, settlements: [] }) - 1;
        notGiven.set(place, index);
        return index;
      },
      attest: (record, name, title) => {
        const known = attestations.get(record.name) ?? new Map<string, string | null>();
        attestations.set(record.name, known.set(name, known.get(name) ?? title));
      },
    } satisfies Partial<Lowering>,
  };
};

/** The program's meaning; null where it uses no catalog with a record. Diagnostics say what is wrong on the way. */
export const lowerProgram = (
  program: TreeOf<ProgramDocument>,
  graph: DocumentGraph,
  catalogNames: Names,
  report: Reporter['report'],
  bind: Bind,
): LoweredProgram | null => {
  const { document, tree } = program;
  const { subject } = catalogNames;
  if (subject === null) {
    reportNoCatalog(program, graph, report);
    return null;
  }
  const items = allItems(tree);
  const { own, skipped } = definitionsOf(program, catalogNames, report, bind);
  const names: Names = { ...catalogNames, skipped };
  const revisions = readRevisions({ document, report, bind }, tree);
  const mentioned = new Set<string>();
  const dates: DateScope = { document, revisions, mention: (label) => mentioned.add(label), skipped, report, bind };
  const { symbols, questions } = readQuestions(dates, items);
  const definitions = [...own, ...names.definitions];
  checkDefinitions([...names.definitions, ...own], names, report);
  checkQuestionNames(symbols.values(), definitions, subject, report);

  const { usedDefinitions, usedQuestions, attestations, allQuestions, into } = notes(questions);
  const place = { document, range: tree.name };
  if (tree.name.kind === 'Name') bind(place, programCalled(document, tree.name.text), 'declaration');
  const limit = graph.limits.conditions;
  const reportTooLarge = (): void => {
    report('program-too-large', place, { limit, definition: null });
  };
  const lowering: Lowering = {
    condition: lowerCondition,
    names,
    definitions: phrasebookOf(definitions),
    catalogDefinitions: phrasebookOf(names.definitions),
    revisions,
    questions: symbols,
    insteads: namedInsteads(items),
    limits: graph.limits,
    report,
    bind,
    mentionRevision: dates.mention,
    ...into,
    ...newBudget(limit, reportTooLarge),
  };
  const scope: Scope = {
    lowering,
    document,
    record: subject,
    from: 'subject',
    subject,
    arguments: new Map(),
    expanding: [],
    lifetime: always,
  };
  const { required, advised } = lowerBody(scope, tree.items);

  const labels = labelsOf({ ...dates, mention: () => undefined, report: () => undefined, bind: noBind }, tree.items);
  checkLabels(labels, report, bind);
  checkNamedInsteads(scope, new Set(labels.flatMap(({ of, name }) => (of === 'requirement' ? [name] : []))));
  const unused = own.filter((definition) => !usedDefinitions.has(definition));
  readDefinitions(lowering, subject, unused);
  checkUnused({ definitions: own, usedDefinitions, questions: symbols.values(), usedQuestions }, report);
  checkRevisions(revisions.values(), mentioned, report);
  if (tree.name.kind === 'Missing') return null;
  const name = tree.name.text;
  const says = items.some((item) => item.kind === 'Error' || item.kind === 'Instead' || isLaterForm(item));
  if (required.length === 0 && !says) report('no-requirement', place, { name });

  const title = tree.title?.value ?? null;
  const whole = conditionAt(
    scope,
    { start: tree.start, end: tree.title?.end ?? tree.name.end },
    { kind: 'all', members: required },
    { title, sentence: title ?? name },
  );
  const { conditions, count } = numbered([whole, ...advised], limit);
  if (count > limit) reportTooLarge();
  const [root, ...advice] = conditions;
  if (root === undefined) return null;
  checkOpenQuestions(allQuestions, [root, ...advice], place, graph.limits.openQuestions, report);
  checkListsInLists([root, ...advice], graph, subject, report);
  return {
    name,
    title,
    compiler: compilerVersion,
    revisions: [...revisions.values()].map(({ label, on, title: summary }) => ({ label, on, title: summary })),
    questions: allQuestions,
    vocabulary: vocabularyOf(names, subject, attestations),
    root,
    advice,
  };
};
