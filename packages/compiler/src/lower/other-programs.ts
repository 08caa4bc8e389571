/** The programs that a program uses, as conditions that it may write out. */
import type { ProgramDocument } from '@proviso/grammar';
import { always } from '../calendar/lifetimes.ts';
import type { Award, Condition } from '../core/core.ts';
import type { Lifetime } from '../core/types.ts';
import type { DocumentGraph, TreeOf } from '../documents/graph.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { RecordSymbol, RevisionSymbol } from '../names/symbols.ts';
import type { UsedProgram } from './scope.ts';
import type { TeamOfProgram } from './team.ts';

/** The programs that one uses. */
export interface OtherPrograms {
  readonly used: readonly UsedProgram[];
  /** Their documents, and those of the programs that these use. */
  readonly documents: readonly LoadedDocument[];
}

/** What a program comes to where another one uses it. */
export interface Whole {
  readonly title: string | null;
  /** Null where it cannot be told, which a diagnostic has said. */
  readonly condition: Condition | null;
  readonly award: Award | null;
  readonly saysAward: boolean;
  readonly team: TeamOfProgram | null;
  readonly subject: RecordSymbol | null;
}

/** A program of which nothing is known, for want of a catalog. */
export const unread: Whole = {
  title: null,
  condition: null,
  award: null,
  saysAward: false,
  team: null,
  subject: null,
};

/** The days from the first revision on; null where one has no date, or begins for cohorts: `governed` tells of these. */
const lifetimeOf = (revisions: Iterable<RevisionSymbol>): Lifetime | null => {
  const all = [...revisions];
  if (all.some(({ undated, step }) => undated || step !== null)) return null;
  const [first] = all.flatMap(({ on }) => on ?? []).toSorted();
  return first === undefined ? null : { ...always, first };
};

/** What a program requires, on the days on which it does: before the first of its revisions it does not apply. */
export const fromFirstRevision = (whole: Condition, revisions: Iterable<RevisionSymbol>): Condition => {
  const lifetime = lifetimeOf(revisions);
  if (lifetime === null) return whole;
  const body: Condition = { ...whole, label: null, title: null };
  return { ...whole, needed: null, form: { kind: 'inForce', lifetime, body } };
};

/** Reads the programs that one uses, each once and what is used before what uses it. */
export const readOthers = (
  graph: DocumentGraph,
  read: (program: TreeOf<ProgramDocument>, others: OtherPrograms) => Whole,
): OtherPrograms => {
  const known = new Map<LoadedDocument, UsedProgram>();
  const documents: LoadedDocument[] = [];
  const usedBy = (document: LoadedDocument): OtherPrograms => ({
    used: (graph.uses.get(document) ?? []).flatMap((each) => known.get(each) ?? []),
    documents,
  });
  for (const program of graph.programs) {
    const { document, tree } = program;
    if (document === graph.entry) continue;
    const whole = read(program, { ...usedBy(document), documents: [...documents] });
    documents.push(document);
    if (tree.name.kind === 'Name') known.set(document, { document, name: tree.name.text, ...whole });
  }
  return usedBy(graph.entry);
};
