import { childKeys } from '@proviso/grammar';
import type { FieldFact, Logical, Node, NodeKind, Parenthesized, Require } from '@proviso/grammar';
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import { asWritten } from '../prose.ts';
import type { Source } from '../source.ts';
import type { LinesBefore, Writer } from '../writer.ts';
import { breaks, type Breaks } from './breaks.ts';
import { newFlow, type Flow } from './flow.ts';
import { blockOf, bodyKeys, itemsOf, nodesUnder, type Block } from './shapes.ts';
import { alignedRows } from './tables.ts';

const { align, group, hardline, ifBreak, indent, line, softline } = builders;

/** What a layout is made with. */
export interface Setting {
  readonly source: Source;
  readonly writer: Writer;
  /** Items that are left as they are, with the offset at which what is left ends. */
  readonly kept: ReadonlyMap<Node, number>;
  readonly width: number;
  /** Whether the document stands in another one, which may indent it: then Prettier is asked what fits, each time. */
  readonly isEmbedded: boolean;
  readonly tabWidth: number;
}

const dash = '-';
const dashWidth = 2;

const first: LinesBefore = { first: true, closes: false, parted: false };
const further: LinesBefore = { first: false, closes: false, parted: false };
const parted: LinesBefore = { first: false, closes: false, parted: true };
const closing: LinesBefore = { first: false, closes: true, parted: false };
const closingEmpty: LinesBefore = { first: true, closes: true, parted: false };

export interface Layout {
  /** A run of items, each after the end of a line. `indentation` in columns. */
  readonly items: (items: readonly Node[], indentation: number, run: Run) => readonly LaidItem[];
  /** Sentences that belong to the node itself, as a document's first line. */
  readonly heading: (node: Node) => Doc;
}

/** What is said of a run of items: whether nothing stands before it, and whether sections are set apart. */
interface Run {
  readonly opens: boolean;
  readonly partsSections: boolean;
}

export interface LaidItem {
  readonly node: Node;
  /** The end of the line before it, and comments there. */
  readonly before: Doc[];
  readonly doc: Doc;
}

const breaksOf = (kind: NodeKind): Readonly<Record<string, Breaks | undefined>> => breaks[kind] ?? {};

const mayBreakBefore = (how: Breaks | undefined, index: number): boolean => {
  switch (how) {
    case 'each':
      return true;
    case 'between':
      return index > 0;
    case 'first':
      return index === 0;
    case 'list':
    case 'comma':
    case undefined:
      return false;
  }
};

const isSetApart = (node: Node | undefined): boolean => node?.kind === 'Section';

const isListOfBlocks = ({ data }: FieldFact): boolean =>
  data.length > 1 && data.some(({ kind }) => kind === 'DatumObject');

