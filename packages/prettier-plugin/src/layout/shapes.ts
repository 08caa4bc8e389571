import type { ChildKey, Node, NodeKind, NodeOf } from '@proviso/grammar';

/** The key under which a node has what stands in its braces, one on a line; and whether a short block may stay on one. */
export interface Block {
  readonly items: string;
  readonly mayStayOnOneLine: boolean;
}

type BlockOfKind<Kind extends NodeKind> = Block & { readonly items: ChildKey<NodeOf<Kind>> };

const blocks: { readonly [Kind in NodeKind]?: BlockOfKind<Kind> } = {
  Revisions: { items: 'revisions', mayStayOnOneLine: false },
  Revision: { items: 'cohorts', mayStayOnOneLine: true },
  Section: { items: 'items', mayStayOnOneLine: false },
  Policy: { items: 'items', mayStayOnOneLine: false },
  Roles: { items: 'items', mayStayOnOneLine: false },
  Score: { items: 'parts', mayStayOnOneLine: false },
  Part: { items: 'credits', mayStayOnOneLine: true },
  Table: { items: 'rows', mayStayOnOneLine: false },
  Lifecycle: { items: 'items', mayStayOnOneLine: false },
  Kind: { items: 'fields', mayStayOnOneLine: true },
  ObjectType: { items: 'fields', mayStayOnOneLine: true },
  Record: { items: 'shapes', mayStayOnOneLine: true },
  Entries: { items: 'entries', mayStayOnOneLine: true },
  Entry: { items: 'attributes', mayStayOnOneLine: true },
  Sharing: { items: 'limits', mayStayOnOneLine: false },
  Sample: { items: 'facts', mayStayOnOneLine: true },
  ItemFact: { items: 'facts', mayStayOnOneLine: true },
  DatumObject: { items: 'fields', mayStayOnOneLine: true },
  BlockOf: { items: 'statements', mayStayOnOneLine: true },
  CountedOnce: { items: 'statements', mayStayOnOneLine: true },
};

/** The block of a kind of node; null where it has none. */
export const blockOf = (kind: NodeKind): Block | null => blocks[kind] ?? null;

/** The keys of what stands behind the colon of a clause, which goes on in the next line where it is too long. */
const bodies: { readonly [Kind in NodeKind]?: readonly ChildKey<NodeOf<Kind>>[] } = {
  Statement: ['condition'],
  Instead: ['condition'],
  Exception: ['condition'],
  Define: ['condition'],
  Exclusion: ['condition'],
  Duty: ['action', 'within', 'after'],
  Transition: ['from', 'to', 'notify', 'by'],
};

/** The keys of a clause's body; null where a kind of node is no clause. */
export const bodyKeys = (kind: NodeKind): readonly string[] | null => bodies[kind] ?? null;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value;

const collect = (value: unknown, found: Node[]): Node[] => {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (isNode(value)) found.push(value);
  return found;
};

/** The children that a node has under a key. */
export const nodesUnder = (node: Node, key: string): readonly Node[] => collect(Reflect.get(node, key), []);

/** The documents' own items. */
export const itemsOf = (node: Node): readonly Node[] => nodesUnder(node, blockOf(node.kind)?.items ?? 'items');
