import type { CatalogDocument, ExamplesDocument, ProgramDocument } from '@proviso/grammar';
import { checkCharacters } from '../check/characters.ts';
import type { Reporter } from '../diagnostics/report.ts';
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
  /** Whether each `use` led to a document of a kind that may stand there, all of which could be read. */
  readonly complete: boolean;
  readonly catalogs: readonly TreeOf<CatalogDocument>[];
  readonly programs: readonly TreeOf<ProgramDocument>[];
  readonly examples: readonly TreeOf<ExamplesDocument>[];
}

const described = {
  Program: 'a program',
  Catalog: 'a catalog',
  Examples: 'an examples document',
  Unknown: 'no document',
} as const;

/** Which documents each kind may use, in the words of a diagnostic. */
const allowed = {
  Program: { kinds: new Set(['Catalog']), words: 'a catalog' },
  Catalog: { kinds: new Set(['Catalog']), words: 'a catalog' },
  Examples: { kinds: new Set(['Catalog', 'Program']), words: 'a program or a catalog' },
  Unknown: { kinds: new Set<string>(), words: 'nothing' },
} as const;

/** Loads a document and what it uses. Null where the host has no such document. */
export const loadGraph = (host: Host, name: string, reporter: Reporter): DocumentGraph | null => {
  const loaded = new Map<string, LoadedDocument>();
  const ordered: LoadedDocument[] = [];
  const open = new Set<string>();
  let complete = true;

  const load = (documentName: string): LoadedDocument | null => {
    const known = loaded.get(documentName);
    if (known !== undefined) return known;
    const document = loadDocument(host, documentName);
    if (document === null) return null;
    loaded.set(documentName, document);
    for (const problem of document.parsed.problems) reporter.syntax(document, problem);
    checkCharacters(document, reporter.report);
    open.add(documentName);
    follow(document);
    open.delete(documentName);
    ordered.push(document);
    return document;
  };

  const follow = (document: LoadedDocument): void => {
    const tree = document.parsed.document;
    for (const item of tree.items) {
      if (item.kind === 'Error' || (item.kind === 'Use' && item.path.kind === 'Missing')) complete = false;
      if (item.kind !== 'Use' || item.path.kind === 'Missing') continue;
      const path = item.path.value;
      const place = { document, range: item.path };
      const target = host.resolve(document.name, path);
      if (open.has(target)) {
        reporter.report('use-circle', place, { path });
        complete = false;
        continue;
      }
      const used = load(target);
      if (used === null) {
        reporter.report('document-not-found', place, { path });
        complete = false;
        continue;
      }
      const { kind } = used.parsed.document;
      const { kinds, words } = allowed[tree.kind];
      if (kinds.has(kind)) continue;
      complete = false;
      if (kind !== 'Unknown') {
        reporter.report('wrong-kind-of-document', place, { path, is: described[kind], wanted: words });
      }
    }
  };

  const entry = load(name);
  if (entry === null) return null;
  return {
    entry,
    documents: ordered,
    reached: [...loaded.values()],
    complete,
    catalogs: ordered.flatMap((document) =>
      document.parsed.document.kind === 'Catalog' ? [{ document, tree: document.parsed.document }] : [],
    ),
    programs: ordered.flatMap((document) =>
      document.parsed.document.kind === 'Program' ? [{ document, tree: document.parsed.document }] : [],
    ),
    examples: ordered.flatMap((document) =>
      document.parsed.document.kind === 'Examples' ? [{ document, tree: document.parsed.document }] : [],
    ),
  };
};