/** How the nodes of one document are laid out. The writer is asked for the words, in their order. */
export const newLayout = ({ source, writer, kept, width, isEmbedded, tabWidth }: Setting): Layout => {
  const { until, through, mayEnd, newLine, next, hasComment, end } = writer;

  const isOnOneLine = (start: number, stop: number): boolean => {
    const lineEnd = source.text.indexOf('\n', start);
    return lineEnd === -1 || lineEnd >= stop;
  };

  /** A place where a sentence may go on in the next line. A comma or colon before it belongs to the line that ends. */
  const mayGoOn = (flow: Flow): void => {
    const token = next();
    if (token?.image === ',' || token?.image === ':') flow.add(until(token.endOffset + 1));
    if (!flow.isEmpty()) flow.begin(mayEnd(line));
  };

  const writeUnder = (flow: Flow, node: Node, keys: readonly string[], indentation: number): void => {
    const lines = breaksOf(node.kind);
    for (const key of keys) {
      const nodes = nodesUnder(node, key);
      if (lines[key] === 'list' && nodes.length > 0) {
        // Behind a colon the list is indented as a whole where it does not fit.
        const levels = next()?.image === ':' ? 0 : 1;
        mayGoOn(flow);
        flow.add(list(nodes, indentation, levels));
        continue;
      }
      nodes.forEach((child, index) => {
        if (mayBreakBefore(lines[key], index)) mayGoOn(flow);
        if (lines[key] === 'comma') {
          flow.add(through(',', child.start));
          flow.begin(mayEnd(line));
        }
        flow.add(until(child.start));
        write(flow, child, indentation);
      });
    }
  };

  /** Names with commas between them. */
  const list = (nodes: readonly Node[], indentation: number, levels: 0 | 1): Doc => {
    const flow = newFlow();
    nodes.forEach((node, index) => {
      if (index > 0) mayGoOn(flow);
      flow.add(until(node.start));
      write(flow, node, indentation);
    });
    return flow.doc(levels);
  };

  /** Adds a node to a sentence. */
  const write = (flow: Flow, node: Node, indentation: number): void => {
    const block = blockOf(node.kind);
    if (block !== null) {
      if (writeHeader(flow, node, block, indentation)) flow.add(blockDoc(node, block, indentation));
    } else if (node.kind === 'Logical') flow.add(logical(node, indentation));
    else if (node.kind === 'Parenthesized') flow.add(parenthesized(node, indentation));
    else if (node.kind === 'Statement') flow.add(clause(node, bodyKeys(node.kind) ?? [], indentation));
    else if (node.kind === 'FieldFact' && isListOfBlocks(node)) flow.add(listOfBlocks(node, indentation));
    else {
      writeUnder(flow, node, childKeys[node.kind], indentation);
      flow.add(until(node.end));
    }
  };

  /** Several things in braces: on one line, or each on its own below the name. */
  const listOfBlocks = ({ name, data, end: stop }: FieldFact, indentation: number): Doc => {
    const heading = [until(name.end), through(':', data[0]?.start ?? stop)];
    const docs = data.flatMap((datum): Doc[] => {
      const comma = through(',', datum.start);
      const gap = mayEnd(line);
      return [comma, gap, sentence(datum, indentation + tabWidth)];
    });
    return group([...heading, indent([...docs, until(stop)])]);
  };

  const sentence = (node: Node, indentation: number): Doc => {
    const flow = newFlow();
    write(flow, node, indentation);
    return flow.doc(1);
  };

  /** `a and b`: on one line, or each part on its own with the word that joins it before it. */
  const logical = ({ operands, end: stop }: Logical, indentation: number): Doc => {
    const docs = operands.flatMap((operand, index): Doc[] => {
      const gap = index === 0 ? '' : mayEnd(line);
      return [gap, until(operand.start), sentence(operand, indentation)];
    });
    return group([...docs, until(stop)]);
  };

  const parenthesized = ({ condition: inner, end: stop }: Parenthesized, indentation: number): Doc => {
    const open = through('(', inner.start);
    const gap = mayEnd(softline);
    const content = sentence(inner, indentation + tabWidth);
    const last = mayEnd(softline);
    return group([open, indent([gap, content]), last, until(stop)]);
  };

  /** What stands before a block, with its brace; false where it has none. */
  const writeHeader = (flow: Flow, node: Node, { items }: Block, indentation: number): boolean => {
    const keys = childKeys[node.kind].filter(
      (key: string) => key !== items && !(node.kind === 'Table' && key === 'columns'),
    );
    writeUnder(flow, node, keys, indentation);
    const open = through('{', node.end);
    flow.add(open === '' ? until(node.end) : open);
    return open !== '';
  };

  /** What stands in braces, with the last of them; the first has been written. */
  const blockDoc = (node: Node, { mayStayOnOneLine }: Block, indentation: number): Doc => {
    const items = itemsOf(node);
    if (items.length === 0 && node.kind !== 'Table') return emptyBlock(node.end);
    if (mayStayOnOneLine && isOnOneLine(end(), node.end)) return onOneLine(items, node.end, indentation);
    const inside = indentation + tabWidth;
    const columns = node.kind === 'Table' ? tableColumns(node.columns, inside) : [];
    const aligned = node.kind === 'Table' ? alignedRows(source, node.rows, width - inside) : new Map<Node, string>();
    const docs = laidItems(items, inside, { opens: columns.length === 0, partsSections: false }, aligned);
    const { lines } = newLine(closing);
    const content = [...columns, ...docs.flatMap(({ before, doc }) => [...before, doc]), ...lines.slice(0, -1)];
    return [indent(content), hardline, until(node.end)];
  };

  /** Braces that hold nothing, or comments. */
  const emptyBlock = (stop: number): Doc => {
    if (!hasComment()) return [mayEnd(''), until(stop)];
    const { lines } = newLine(closingEmpty);
    return [indent(lines.slice(0, -1)), hardline, until(stop)];
  };

  const tableColumns = (columns: readonly Node[], indentation: number): Doc[] => {
    const { lines } = newLine(first);
    return [...lines, list(columns, indentation, 1)];
  };

  /** A block that stands on one line and stays there if there is room: its items are two spaces apart. */
  const onOneLine = (items: readonly Node[], stop: number, indentation: number): Doc => {
    const docs = items.flatMap((item, index): Doc[] => {
      const gap = index === 0 ? line : [ifBreak('', ' '), line];
      return [mayEnd(gap), itemDoc(item, indentation + tabWidth)];
    });
    const last = mayEnd(line);
    return group([indent(docs), last, until(stop)]);
  };

  /** A heading, a colon, and what it is about: behind it or, where that is too long, in the next line. */
  const clause = (node: Node, body: readonly string[], indentation: number): Doc => {
    const nodes = body.flatMap((key) => nodesUnder(node, key));
    const start = nodes[0]?.start ?? node.end;
    const header = newFlow();
    writeUnder(
      header,
      node,
      childKeys[node.kind].filter((key: string) => !body.includes(key)),
      indentation,
    );
    header.add(through(':', start));
    const [only] = nodes;
    const isBare = header.isEmpty();
    const content = only !== undefined && nodes.length === 1 && body.includes('condition');
    const block = content && !hasComment() ? blockOf(only.kind) : null;
    if (block !== null && only !== undefined) {
      // What leads to the brace takes part in where the lines of the heading end.
      const opens = writeHeader(header, only, block, indentation);
      return opens ? [header.doc(2), blockDoc(only, block, indentation)] : header.doc(isBare ? 1 : 2);
    }
    if (isBare) return indentedUnlessBlock(only ?? node, indentation);
    const gap = mayEnd(line);
    const inside = indentation + tabWidth;
    if (content) return group([header.doc(2), indent([gap, sentence(only, inside)])]);
    const flow = newFlow();
    writeUnder(flow, node, body, inside);
    flow.add(until(node.end));
    return group([header.doc(2), indent([gap, flow.doc(1)])]);
  };

  const indentedUnlessBlock = (node: Node, indentation: number): Doc =>
    node.kind === 'Logical' ? indent(sentence(node, indentation + tabWidth)) : sentence(node, indentation);

  const requirement = (node: Require, indentation: number): Doc => {
    const word = until(node.statement.start);
    return [word, clause(node.statement, bodyKeys('Statement') ?? [], indentation)];
  };

  /** An item as it stands at the start of its line. */
  const itemDoc = (node: Node, indentation: number): Doc => {
    if (next()?.image === dash && (next()?.startOffset ?? Infinity) < node.start) {
      const mark = until(node.start);
      const gap = hasComment() ? mayEnd(hardline) : mayEnd(' ');
      return [mark, align(dashWidth, [gap, itemDoc(node, indentation + dashWidth)])];
    }
    const keptEnd = kept.get(node);
    if (keptEnd !== undefined) return keptDoc(node, keptEnd);
    const plain = isEmbedded ? null : writer.wholeLine(node.end, width - indentation);
    if (plain !== null) return plain;
    if (node.kind === 'Require') return requirement(node, indentation);
    if (node.kind === 'Role') return clause(node.statement, bodyKeys('Statement') ?? [], indentation);
    const body = bodyKeys(node.kind);
    if (body !== null) return clause(node, body, indentation);
    const block = blockOf(node.kind);
    if (block === null) return sentence(node, indentation);
    const header = newFlow();
    if (!writeHeader(header, node, block, indentation)) return header.doc(1);
    return [header.doc(2), blockDoc(node, block, indentation)];
  };

  const keptDoc = (node: Node, stop: number): Doc => {
    writer.skip(stop);
    return asWritten(source.text.slice(node.start, stop).trim());
  };

  const laidItems = (
    items: readonly Node[],
    indentation: number,
    { opens, partsSections }: Run,
    aligned: ReadonlyMap<Node, string>,
  ): readonly LaidItem[] =>
    items.map((node, index) => {
      const isParted = partsSections && (isSetApart(node) || isSetApart(items[index - 1]));
      const isFirst = opens && index === 0;
      const { lines: before, ignores } = newLine(isFirst ? first : isParted ? parted : further);
      if (ignores) return { node, before, doc: ignoredDoc(node) };
      const row = kept.has(node) || next()?.startOffset !== node.start ? undefined : aligned.get(node);
      if (row === undefined) return { node, before, doc: itemDoc(node, indentation) };
      writer.skip(node.end);
      return { node, before, doc: row };
    });

  /** An item that a comment says to leave alone, with its dash. */
  const ignoredDoc = (node: Node): Doc => {
    const start = Math.min(next()?.startOffset ?? node.start, node.start);
    const stop = kept.get(node) ?? node.end;
    writer.skip(stop);
    return asWritten(source.text.slice(start, stop).trim());
  };

  return {
    items: (items, indentation, run) => laidItems(items, indentation, run, new Map()),
    heading: (node) => {
      const keptEnd = kept.get(node);
      if (keptEnd !== undefined) return keptDoc(node, keptEnd);
      const flow = newFlow();
      writeUnder(
        flow,
        node,
        childKeys[node.kind].filter((key: string) => key !== 'items'),
        0,
      );
      return flow.doc(1);
    },
  };
};
