import type { CheckedDocument, CompiledExamples, CompiledProgram } from './api.ts';
import { allItems } from './names/program-names.ts';
import { readCatalogs } from './names/catalog.ts';
import { createReporter, type Reporter } from './diagnostics/report.ts';
import { loadGraph, type DocumentGraph } from './documents/graph.ts';
import type { Host } from './documents/host.ts';
import type { CoreProgram } from './core/core.ts';
import { lowerProgram } from './lower/program.ts';
import { checkCatalogDefinitions } from './check/catalog-definitions.ts';
import { readExamples } from './examples/examples.ts';

const failed = (reporter: Reporter): boolean => reporter.diagnostics().some((each) => each.severity === 'error');

const graphOf = (host: Host, name: string, reporter: Reporter): DocumentGraph => {
  const graph = loadGraph(host, name, reporter);
  if (graph === null) throw new Error(`There is no document "${name}".`);
  return graph;
};

const programOf = (graph: DocumentGraph, reporter: Reporter): CoreProgram | null => {
  const names = readCatalogs(graph.catalogs, reporter.report);
  const program = graph.programs.at(-1);
  return program === undefined ? null : lowerProgram(program, graph, names, reporter.report);
};

/**
 * Compiles the program in a document.
 * @throws Error if the host has no such document.
 */
export const compileProgram = (host: Host, name: string): CompiledProgram => {
  const reporter = createReporter();
  const graph = graphOf(host, name, reporter);
  const tree = graph.entry.parsed.document;
  if (tree.kind === 'Catalog' || tree.kind === 'Examples') {
    const is = tree.kind === 'Catalog' ? 'a catalog' : 'an examples document';
    const place = { document: graph.entry, range: { start: 0, end: Math.min(8, graph.entry.text.length) } };
    reporter.report('wrong-kind-of-document', place, { path: graph.entry.display, is, wanted: 'a program' });
  }
  const program = programOf(graph, reporter);
  return { diagnostics: reporter.diagnostics(), program: failed(reporter) ? null : program };
};

/**
 * Compiles an examples document and the program that it is for.
 * @throws Error if the host has no such document.
 */
export const compileExamples = (host: Host, name: string): CompiledExamples => {
  const reporter = createReporter();
  const graph = graphOf(host, name, reporter);
  const program = programOf(graph, reporter);
  const examples = graph.examples.find((each) => each.document === graph.entry);
  const expectations = examples === undefined ? [] : readExamples(examples, graph, program, reporter.report);
  const usable = !failed(reporter);
  return {
    diagnostics: reporter.diagnostics(),
    program: usable ? program : null,
    programDocument: graph.programs.at(-1)?.document.name ?? null,
    expectations: usable ? expectations : [],
  };
};

/**
 * Checks a document of any kind together with what it uses.
 * @throws Error if the host has no such document.
 */
export const checkDocument = (host: Host, name: string): CheckedDocument => {
  const reporter = createReporter();
  const graph = graphOf(host, name, reporter);
  const tree = graph.entry.parsed.document;
  switch (tree.kind) {
    case 'Unknown':
      return { kind: 'unknown', diagnostics: reporter.diagnostics(), counted: 0 };
    case 'Catalog': {
      const names = readCatalogs(graph.catalogs, reporter.report);
      checkCatalogDefinitions(names, graph.entry, reporter.report);
      return {
        kind: 'catalog',
        diagnostics: reporter.diagnostics(),
        counted: tree.items.filter((item) => item.kind !== 'Use').length,
      };
    }
    case 'Program': {
      programOf(graph, reporter);
      const counted = allItems(tree).filter((item) => item.kind === 'Require').length;
      return { kind: 'program', diagnostics: reporter.diagnostics(), counted };
    }
    case 'Examples': {
      const program = programOf(graph, reporter);
      readExamples({ document: graph.entry, tree }, graph, program, reporter.report);
      const counted = tree.items.filter((item) => item.kind === 'Expect').length;
      return { kind: 'examples', diagnostics: reporter.diagnostics(), counted };
    }
  }
};
