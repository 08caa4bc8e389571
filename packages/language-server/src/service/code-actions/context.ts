import type { Diagnostic, DiagnosticCode } from '@proviso/compiler';
import { nodeAt, type Node, type NodeKind } from '@proviso/grammar';
import type { Analysis } from '../analyse.ts';
import type { ServiceDocument, TextRange } from '../document.ts';
import type { ActionKind, Proposal } from './proposal.ts';

/** What changes are made up from. */
export interface Context {
  readonly analysis: Analysis;
  /** The document that is being written: the one that the analysis is of. */
  readonly document: ServiceDocument;
  /** Other documents of the workspace; empty where none of the changes in question needs them. */
  readonly neighbours: readonly ServiceDocument[];
}

/** Ways to mend findings of some codes. */
export interface FindingFix {
  readonly codes: readonly DiagnosticCode[];
  /** Whether it looks at documents that are not used yet. */
  readonly needsNeighbours?: true;
  /** Whether what the finding itself brings along is among what this offers: it is not offered before all else then. */
  readonly bringsOwn?: true;
  readonly offer: (context: Context, finding: Diagnostic) => readonly Proposal[];
}

/** Ways to write what is right already in another way. */
export interface Refactoring {
  readonly kind: Exclude<ActionKind, 'quickfix'>;
  readonly needsNeighbours?: true;
  readonly offer: (context: Context, range: TextRange) => readonly Proposal[];
}

/** The nodes around a place, the outermost first. */
export const around = ({ document }: Pick<Context, 'document'>, offset: number): readonly Node[] =>
  nodeAt(document.parsed.document, offset);

/** The innermost node of a kind; null where there is none. */
export const innermost = <Kind extends NodeKind>(
  path: readonly Node[],
  kind: Kind,
): Extract<Node, { readonly kind: Kind }> | null =>
  path.findLast((node): node is Extract<Node, { readonly kind: Kind }> => node.kind === kind) ?? null;

/** Every document that is known here, each as it stands in the analysis where it is used. */
export const knownDocuments = ({ analysis, document, neighbours }: Context): readonly ServiceDocument[] => {
  const used = [...analysis.documents.values()].filter((each) => each !== null);
  const found = new Map([...neighbours, ...used, document].map((each) => [each.uri, each]));
  return [...found.values()];
};

/** The document of this URI, where it is known. */
export const documentCalled = (context: Context, uri: string): ServiceDocument | null =>
  knownDocuments(context).find((each) => each.uri === uri) ?? null;

/** The words that a range has in the document. */
export const wordsIn = ({ text }: Pick<ServiceDocument, 'text'>, { start, end }: TextRange): string =>
  text.slice(start, end);
