import type { Document } from '@proviso/grammar';
import type { AnalysedDocument, CheckedDocument, CompiledExamples, CompiledProgram, Expectation } from './api.ts';
import { newBindings } from './bindings/bindings.ts';
import { noBind, type Bind } from './bindings/meaning.ts';
import { checkCatalogDefinitions } from './check/catalog-definitions.ts';
import { checkEntries } from './check/catalog-size.ts';
import type { CoreProgram, LoweredProgram } from './core/core.ts';
import { createReporter, type Reporter } from './diagnostics/report.ts';
import { digestOf } from './digest.ts';
import { loadGraph, type DocumentGraph } from './documents/graph.ts';
import type { Host } from './documents/host.ts';
import { readExamples } from './examples/examples.ts';
import { limitsOf, type Limits } from './limits.ts';
import { lowerProgram } from './lower/program.ts';
import { readCatalogs } from './names/catalog.ts';
import { allItems } from './names/program-names.ts';
import type { Names } from './names/symbols.ts';

/** How documents are compiled. */
export interface CompileOptions {
  /** Limits other than the usual ones. */
  readonly limits?: Partial<Limits>;
}

const failed = (reporter: Reporter): boolean => reporter.diagnostics().some((each) => each.severity === 'error');

const graphOf = (host: Host, name: string, reporter: Reporter, { limits }: CompileOptions): DocumentGraph => {
  const graph = loadGraph(host, name, reporter, limitsOf(limits));
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
  return named ?? programs.at(-1);
};

interface Lowered {
  readonly names: Names;
  readonly program: LoweredProgram | null;
}

const lowered = (graph: DocumentGraph, { report }: Reporter, bind: Bind): Lowered => {
  const names = readCatalogs(graph, report, bind);
  const program = programIn(graph);
  return { names, program: program === undefined ? null : lowerProgram(program, graph, names, report, bind) };
};

const expectationsOf = (
  graph: DocumentGraph,
  { names, program }: Lowered,
  { report }: Reporter,
  bind: Bind,
): readonly Expectation[] => {
  const examples = graph.examples.find((each) => each.document === graph.entry);
  if (examples === undefined) return [];
  const document = programIn(graph)?.document.name ?? null;
  return readExamples(examples, graph.programs, names, program, document, report, bind);
};

/** The program, as it may leave the compiler: where nothing is wrong with it. */
const finished = (program: LoweredProgram | null, graph: DocumentGraph, reporter: Reporter): CoreProgram | null =>
  program === null || failed(reporter) ? null : { ...program, digest: digestOf(graph.documents) };

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
  const { program } = lowered(graph, reporter, noBind);
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
  const { names, program } = lowered(graph, reporter, noBind);
  const expectations = expectationsOf(graph, { names, program }, reporter, noBind);
  return {
    diagnostics: reporter.diagnostics(),
    program: finished(program, graph, reporter),
    programDocument: programIn(graph)?.document.name ?? null,
    expectations: failed(reporter) ? [] : expectations,
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
      return allItems(tree).filter((item) => item.kind === 'Require').length;
    case 'Examples':
      return tree.items.filter((item) => item.kind === 'Expect').length;
  }
};

const documentKinds = { Unknown: 'unknown', Catalog: 'catalog', Program: 'program', Examples: 'examples' } as const;

/**
 * Checks a document of any kind together with what it uses, and tells what everything in them means.
 * @throws Error if the host has no such document.
 */
export const analyseDocument = (host: Host, name: string, options: CompileOptions = {}): AnalysedDocument => {
  const reporter = createReporter();
  const { bind, bindings } = newBindings();
  const graph = graphOf(host, name, reporter, options);
  const tree = graph.entry.parsed.document;
  const analysed = (names: Names | null, program: LoweredProgram | null, expectations: readonly Expectation[]) => ({
    kind: documentKinds[tree.kind],
    diagnostics: reporter.diagnostics(),
    counted: countedIn(tree),
    names,
    program,
    programDocument: programIn(graph)?.document.name ?? null,
    expectations,
    bindings,
  });
  switch (tree.kind) {
    case 'Unknown':
      return analysed(null, null, []);
    case 'Catalog': {
      const names = readCatalogs(graph, reporter.report, bind);
      checkCatalogDefinitions(names, graph, reporter.report, bind);
      return analysed(names, null, []);
    }
    case 'Program': {
      const { names, program } = lowered(graph, reporter, bind);
      return analysed(names, program, []);
    }
    case 'Examples': {
      const read = lowered(graph, reporter, bind);
      const expectations = expectationsOf(graph, read, reporter, bind);
      return analysed(read.names, read.program, expectations);
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
