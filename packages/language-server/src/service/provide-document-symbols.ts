import { children, nodesOf, type Identifier, type Node, type NodeKind, type NodeOf, type Text } from '@proviso/grammar';
import type { ServiceDocument, TextRange } from './document.ts';

/** What a symbol is, in the words of the language. */
export type SymbolKind =
  | 'program'
  | 'catalog'
  | 'examples'
  | 'section'
  | 'requirement'
  | 'exception'
  | 'definition'
  | 'question'
  | 'revision'
  | 'kind'
  | 'entry'
  | 'group'
  | 'scale'
  | 'calendar'
  | 'series'
  | 'choice'
  | 'record'
  | 'field'
  | 'sample'
  | 'expectation'
  | 'state'
  | 'clock'
  | 'duty';

/** Something that has a name in a document, and what is in it. */
export interface DocumentSymbol {
  readonly name: string;
  /** What else identifies it to a reader; empty where nothing does. */
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: TextRange;
  /** The name itself. */
  readonly selection: TextRange;
  readonly children: readonly DocumentSymbol[];
}

type Described = Pick<DocumentSymbol, 'name' | 'detail' | 'kind' | 'selection'>;

const longest = 60;

/** The words of a range on one line, cut where they are many. */
const words = (text: string, { start, end }: TextRange): string => {
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
};

type Describers = { readonly [Kind in NodeKind]?: (node: NodeOf<Kind>, text: string) => Described | null };

const nameOf = (node: Identifier): string => (node.kind === 'Missing' ? '' : node.text);

/** What is called by a name and may have a title. */
const titled = (kind: SymbolKind, name: Identifier, title: Text | null = null): Described => ({
  name: nameOf(name),
  detail: title?.value ?? '',
  kind,
  selection: name,
});

/** What the nodes that are symbols are to a reader. */
const describers: Describers = {
  Program: ({ name, title }) => titled('program', name, title),
  Catalog: ({ name, title }) => titled('catalog', name, title),
  Examples: ({ program }) => ({ ...titled('examples', program), detail: 'examples' }),
  Section: ({ title }) => ({
    name: title.kind === 'Text' ? title.value : '',
    detail: '',
    kind: 'section',
    selection: title,
  }),
  Policy: ({ name, title }) => titled('section', name, title),
  Require: ({ force, statement: { label, title, condition } }, text) => {
    const sentence = words(text, condition);
    return label === null
      ? { name: title?.value ?? sentence, detail: force, kind: 'requirement', selection: title ?? condition }
      : { name: label.text, detail: title?.value ?? sentence, kind: 'requirement', selection: label };
  },
  Exception: ({ name, to, condition }, text) => {
    const labels = to.map((label) => label.text).join(', ');
    return name === null
      ? {
          name: `exception to ${labels}`,
          detail: words(text, condition),
          kind: 'exception',
          selection: to[0] ?? condition,
        }
      : { name: name.text, detail: `exception to ${labels}`, kind: 'exception', selection: name };
  },
  Roles: ({ name, title, start }) => {
    const selection = name ?? title ?? { start, end: start + 'roles'.length };
    const called = name === null ? (title?.value ?? 'roles') : name.text;
    return { name: called, detail: name === null ? '' : (title?.value ?? 'roles'), kind: 'section', selection };
  },
  Role: ({ statement: { label, title, condition } }, text) => ({
    name: label?.text ?? '',
    detail: title?.value ?? words(text, condition),
    kind: 'requirement',
    selection: label ?? condition,
  }),
  Sharing: ({ name }) => titled('group', name),
  Define: ({ words: phrase, condition }, text) => {
    const [first] = phrase;
    const last = phrase.at(-1);
    if (first === undefined || last === undefined) return null;
    const selection = { start: first.start, end: last.end };
    return { name: words(text, selection), detail: words(text, condition), kind: 'definition', selection };
  },
  Unsettled: ({ name, question }) => titled('question', name, question.kind === 'Text' ? question : null),
  Revision: ({ label, on, title }) => ({
    name: label.kind === 'Missing' ? '' : label.text,
    detail: [on?.text, title?.value].filter((each) => each !== undefined).join(' '),
    kind: 'revision',
    selection: label,
  }),
  State: ({ name, title }) => titled('state', name, title),
  Clock: ({ name }) => titled('clock', name),
  Duty: ({ name, title }) => titled('duty', name, title),
  Kind: ({ name, title }) => titled('kind', name, title),
  Entries: ({ of }) => ({ ...titled('kind', of), name: `entries of ${nameOf(of)}` }),
  Entry: ({ name, title }) => titled('entry', name, title),
  Group: ({ name, title }) => titled('group', name, title),
  Scale: ({ name }) => titled('scale', name),
  Choice: ({ name }) => titled('choice', name),
  Calendar: ({ name, title }) => titled('calendar', name, title),
  Series: ({ name, title }) => titled('series', name, title),
  Record: ({ name }) => titled('record', name),
  Exclusion: ({ name, title }) => titled('requirement', name, title),
  Field: ({ name, type }, text) => ({ ...titled('field', name), detail: words(text, type) }),
  Sample: ({ name, title }) => titled('sample', name, title),
  Expect: (node, text) => ({ name: words(text, node), detail: '', kind: 'expectation', selection: node.sample }),
};

