import { childKeys, children, type Node, type NodeKind } from '../../src/index.ts';

const isKind = (kind: unknown): kind is NodeKind => typeof kind === 'string' && Object.hasOwn(childKeys, kind);

/** Everything within a value, with the path to it. */
function* within(value: unknown, path: string): Generator<readonly [path: string, value: unknown], void, undefined> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* within(item, `${path}.${key}`);
}

/** What is wrong with a tree: nothing. By reflection, so that a property that the table forgets is seen too. */
export const violations = (document: Node, text: string): readonly string[] => {
  const found: string[] = [];
  const nodes = new Set<unknown>();
  const visitAll = (node: Node, path: string): void => {
    nodes.add(node);
    if (!isKind(node.kind)) found.push(`${path} is of no known kind`);
    if (!(node.start >= 0 && node.start <= node.end && node.end <= text.length)) {
      found.push(`${path} (${node.kind}) stands at ${node.start}..${node.end}`);
    }
    let last = node.start;
    children(node).forEach((child, index) => {
      const at = `${path}/${child.kind}${index}`;
      if (child.start < node.start || child.end > node.end) {
        found.push(`${at} ${child.start}..${child.end} is not within ${node.kind} ${node.start}..${node.end}`);
      }
      if (child.start < last) found.push(`${at} begins at ${child.start}, before its elder sibling ends at ${last}`);
      last = Math.max(last, child.end);
      visitAll(child, at);
    });
  };
  visitAll(document, document.kind);
  for (const [path, value] of within(document, document.kind)) {
    if (value === undefined) found.push(`${path} is undefined`);
    if (typeof value === 'number' && !Number.isSafeInteger(value)) found.push(`${path} is ${value}`);
    const isNode = typeof value === 'object' && value !== null && 'kind' in value;
    if (isNode && !nodes.has(value)) found.push(`${path} is a node that the table of child keys does not reach`);
  }
  return found;
};
