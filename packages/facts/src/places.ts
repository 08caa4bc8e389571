/** Where in a text a JSON pointer leads. */
import { placesIn } from './line-index.ts';
import type { TextPlace } from './line-index.ts';

export type TextFormat = 'json' | 'yaml';

type Path = readonly (string | number)[];
export type Locate = (path: Path) => TextPlace | null;

async function inJson(text: string): Promise<Locate> {
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser');
  const root = parseTree(text);
  const placeOf = placesIn(text);
  return (path) => {
    const node = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
    if (node === undefined) return null;
    const { parent } = node;
    const isProperty = parent?.type === 'property' && typeof path.at(-1) === 'string';
    return placeOf(isProperty ? parent.offset : node.offset);
  };
}

async function inYaml(text: string): Promise<Locate> {
  const { isMap, isNode, isPair, isScalar, isSeq, parseDocument } = await import('yaml');
  const document = parseDocument(text, { logLevel: 'error', uniqueKeys: false });
  const placeOf = placesIn(text);
  return (path) => {
    let node: unknown = document.contents;
    let start: unknown = node;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
        start = pair?.key;
        node = pair?.value;
      } else if (isSeq(node)) {
        start = node = node.items[Number(key)];
      } else return null;
    }
    const range = isNode(start) ? start.range : null;
    return range ? placeOf(range[0]) : null;
  };
}

/** A function that finds places in a text which has been read without problems. */
export async function locateIn(text: string, format: TextFormat): Promise<Locate> {
  return format === 'json' ? inJson(text) : inYaml(text);
}
