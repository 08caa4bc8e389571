import type { Node } from '../../src/index.ts';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value;

/** A leaf as it stands in the text. */
const leaf = (node: Node): string | null => {
  if (node.kind === 'Text' || node.kind === 'Prose') return JSON.stringify(node.value);
  if (node.kind === 'Name' || node.kind === 'Number' || node.kind === 'Date' || node.kind === 'Label') return node.text;
  const signs: Partial<Record<Node['kind'], string>> = { Missing: '?', Error: '!', Cell: '_' };
  return signs[node.kind] ?? null;
};

const valueOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(valueOf).join(' ')}]`;
  return isNode(value) ? outline(value) : String(value);
};

const isWorthSaying = (value: unknown): boolean =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0);

/** A node on one line, without positions: `(Kind key:value …)`; what is null, false or empty is left out. */
export const outline = (node: Node): string => {
  const asLeaf = leaf(node);
  if (asLeaf !== null) return asLeaf;
  const parts = Object.entries(node)
    .filter(([key, value]) => key !== 'kind' && key !== 'start' && key !== 'end' && isWorthSaying(value))
    .map(([key, value]) => ` ${key}:${valueOf(value)}`);
  return `(${node.kind}${parts.join('')})`;
};
