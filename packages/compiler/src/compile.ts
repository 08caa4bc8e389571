import type { Document, ProgramItem } from '@proviso/grammar';
import type { AnalysedDocument, CheckedDocument, CompiledExamples, CompiledProgram } from './api.ts';
import { newBindings } from './bindings/bindings.ts';
import { noBind, noBinder, type Bind, type Binder } from './bindings/meaning.ts';
import { checkCatalogDefinitions } from './check/catalog-definitions.ts';
import { checkEntries } from './check/catalog-size.ts';
import type { CoreProgram, LoweredProgram } from './core/core.ts';
import { createReporter, type Reporter } from './diagnostics/report.ts';
import { digestOf } from './digest.ts';
import { loadGraph, type DocumentGraph } from './documents/graph.ts';
import type { Host } from './documents/host.ts';
import type { LoadedDocument } from './documents/load.ts';
import { readExamples, type ReadExamples } from './examples/examples.ts';
import { limitsOf, type Limits } from './limits.ts';
import { partOfTree } from './lower/part-of-tree.ts';
import { programOf, readProgram, type PartsKnown, type ReadProgram } from './lower/program.ts';
import type { Memo } from './memo/memo.ts';
import type { ProgramMemo } from './memo/program.ts';
import { readCatalogs } from './names/catalog.ts';
import { allItems } from './names/program-names.ts';
import type { Names } from './names/symbols.ts';
import type { Retirement } from './retirement.ts';
import { compilerVersion } from './version.ts';

/** How documents are compiled. */
export interface CompileOptions {
  /** Limits other than the usual ones. */
  readonly limits?: Partial<Limits>;
  /** What is kept between checks of documents that are worked on. */
  readonly memo?: Memo;
  /** On which day, and how many months ahead, requirements that lean on what retires are reported; else they are not. */
  readonly retirement?: Retirement;
}

const failed = (reporter: Reporter): boolean => reporter.diagnostics().some((each) => each.severity === 'error');

const graphOf = (host: Host, name: string, reporter: Reporter, { limits, memo }: CompileOptions): DocumentGraph => {
  const graph = loadGraph(host, name, reporter, limitsOf(limits), memo?.documents ?? null);
  if (graph === null) throw new Error(`There is no document "${name}".`);
  checkEntries(graph, reporter.report);
  return graph;
};

type ProgramTree = DocumentGraph['programs'][number];

/** The program that a document is or speaks of: itself, the one that examples name, else the one used. */
const programIn = ({ entry, programs }: DocumentGraph): ProgramTree | undefined => {
  const tree = entry.parsed.document;
  const name = tree.kind === 'Examples' && tree.program.kind === 'Name' ? tree.program.text : null;
  const named = programs.find((each) => each.tree.name.kind === 'Name' && each.tree.name.text === name);
  const own = programs.find(({ document }) => document === entry);
  return own ?? named ?? programs.at(-1);
};

const isCatalog = ({ parsed }: LoadedDocument): boolean => parsed.document.kind === 'Catalog';

interface Read {
  readonly names: Names;
  readonly program: ReadProgram | null;
}

const namesOf = (graph: DocumentGraph, { report }: Reporter, bind: Bind, memo: Memo | undefined): Names =>
  memo === undefined ? readCatalogs(graph, report, bind) : memo.names.names(graph, report, bind);

/** What is known of the programs that one uses. What their catalogs declare has been said where those of that one were read. */
const partsKnown = (
  graph: DocumentGraph,
  memo: Memo | undefined,
  memoOf: (name: string) => ProgramMemo | null,
  retirement: Retirement | null,
): PartsKnown => ({
  namesOf: (own, around) => {
    const isSame =
      own.catalogs.length === graph.catalogs.length &&
      own.reached.filter(isCatalog).every((each, index) => graph.reached.filter(isCatalog)[index] === each);
    return isSame ? around : namesOf(own, createReporter(), noBind, memo);
  },
  memoOf: ({ name }) => memoOf(name),
  retirement,
});

