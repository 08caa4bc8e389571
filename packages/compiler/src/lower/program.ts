import type { ProgramDocument, Section } from '@proviso/grammar';
import { checkLabels, labelsOf } from '../check/labels.ts';
import { checkOpenQuestions } from '../check/questions.ts';
import { checkDefinitions, checkRevisions, checkUnused } from '../check/unused.ts';
import { always } from '../calendar/lifetimes.ts';
import type { CoreProgram, CoreQuestion } from '../core/core.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import { digestOf } from '../digest.ts';
import type { DocumentGraph, TreeOf } from '../documents/graph.ts';
import { definitionOf } from '../names/definitions.ts';
import type { DateScope } from '../names/lifetime-of.ts';
import { allItems, readQuestions, readRevisions } from '../names/program-names.ts';
import type { DefinitionSymbol, Names, QuestionSymbol } from '../names/symbols.ts';
import { typeOf } from '../names/types.ts';
import { compilerVersion } from '../version.ts';
import { checkNamedInsteads, lowerBody, lowerSection, namedInsteads, type Body } from './body.ts';
import { lowerCondition } from './conditions.ts';
import { numbered } from './number.ts';
import { conditionAt, type Lowering, type Scope } from './scope.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The most conditions that a program may have, every definition written out. */
export const maximumConditions = 50_000;

/** The program's meaning; null where it uses no catalog with a record. Diagnostics say what is wrong on the way. */
export const lowerProgram = (
  { document, tree }: TreeOf<ProgramDocument>,
  graph: DocumentGraph,
  names: Names,
  report: Reporter['report'],
): CoreProgram | null => {
  const { subject } = names;
  if (subject === null) {
    const place = { document, range: tree.name };
    if (graph.catalogs.length === 0) report('no-catalog', place, { document: 'This program' });
    else
      report('no-catalog', place, {
        document: `"${graph.catalogs.at(-1)?.document.display ?? ''}" declares no record, so this program`,
      });
    return null;
  }
  const items = allItems(tree);
  const revisions = readRevisions(document, tree, report);
  const mentioned = new Set<string>();
  const dates: DateScope = { document, revisions, mention: (label) => mentioned.add(label), report };
  const { symbols, questions } = readQuestions(dates, items);

  const types = {
    scales: names.scales,
    choices: names.choices,
    kinds: new Set(names.kinds.keys()),
    records: new Set(names.records.keys()),
    report,
  };
  const own = items.flatMap((item): readonly DefinitionSymbol[] => {
    if (item.kind !== 'Define') return [];
    const parameter: Parameters<typeof definitionOf>[0]['typeOf'] = (where, name) =>
      typeOf(
        types,
        where,
        { kind: 'NamedType', start: name.start, end: name.end, names: [name], currency: null, optional: false },
        false,
      );
    const definition = definitionOf({ records: names.records, typeOf: parameter }, document, item, true);
    return definition === null ? [] : [definition];
  });
  checkDefinitions([...names.definitions, ...own], names, report);

  const usedDefinitions = new Set<DefinitionSymbol>();
  const usedQuestions = new Set<QuestionSymbol>();
  const attestations = new Map<string, Map<string, string | null>>();
  const allQuestions: CoreQuestion[] = [...questions];
  let conditions = 0;
  const lowering: Lowering = {
    condition: lowerCondition,
    names,
    definitions: [...own, ...names.definitions],
    revisions,
    questions: symbols,
    report,
    mentionRevision: dates.mention,
    useDefinition: (definition) => usedDefinitions.add(definition),
    useQuestion: (question) => usedQuestions.add(question),
    notGiven: (text) => allQuestions.push({ name: null, text, settlements: [] }) - 1,
    attest: (record, name, title) => {
      const known = attestations.get(record.name) ?? new Map<string, string | null>();
      attestations.set(record.name, known.set(name, known.get(name) ?? title));
    },
    spend: (place: Place) => {
      conditions++;
      if (conditions === maximumConditions + 1) report('program-too-large', place, { limit: maximumConditions });
      return conditions <= maximumConditions;
    },
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

  const named = namedInsteads(tree.items);
  const bodies = bodiesOf(scope, tree, named);
  const labels = labelsOf({ ...dates, mention: () => undefined, report: () => undefined }, tree.items);
  checkLabels(labels, report);
  checkNamedInsteads(
    scope,
    named,
    labels.map((label) => label.name),
  );
  lowerUnused(scope, own, usedDefinitions);
  checkUnused(
    { definitions: own, usedDefinitions, questions: [...symbols.values()], usedQuestions, skipped: names.skipped },
    report,
  );
  checkRevisions([...revisions.values()], mentioned, document.parsed.skippedNames.size > 0, report);

  const title = tree.title?.value ?? null;
  const rootCondition = conditionAt(
    scope,
    { start: tree.start, end: tree.title?.end ?? tree.name.end },
    { kind: 'all', members: bodies.required },
    { title, sentence: title ?? (tree.name.kind === 'Name' ? tree.name.text : '') },
  );
  const [root, ...advice] = numbered([rootCondition, ...bodies.advised]);
  if (root === undefined || tree.name.kind === 'Missing') return null;
  checkOpenQuestions(allQuestions, [root, ...advice], { document, range: tree.name }, report);
  return {
    name: tree.name.text,
    title,
    digest: digestOf(graph.documents),
    compiler: compilerVersion,
    revisions: [...revisions.values()].map(({ label, on, title: summary }) => ({ label, on, title: summary })),
    questions: allQuestions,
    vocabulary: vocabularyOf(names, subject, attestations),
    root,
    advice,
  };
};

/** Sections in their place among the requirements that stand outside of any. */
const bodiesOf = (scope: Scope, tree: ProgramDocument, named: Parameters<typeof lowerSection>[2]): Body => {
  const required: Body['required'][number][] = [];
  const advised: Body['advised'][number][] = [];
  let loose: Exclude<ProgramDocument['items'][number], Section | { kind: 'Use' } | { kind: 'Revisions' }>[] = [];
  const add = (body: Body): void => {
    required.push(...body.required);
    advised.push(...body.advised);
  };
  const flush = (): void => {
    add(lowerBody(scope, loose, named));
    loose = [];
  };
  for (const item of tree.items) {
    if (item.kind === 'Section') {
      flush();
      add(lowerSection(scope, item, named));
    } else if (item.kind !== 'Use' && item.kind !== 'Revisions') {
      loose.push(item);
    }
  }
  flush();
  return { required, advised };
};

/** A definition that nothing uses is read all the same, so that what is wrong in it is said. */
const lowerUnused = (
  scope: Scope,
  definitions: readonly DefinitionSymbol[],
  used: ReadonlySet<DefinitionSymbol>,
): void => {
  for (const definition of definitions) {
    if (used.has(definition) || definition.parameters.length > 0) continue;
    const record = definition.noun ?? scope.subject;
    const from = definition.noun === null || definition.noun === scope.subject ? 'subject' : 'item';
    const lowering: Lowering = {
      ...scope.lowering,
      useDefinition: () => undefined,
      notGiven: () => 0,
      attest: () => undefined,
    };
    lowerCondition({ ...scope, lowering, record, from, expanding: [definition] }, definition.node.condition);
  }
};
