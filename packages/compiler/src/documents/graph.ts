import type { CatalogDocument, ExamplesDocument, ProgramDocument, Text } from '@proviso/grammar';
import { checkLookalikes, checkReordering, isReordering } from '../check/characters.ts';
import { checkLengths } from '../check/lengths.ts';
import { checkNamesakes } from '../check/namesakes.ts';
import { checkText } from '../check/text.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { Limits } from '../limits.ts';
import type { DocumentMemo } from '../memo/documents.ts';
import type { Host } from './host.ts';
import { loadDocument, type LoadedDocument } from './load.ts';

/** A document with the kind of tree that it has. */
export interface TreeOf<Tree> {
  readonly document: LoadedDocument;
  readonly tree: Tree;
}

/** An entry document and everything that it uses, each document once, what is used before what uses it. */
export interface DocumentGraph {
  readonly entry: LoadedDocument;
  readonly documents: readonly LoadedDocument[];
  /** The same documents in the order in which the entry comes to them: what uses before what it uses. */
  readonly reached: readonly LoadedDocument[];
  /** What each document uses itself, in the order of its text. */
  readonly uses: ReadonlyMap<LoadedDocument, readonly LoadedDocument[]>;
  /** Whether each `use` led to a document of a kind that may stand there, all of which could be read. */
  readonly complete: boolean;
  readonly catalogs: readonly TreeOf<CatalogDocument>[];
  readonly programs: readonly TreeOf<ProgramDocument>[];
  readonly examples: readonly TreeOf<ExamplesDocument>[];
  /** How much of it is compiled. */
  readonly limits: Limits;
}

const described = {
  Program: 'a program',
  Catalog: 'a catalog',
  Examples: 'an examples document',
} as const;

/** Which documents each kind may use, in the words of a diagnostic. */
const allowed = {
  Program: { kinds: new Set(['Catalog', 'Program']), words: 'a catalog or a program' },
  Catalog: { kinds: new Set(['Catalog']), words: 'a catalog' },
  Examples: { kinds: new Set(['Catalog', 'Program']), words: 'a program or a catalog' },
  Unknown: { kinds: new Set<string>(), words: 'nothing' },
} as const;

/** The path with the ending that it lacks, where a document is called so. */
const completed = (host: Host, from: string, path: string): string | null => {
  if (path.endsWith('.proviso') || path.trim() === '') return null;
  const whole = `${path.startsWith('.') ? '' : './'}${path}.proviso`;
  return host.read(host.resolve(from, whole)) === null ? null : whole;
};

const byKind = (documents: readonly LoadedDocument[]): Pick<DocumentGraph, 'catalogs' | 'programs' | 'examples'> => ({
  catalogs: documents.flatMap((document) =>
    document.parsed.document.kind === 'Catalog' ? [{ document, tree: document.parsed.document }] : [],
  ),
  programs: documents.flatMap((document) =>
    document.parsed.document.kind === 'Program' ? [{ document, tree: document.parsed.document }] : [],
  ),
  examples: documents.flatMap((document) =>
    document.parsed.document.kind === 'Examples' ? [{ document, tree: document.parsed.document }] : [],
  ),
});

/** The part of a graph that one of its documents comes to: the graph that it has when it is looked at by itself. */
export const graphFrom = (graph: DocumentGraph, entry: LoadedDocument): DocumentGraph => {
  const reached = new Set<LoadedDocument>();
  const documents: LoadedDocument[] = [];
  const follow = (document: LoadedDocument): void => {
    if (reached.has(document)) return;
    reached.add(document);
    for (const each of graph.uses.get(document) ?? []) follow(each);
    documents.push(document);
  };
  follow(entry);
  return { ...graph, entry, documents, reached: [...reached], ...byKind(documents) };
};

/** Loads a document and what it uses. Null where the host has no such document. */
export const loadGraph = (
  host: Host,
  name: string,
  reporter: Reporter,
  limits: Limits,
  memo: DocumentMemo | null,
): DocumentGraph | null => {
  const loaded = new Map<string, LoadedDocument>();
  const ordered: LoadedDocument[] = [];
  const reached = new Set<LoadedDocument>();
  const used = new Map<LoadedDocument, LoadedDocument[]>();
  const open = new Set<LoadedDocument>();
  /** Of each open document the `use` that is followed; and those at which a circle begins. */
  const following = new Map<LoadedDocument, Text>();
  const circles = new Set<Text>();
  let complete = true;
  let uses = 0;

  /** Reads a document and says what is wrong with its text; what it uses is followed only where it may stand here. */
  const read = (documentName: string): LoadedDocument | null => {
    const known = loaded.get(documentName);
    if (known !== undefined) return known;
    const document = memo?.load(host, documentName, limits) ?? loadDocument(host, documentName, limits);
    if (document === null) return null;
    loaded.set(documentName, document);
    if (!document.isText) {
      checkText(document, reporter.report);
      return document;
    }
    for (const problem of document.parsed.problems) {
      // The check of characters says more of these.
      if (!isReordering(document.text.slice(problem.start, problem.end))) reporter.syntax(document, problem);
    }
    checkReordering(document, reporter.report);
    if (memo?.isPlain(document, limits) === true) return document;
    checkLookalikes(document, reporter.report);
    checkLengths(document, limits, reporter.report);
    return document;
  };

  const follow = (document: LoadedDocument): void => {
    if (reached.has(document)) return;
    reached.add(document);
    open.add(document);
    for (const item of document.parsed.document.items) {
      if (item.kind === 'Error' || (item.kind === 'Use' && item.path.kind === 'Missing')) complete = false;
      if (item.kind === 'Use' && item.path.kind === 'Text' && !use(document, item.path)) complete = false;
    }
    open.delete(document);
    ordered.push(document);
  };

  /** Follows one `use`; false, with a diagnostic, where it does not lead to a document that may stand there. */
  const use = (document: LoadedDocument, node: Text): boolean => {
    const path = node.value;
    const place = { document, range: node };
    following.set(document, node);
    uses++;
    if (uses > limits.uses) {
      if (uses === limits.uses + 1) reporter.report('too-many-uses', place, { limit: limits.uses });
      return false;
    }
    // A path of nothing leads to this document itself, which nobody means.
    const found = path.trim() === '' ? null : read(host.resolve(document.name, path));
    if (found === null) {
      const suggestion = completed(host, document.name, path);
      const replacement = suggestion === null ? null : `"${suggestion}"`;
      reporter.report('document-not-found', place, { path, suggestion }, { replacement });
      return false;
    }
    if (open.has(found)) {
      // Told where the circle begins and not where it closes: whoever looks at the one document sees it there.
      const first = following.get(found) ?? node;
      if (!circles.has(first)) reporter.report('use-circle', { document: found, range: first }, { path: first.value });
      circles.add(first);
      return false;
    }
    const { kind } = found.parsed.document;
    if (kind === 'Unknown') return false;
    const { kinds, words } = allowed[document.parsed.document.kind];
    if (!kinds.has(kind)) {
      reporter.report('wrong-kind-of-document', place, { path, is: described[kind], wanted: words });
      return false;
    }
    const usedBefore = used.get(document) ?? [];
    checkNamesakes(found, place, usedBefore, reporter.report);
    used.set(document, [...usedBefore, found]);
    follow(found);
    return true;
  };

  const entry = read(name);
  if (entry === null) return null;
  follow(entry);
  return {
    entry,
    documents: ordered,
    reached: [...reached],
    uses: used,
    complete,
    ...byKind(ordered),
    limits,
  };
};
