import { AstUtils, type AstNode } from 'langium';
import { nodesOf, parse } from '../../../grammar/dist/index.js';
import type { LangiumReader } from './parser.ts';

/** Kinds that have another name in the Langium grammar, where the name is taken; null: Proviso has no node there. */
const otherNames: Readonly<Record<string, string | null>> = {
  DateLiteral: 'Date',
  NumberLiteral: 'Number',
  Words: null,
};

const add = (ranges: Map<string, string[]>, kind: string, start: number, end: number): void => {
  const range = `${start}-${end}`;
  const known = ranges.get(kind);
  if (known === undefined) ranges.set(kind, [range]);
  else known.push(range);
};

type Ranges = ReadonlyMap<string, readonly string[]>;

/** `rounded up` after `per 10 employees`: names to Langium; Proviso takes these two words off the names it has read. */
const isRounding = ({ $container, $cstNode }: AstNode): boolean =>
  $container?.$type === 'Per' && /^(?:rounded|up|down)$/.test($cstNode?.text ?? '');

const rangesOfLangium = (root: AstNode): Ranges => {
  const ranges = new Map<string, string[]>();
  for (const node of AstUtils.streamAst(root)) {
    const kind = otherNames[node.$type] === undefined ? node.$type : otherNames[node.$type];
    if (kind === null || kind === undefined || node.$cstNode === undefined || isRounding(node)) continue;
    add(ranges, kind, node.$cstNode.offset, node.$cstNode.end);
  }
  return ranges;
};

const rangesOfProviso = (text: string): Ranges => {
  const ranges = new Map<string, string[]>();
  for (const node of nodesOf(parse(text).document)) add(ranges, node.kind, node.start, node.end);
  return ranges;
};

/** The places at which one tree has nodes of a kind and the other has none. */
const differences = (one: Ranges, other: Ranges): readonly string[] =>
  [...one].flatMap(([kind, ranges]) => {
    const known = new Set(other.get(kind));
    return ranges.filter((range) => !known.has(range)).map((range) => `${kind} ${range}`);
  });

/**
 * Throws unless Langium reads a document without errors and its tree has as many nodes of each kind as Proviso's, at the
 * same places in the text. Gives the number of nodes.
 */
export const assertLangiumAgrees = ({ parse: parseText }: LangiumReader, text: string): number => {
  const { value, lexerErrors, parserErrors } = parseText(text);
  const error = lexerErrors[0] ?? parserErrors[0];
  if (error !== undefined) throw new Error(`Langium does not read a document: ${error.message}`);
  const [proviso, langium] = [rangesOfProviso(text), rangesOfLangium(value)];
  const found = [...differences(proviso, langium), ...differences(langium, proviso)];
  if (found.length > 0) throw new Error(`The trees differ, first at: ${found.slice(0, 10).join(', ')}`);
  let nodes = 0;
  for (const [kind, ranges] of proviso) {
    if (langium.get(kind)?.length !== ranges.length) throw new Error(`The trees differ in how many ${kind} they have.`);
    nodes += ranges.length;
  }
  return nodes;
};
