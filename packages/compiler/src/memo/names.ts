import type { Bind } from '../bindings/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { DocumentGraph } from '../documents/graph.ts';
import type { LoadedDocument } from '../documents/load.ts';
import { readCatalogs } from '../names/catalog.ts';
import type { Names } from '../names/symbols.ts';

type Report = Reporter['report'];

/** What catalogs declare, known for as long as they are the same. */
export interface NamesMemo {
  readonly names: (graph: DocumentGraph, report: Report, bind: Bind) => Names;
}

interface KnownNames {
  /** The catalogs in the order in which they are read, and in that in which they are come to. */
  readonly documents: readonly LoadedDocument[];
  readonly names: Names;
  /** Says again what was said when they were read: the documents are the same, so are the places. */
  readonly told: readonly ((report: Report, bind: Bind) => void)[];
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index]);

const read = (graph: DocumentGraph, documents: readonly LoadedDocument[], report: Report, bind: Bind): KnownNames => {
  const told: ((report: Report, bind: Bind) => void)[] = [];
  const names = readCatalogs(
    graph,
    (...details) => {
      report(...details);
      told.push((again) => {
        again(...details);
      });
    },
    (...details) => {
      bind(...details);
      told.push((_, again) => {
        again(...details);
      });
    },
  );
  return { documents, names, told };
};

/** In how many surroundings what a catalog declares is kept: one for each set of catalogs that are read together. */
const mostVariants = 8;

export const newNamesMemo = (): NamesMemo => {
  // By one of the documents, so that nothing is kept longer than they are.
  const known = new WeakMap<LoadedDocument, readonly KnownNames[]>();
  return {
    names: (graph, report, bind) => {
      const catalogs = graph.catalogs.map(({ document }) => document);
      const [first] = catalogs;
      if (first === undefined) return readCatalogs(graph, report, bind);
      const documents = [...catalogs, ...graph.reached.filter((each) => catalogs.includes(each))];
      const all = known.get(first) ?? [];
      const found = all.find((each) => areSame(each.documents, documents));
      if (found === undefined) {
        const made = read(graph, documents, report, bind);
        known.set(first, [...all, made].slice(-mostVariants));
        return made.names;
      }
      for (const tell of found.told) tell(report, bind);
      return found.names;
    },
  };
};