const read = (
  graph: DocumentGraph,
  reporter: Reporter,
  binder: Binder,
  { memo, retirement = null }: { readonly memo?: Memo | undefined; readonly retirement?: Retirement | null } = {},
): Read => {
  const names = namesOf(graph, reporter, binder.bind, memo);
  const program = programIn(graph);
  if (program === undefined) return { names, program: null };
  const known = partsKnown(graph, memo, (name) => memo?.program(graph.entry.name, name) ?? null, retirement);
  return { names, program: readProgram(program, graph, names, reporter.report, binder, known) };
};

const noExamples: ReadExamples = { samples: [], expectations: [] };

const examplesIn = (graph: DocumentGraph, { names, program }: Read, { report }: Reporter, bind: Bind): ReadExamples => {
  const examples = graph.examples.find((each) => each.document === graph.entry);
  if (examples === undefined) return noExamples;
  const document = programIn(graph)?.document.name ?? null;
  return readExamples(examples, graph.programs, names, program, document, report, bind);
};

/** The program, as it may leave the compiler: where nothing is wrong with it. */
const finished = (read: ReadProgram | null, graph: DocumentGraph, reporter: Reporter): CoreProgram | null => {
  const program = read === null || failed(reporter) ? null : programOf(read, graph.limits);
  return program === null ? null : { ...program, digest: digestOf(graph.documents) };
};

/** Says that a document is of another kind than was asked for. One whose kind cannot be told has got a diagnostic. */
const checkKind = ({ entry }: DocumentGraph, wanted: 'Program' | 'Examples', reporter: Reporter): void => {
  const tree = entry.parsed.document;
  if (tree.kind === wanted || tree.kind === 'Unknown') return;
  const described = { Program: 'a program', Catalog: 'a catalog', Examples: 'an examples document' } as const;
  const name = tree.kind === 'Examples' ? tree.program : tree.name;
  reporter.report(
    'wrong-kind-of-document',
    { document: entry, range: { start: tree.start, end: name.end } },
    { path: entry.display, is: described[tree.kind], wanted: described[wanted] },
  );
};

/**
 * Compiles the program in a document.
 * @throws Error if the host has no such document.
 */
export const compileProgram = (host: Host, name: string, options: CompileOptions = {}): CompiledProgram => {
  const reporter = createReporter();
  const graph = graphOf(host, name, reporter, options);
  checkKind(graph, 'Program', reporter);
  const { program } = read(graph, reporter, noBinder);
  return { diagnostics: reporter.diagnostics(), program: finished(program, graph, reporter) };
};

/**
 * Compiles an examples document and the program that it is for.
 * @throws Error if the host has no such document.
 */
export const compileExamples = (host: Host, name: string, options: CompileOptions = {}): CompiledExamples => {
  const reporter = createReporter();
  const graph = graphOf(host, name, reporter, options);
  checkKind(graph, 'Examples', reporter);
  const { names, program } = read(graph, reporter, noBinder);
  const found = examplesIn(graph, { names, program }, reporter, noBind);
  const { samples, expectations } = failed(reporter) ? noExamples : found;
  return {
    diagnostics: reporter.diagnostics(),
    program: finished(program, graph, reporter),
    programDocument: programIn(graph)?.document.name ?? null,
    samples,
    expectations,
  };
};

/** How many requirements, declarations or expectations a document has. */
const countedIn = (tree: Document): number => {
  switch (tree.kind) {
    case 'Unknown':
      return 0;
    case 'Catalog':
      return tree.items.filter((item) => item.kind !== 'Use').length;
    case 'Program':
      return allItems(tree)
        .flatMap((item): readonly { readonly kind: string }[] => (item.kind === 'Roles' ? item.items : [item]))
        .filter(({ kind }) => kind === 'Require' || kind === 'Role').length;
    case 'Examples':
      return tree.items.filter((item) => item.kind === 'Expect').length;
  }
};

