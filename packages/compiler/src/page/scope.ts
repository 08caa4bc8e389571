/** What every part of a page is made from. */
import { noBind } from '../bindings/meaning.ts';
import { always } from '../calendar/lifetimes.ts';
import type { Evaluation, Explanation } from '../core/explanation.ts';
import type { IsoDate, Lifetime } from '../core/types.ts';
import type { LoadedDocument, Range } from '../documents/load.ts';
import { lifetimeOf } from '../names/lifetime-of.ts';
import type { DefinitionSymbol, Names, RevisionSymbol } from '../names/symbols.ts';
import type { Naming } from '../words/naming.ts';
import { nodesOf, type Exception, type Modifier, type Node } from '@proviso/grammar';

/** A verdict that is to stand on the page. */
export interface Judged {
  readonly evaluation: Evaluation;
  /** Who is judged; null where nobody says. */
  readonly who: string | null;
  readonly naming: Naming;
}

/** A definition that the page explains. */
export interface Term {
  readonly id: string;
  readonly definition: DefinitionSymbol;
}

/** The exceptions of a program by the labels that they name. */
export interface ExceptionTree {
  readonly byLabel: ReadonlyMap<string, readonly Exception[]>;
  /** Those that are shown below what they are exceptions to. */
  readonly shown: ReadonlySet<Exception>;
  /** Whether one is asked for that was not before: each is shown whole once. */
  readonly isFirst: (node: Exception) => boolean;
}

export interface PageScope {
  readonly document: LoadedDocument;
  readonly names: Names;
  readonly revisions: ReadonlyMap<string, RevisionSymbol>;
  /** The texts of the questions that the program leaves open. */
  readonly questions: ReadonlyMap<string, string>;
  /** The titles of the programs that the document uses, by their names. */
  readonly programs: ReadonlyMap<string, string>;
  /** The longest phrases first. */
  readonly terms: readonly Term[];
  readonly exceptions: ExceptionTree;
  readonly on: IsoDate;
  readonly judged: Judged | null;
  /** The explanation of the condition that stands in a range of the document; null where there is none. */
  readonly explanationOf: (range: Range) => Explanation | null;
  /** The node that stands in a range of the document; of several the outermost. */
  readonly nodeAt: (range: Range) => Node | null;
  /** An id that no other part of the page has. */
  readonly newId: (kind: string, name: string) => string;
}

/** Where a part of a document begins: its line, counted from 0. */
export const lineOf = ({ document }: Pick<PageScope, 'document'>, { start }: Range): number =>
  document.lines.position(start).line - 1;

/** An id of the kind for a name. */
export const idOf = (kind: string, name: string): string =>
  [kind, ...(name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].join('-');

/** Gives ids that differ from each other and look like what they are of. */
export const ids = (): PageScope['newId'] => {
  const taken = new Set<string>();
  return (kind, name) => {
    const wanted = idOf(kind, name);
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
};

/** The explanations of an evaluation by where their conditions stand; of one place the outermost. */
export const explanationsByPlace = (judged: Judged | null, document: LoadedDocument): PageScope['explanationOf'] => {
  const byPlace = new Map<string, Explanation>();
  const note = (explanation: Explanation): void => {
    const { span, children } = explanation;
    const key = `${span.start} ${span.end}`;
    if (span.document === document.display && !byPlace.has(key)) byPlace.set(key, explanation);
    children.forEach(note);
  };
  if (judged !== null) [judged.evaluation.explanation, ...judged.evaluation.advice].forEach(note);
  return ({ start, end }) => byPlace.get(`${start} ${end}`) ?? null;
};

/** Finds nodes by where they stand. They are gone through when one is asked for first. */
export const nodesByPlace = (document: LoadedDocument): PageScope['nodeAt'] => {
  let byPlace: Map<string, Node> | null = null;
  return ({ start, end }) => {
    if (byPlace === null) {
      byPlace = new Map();
      for (const node of nodesOf(document.parsed.document)) {
        const key = `${node.start} ${node.end}`;
        if (!byPlace.has(key)) byPlace.set(key, node);
      }
    }
    return byPlace.get(`${start} ${end}`) ?? null;
  };
};

/** The days on which something counts. What is wrong with them is said elsewhere. */
export const lifetimeHere = ({ document, revisions }: PageScope, modifiers: readonly Modifier[]): Lifetime =>
  modifiers.length === 0
    ? always
    : lifetimeOf(
        { document, revisions, mention: () => undefined, skipped: new Set(), report: () => undefined, bind: noBind },
        modifiers,
        '',
      );