const describedAs = <Kind extends NodeKind>(kind: Kind, node: NodeOf<Kind>, text: string): Described | null =>
  describers[kind]?.(node, text) ?? null;

const leaves: ReadonlySet<SymbolKind> = new Set(['requirement', 'exception', 'definition', 'expectation']);

/** What symbols came of a node. */
interface Made {
  readonly node: Node;
  readonly symbols: readonly DocumentSymbol[];
}

/** The labels by which exceptions can speak of a node: its own and those of the points in it. */
const labelsOf = (node: Node): readonly string[] => {
  if (node.kind === 'Exception') return node.name === null ? [] : [node.name.text];
  if (node.kind !== 'Require') return [];
  return [...nodesOf(node)].flatMap((each) => (each.kind === 'Statement' ? (each.label?.text ?? []) : []));
};

/** A symbol with others below it: its range goes on to the last of them. */
const over = (symbol: DocumentSymbol, below: readonly DocumentSymbol[]): DocumentSymbol => ({
  ...symbol,
  range: { start: symbol.range.start, end: below.at(-1)?.range.end ?? symbol.range.end },
  children: [...symbol.children, ...below],
});

/** So deep nobody looks. */
const deepest = 16;

/** The symbols of nodes in a row. An exception that stands directly after what it is one to is below that: a tree. */
const withExceptions = (made: readonly Made[], depth = 0): readonly DocumentSymbol[] => {
  const found: DocumentSymbol[] = [];
  for (let index = 0; index < made.length; index++) {
    const { node, symbols } = made[index] ?? { node: null, symbols: [] };
    const [only] = symbols;
    const isDeep = node === null || only === undefined || depth === deepest;
    const below = isDeep ? [] : exceptionsAfter(made, index, node);
    if (only === undefined || below.length === 0) found.push(...symbols);
    else found.push(over(only, withExceptions(below, depth + 1)));
    index += below.length;
  }
  return found;
};

/** The exceptions directly after a node that are exceptions to it, or to one of those. */
const exceptionsAfter = (made: readonly Made[], index: number, node: Node): readonly Made[] => {
  if (made[index + 1]?.node.kind !== 'Exception') return [];
  const labels = new Set(labelsOf(node));
  let end = index + 1;
  for (; end < made.length; end++) {
    const next = made[end]?.node;
    if (next?.kind !== 'Exception' || !next.to.some(({ text }) => labels.has(text))) break;
    labelsOf(next).forEach((label) => labels.add(label));
  }
  return made.slice(index + 1, end);
};

const symbolsIn = (node: Node, text: string): readonly DocumentSymbol[] => {
  const own = describedAs(node.kind, node, text);
  // What stands in a requirement has no name of its own.
  const isLeaf = own !== null && leaves.has(own.kind);
  const inner = isLeaf
    ? []
    : withExceptions(children(node).map((child) => ({ node: child, symbols: symbolsIn(child, text) })));
  if (own === null || own.name === '') return inner;
  return [{ ...own, range: { start: node.start, end: node.end }, children: inner }];
};

/** The outline of a document. */
export const provideDocumentSymbols = ({ parsed, text }: ServiceDocument): readonly DocumentSymbol[] =>
  symbolsIn(parsed.document, text);