/** A program, of which the parts that take long are made when they are asked for first. */
const lazily = (program: ReadProgram, fresh: () => ReadProgram, { limits }: DocumentGraph): LoweredProgram => {
  const { name, title, revisions, questions, award, vocabulary } = program;
  let made: LoweredProgram | null = null;
  const whole = (): LoweredProgram => (made ??= programOf(fresh(), limits));
  return {
    name,
    title,
    compiler: compilerVersion,
    revisions,
    questions,
    award,
    get vocabulary() {
      return vocabulary();
    },
    get root() {
      return whole().root;
    },
    get advice() {
      return whole().advice;
    },
    get lifecycle() {
      return whole().lifecycle;
    },
    ...(program.supersessions.length === 0 ? {} : { supersessions: program.supersessions }),
  };
};

/** The program as it is read without a memo: then its conditions stand where they stand now. */
const rereadProgram = (graph: DocumentGraph): ReadProgram | null => read(graph, createReporter(), noBinder).program;

/** What some items of the program mean by themselves. */
const readItems = (
  graph: DocumentGraph,
  items: ReadonlySet<ProgramItem>,
  memo: Memo | undefined,
): ReadProgram | null => {
  const program = programIn(graph);
  if (program === undefined) return null;
  const reporter = createReporter();
  const part = { ...program, tree: partOfTree(program.tree, items) };
  const names = namesOf(graph, reporter, noBind, memo);
  return readProgram(
    part,
    graph,
    names,
    reporter.report,
    noBinder,
    partsKnown(graph, memo, () => null, null),
  );
};

const documentKinds = { Unknown: 'unknown', Catalog: 'catalog', Program: 'program', Examples: 'examples' } as const;

/**
 * Checks a document of any kind together with what it uses, and tells what everything in them means.
 * @throws Error if the host has no such document.
 */
export const analyseDocument = (host: Host, name: string, options: CompileOptions = {}): AnalysedDocument => {
  const reporter = createReporter();
  const binder = newBindings();
  const { bind, bindings } = binder;
  const graph = graphOf(host, name, reporter, options);
  const tree = graph.entry.parsed.document;
  const { memo, retirement = null } = options;
  const analysed = (names: Names | null, program: ReadProgram | null, { samples, expectations }: ReadExamples) => ({
    kind: documentKinds[tree.kind],
    diagnostics: reporter.diagnostics(),
    counted: countedIn(tree),
    names,
    program: program && lazily(program, () => (memo === undefined ? program : rereadProgram(graph)) ?? program, graph),
    programOf: (items: ReadonlySet<ProgramItem>) => {
      const part = readItems(graph, items, memo);
      return part && programOf(part, graph.limits);
    },
    programDocument: programIn(graph)?.document.name ?? null,
    samples,
    expectations,
    bindings,
  });
  switch (tree.kind) {
    case 'Unknown':
      return analysed(null, null, noExamples);
    case 'Catalog': {
      const names = namesOf(graph, reporter, bind, memo);
      checkCatalogDefinitions(names, graph, reporter.report, bind);
      return analysed(names, null, noExamples);
    }
    case 'Program': {
      const { names, program } = read(graph, reporter, binder, { memo, retirement });
      return analysed(names, program, noExamples);
    }
    case 'Examples': {
      const own = read(graph, reporter, binder, { memo });
      return analysed(own.names, own.program, examplesIn(graph, own, reporter, bind));
    }
  }
};

/**
 * Checks a document of any kind together with what it uses.
 * @throws Error if the host has no such document.
 */
export const checkDocument = (host: Host, name: string, options: CompileOptions = {}): CheckedDocument => {
  const { kind, diagnostics, counted } = analyseDocument(host, name, options);
  return { kind, diagnostics, counted };
};
