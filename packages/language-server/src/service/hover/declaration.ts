import { nodeAt, type Node, type NodeKind, type NodeOf } from '@proviso/grammar';
import type { Binding, MeaningKind, TextPlace } from '@proviso/compiler';
import type { Analysis } from '../analyse.ts';
import { docCommentBefore } from '../doc-comment.ts';
import type { ServiceDocument, TextRange } from '../document.ts';

/** Where something is declared. */
export interface Declaration {
  readonly place: TextPlace;
  readonly document: ServiceDocument;
  /** What stands there, the outermost first. */
  readonly nodes: readonly Node[];
  /** The item that declares it. */
  readonly item: Node;
  /** What the comment before it says. */
  readonly doc: string | null;
}

/** The items that declare what names stand for. */
const items: Readonly<Record<MeaningKind, readonly NodeKind[]>> = {
  attestation: ['Attested'],
  calendar: ['Calendar'],
  series: ['Series'],
  catalog: ['Catalog'],
  choice: ['Choice'],
  clock: ['Clock'],
  definition: ['Define'],
  duty: ['Duty'],
  entry: ['Entry'],
  field: ['Field'],
  group: ['Group'],
  kind: ['Kind'],
  member: ['Scale', 'Choice', 'Field'],
  parameter: ['Parameter'],
  program: ['Program'],
  question: ['Unsettled'],
  record: ['Record'],
  requirement: ['Require', 'Statement', 'Exception', 'Policy', 'Roles'],
  revision: ['Revision'],
  role: ['FillLimit', 'CrossingLimit', 'Role'],
  sample: ['Sample'],
  scale: ['Scale'],
  sharing: ['Sharing'],
  state: ['State'],
};

/** The item that declares a name, in the nodes around the name. */
const itemIn = (nodes: readonly Node[], kind: MeaningKind): Node | null => {
  const found = nodes.findLastIndex((node) => items[kind].includes(node.kind));
  const [around, item] = [nodes[found - 1], nodes[found]];
  const isWhole = item?.kind === 'Statement' && (around?.kind === 'Require' || around?.kind === 'Role');
  return (isWhole ? around : item) ?? null;
};

/** Where what a name stands for is declared: here, or where it is declared first; null where that document is not known. */
export const declarationOf = ({ documents }: Analysis, binding: Binding): Declaration | null => {
  const { symbol } = binding;
  const place = binding.role === 'declaration' ? binding : symbol.declarations[0];
  const document = place === undefined ? null : (documents.get(place.document) ?? null);
  if (place === undefined || document === null) return null;
  const nodes = nodeAt(document.parsed.document, place.start);
  const item = itemIn(nodes, symbol.kind);
  return item === null ? null : { place, document, nodes, item, doc: docCommentBefore(document, item.start) };
};

/** The declaring item as a node of this kind; null where it is of another. */
export const itemAs = <Kind extends NodeKind>({ item }: Declaration, kind: Kind): NodeOf<Kind> | null =>
  isOfKind(item, kind) ? item : null;

const isOfKind = <Kind extends NodeKind>(node: Node, kind: Kind): node is NodeOf<Kind> => node.kind === kind;

const mostLines = 8;

/** A piece of a document as a reader is shown it: without the indentation that its lines share, and not too long. */
export const excerpt = ({ text }: ServiceDocument, { start, end }: TextRange): string => {
  const lines = text.slice(start, end).split(/\r\n?|\n/);
  const column = start - (Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1);
  const shown = lines.slice(0, mostLines);
  const indents = shown.slice(1).flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)]));
  const shared = Math.min(column, ...indents);
  const dedented = shown.map((line, index) => (index === 0 ? line : line.slice(shared)));
  return [...dedented, ...(lines.length > mostLines ? ['…'] : [])].join('\n');
};
