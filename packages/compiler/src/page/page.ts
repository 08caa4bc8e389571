/** Documents as pages for readers: the inside of a body, without scripts and styles. */
import { noBind } from '../bindings/meaning.ts';
import { readCatalogs } from '../names/catalog.ts';
import { allItems, readRevisions } from '../names/program-names.ts';
import { definitionOf } from '../names/definitions.ts';
import type { DefinitionSymbol, Names } from '../names/symbols.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { DocumentGraph } from '../documents/graph.ts';
import type { Node, ProgramDocument } from '@proviso/grammar';
import type { IsoDate } from '../core/types.ts';
import { catalogPage } from './catalog.ts';
import { exceptionTree, noExceptions } from './exceptions.ts';
import { examplesPage, type Results } from './examples.ts';
import { findingsNotice } from './findings.ts';
import { element, pageOf, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { programPage } from './program.ts';
import { explanationsByPlace, ids, nodesByPlace, type Judged, type PageScope } from './scope.ts';
import { evaluationContent } from './evaluation.ts';
import { definitionsUsed } from './terms.ts';

/** What is to be shown on a page, besides the document. */
export interface PageContent {
  /** The day that decides which revision governs. */
  readonly on: IsoDate;
  /** The verdict on a partner; null for none. Only pages of programs show one. */
  readonly judged: Judged | null;
  /** Why a verdict that was asked for is not there, as a sentence; null where none was asked for or it is there. */
  readonly unjudged: string | null;
  /** What came of each expectation, by the offset at which it begins; null where they have not been run. */
  readonly results: Results | null;
  /** What is wrong with the document and with those that it uses. */
  readonly diagnostics: readonly Diagnostic[];
  /** What readers know a document by that a span names. */
  readonly called: (document: string) => string;
}

const silent: Reporter['report'] = () => undefined;

/** The definitions of a program's own and of its catalogs that the page has to explain. */
const definitionsOf = (graph: DocumentGraph, names: Names): readonly DefinitionSymbol[] => {
  const { entry } = graph;
  const tree = entry.parsed.document;
  if (tree.kind !== 'Program') return tree.kind === 'Catalog' ? names.definitions : [];
  const items = allItems(tree);
  const scope = { ...names, report: silent, bind: noBind, skip: () => undefined };
  const own = items.flatMap((item) => (item.kind === 'Define' ? (definitionOf(scope, entry, item, true) ?? []) : []));
  const used = items.filter((item) => item.kind === 'Require' || item.kind === 'Instead' || item.kind === 'Exception');
  const headers: readonly Node[] = items.flatMap((item) =>
    (item.kind === 'Section' || item.kind === 'Policy') && item.when !== null ? [item.when] : [],
  );
  const roots: readonly Node[] = [...used, ...headers, ...own.map(({ node }) => node.condition)];
  return [...own, ...definitionsUsed(roots, names.definitions)];
};

const questionsIn = (tree: ProgramDocument): ReadonlyMap<string, string> =>
  new Map(
    allItems(tree).flatMap((item) =>
      item.kind === 'Unsettled' && item.name.kind === 'Name' && item.question.kind === 'Text'
        ? [[item.name.text, item.question.value] as const]
        : [],
    ),
  );

const titleOfProgram = ({ programs }: DocumentGraph, name: string): string => {
  const tree = programs.find((each) => each.tree.name.kind === 'Name' && each.tree.name.text === name)?.tree;
  return tree?.title?.value ?? readable(name);
};

/** The programs that a graph's document uses itself, with their titles. */
const titlesOfPrograms = ({ uses, entry }: DocumentGraph): ReadonlyMap<string, string> =>
  new Map(
    (uses.get(entry) ?? []).flatMap(({ parsed: { document: tree } }) =>
      tree.kind === 'Program' && tree.name.kind === 'Name'
        ? [[tree.name.text, tree.title?.value ?? readable(tree.name.text)] as const]
        : [],
    ),
  );

/** What the parts of the page of a graph's document are made from. */
const scopeOf = (graph: DocumentGraph, { on, judged }: Pick<PageContent, 'on' | 'judged'>): PageScope => {
  const { entry } = graph;
  const tree = entry.parsed.document;
  const names = readCatalogs(graph, silent, noBind);
  const newId = ids();
  return {
    document: entry,
    names,
    revisions:
      tree.kind === 'Program' ? readRevisions({ document: entry, report: silent, bind: noBind }, tree) : new Map(),
    questions: tree.kind === 'Program' ? questionsIn(tree) : new Map(),
    programs: titlesOfPrograms(graph),
    terms: definitionsOf(graph, names)
      .map((definition) => ({ definition, id: newId('definition', definition.phrase) }))
      .toSorted((a, b) => b.definition.words.length - a.definition.words.length),
    exceptions: tree.kind === 'Program' ? exceptionTree(tree) : noExceptions,
    on,
    judged,
    explanationOf: explanationsByPlace(judged, entry),
    nodeAt: nodesByPlace(entry),
    newId,
  };
};

const contentOf = (graph: DocumentGraph, scope: PageScope, results: Results | null): Content => {
  const tree = graph.entry.parsed.document;
  switch (tree.kind) {
    case 'Program':
      return programPage(scope, tree);
    case 'Catalog':
      return catalogPage(scope, tree);
    case 'Examples': {
      const name = tree.program.kind === 'Name' ? tree.program.text : '';
      return examplesPage(scope, tree, titleOfProgram(graph, name), results);
    }
    case 'Unknown':
      return element('p', {}, 'A document begins with "program", "catalog" or "examples for", and a name.');
  }
};

const unjudgedNotice = ({ unjudged }: PageContent): Html | null =>
  unjudged === null
    ? null
    : element('section', { class: 'summary unclear', label: 'Verdict' }, element('p', {}, unjudged));

/** The page of the document that a graph was loaded for. */
export const documentPage = (graph: DocumentGraph, content: PageContent): string =>
  pageOf(
    findingsNotice(content, graph.entry),
    unjudgedNotice(content),
    contentOf(graph, scopeOf(graph, content), content.results),
  );

/** The page of a verdict by the program that a graph was loaded for. Its phrases are not explained there. */
export const evaluationPage = (graph: DocumentGraph, judged: Judged): string => {
  const scope = scopeOf(graph, { on: judged.evaluation.on, judged });
  return pageOf(evaluationContent({ ...scope, terms: [] }, judged));
};
