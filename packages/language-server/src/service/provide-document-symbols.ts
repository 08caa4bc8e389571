import { children, type Identifier, type Node, type NodeKind, type NodeOf, type Text } from '@proviso/grammar';
import type { ServiceDocument, TextRange } from './document.ts';

/** What a symbol is, in the words of the language. */
export type SymbolKind =
  | 'program'
  | 'catalog'
  | 'examples'
  | 'section'
  | 'requirement'
  | 'definition'
  | 'question'
  | 'revision'
  | 'kind'
  | 'entry'
  | 'group'
  | 'scale'
  | 'calendar'
  | 'choice'
  | 'record'
  | 'field'
  | 'sample'
  | 'expectation';

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
  Kind: ({ name, title }) => titled('kind', name, title),
  Entries: ({ of }) => ({ ...titled('kind', of), name: `entries of ${nameOf(of)}` }),
  Entry: ({ name, title }) => titled('entry', name, title),
  Group: ({ name, title }) => titled('group', name, title),
  Scale: ({ name }) => titled('scale', name),
  Choice: ({ name }) => titled('choice', name),
  Calendar: ({ name, title }) => titled('calendar', name, title),
  Record: ({ name }) => titled('record', name),
  Field: ({ name, type }, text) => ({ ...titled('field', name), detail: words(text, type) }),
  Sample: ({ name, title }) => titled('sample', name, title),
  Expect: (node, text) => ({ name: words(text, node), detail: '', kind: 'expectation', selection: node.sample }),
};

const describedAs = <Kind extends NodeKind>(kind: Kind, node: NodeOf<Kind>, text: string): Described | null =>
  describers[kind]?.(node, text) ?? null;

const symbolsIn = (node: Node, text: string): readonly DocumentSymbol[] => {
  const own = describedAs(node.kind, node, text);
  // What stands in a requirement has no name of its own.
  const isLeaf =
    own !== null && (own.kind === 'requirement' || own.kind === 'definition' || own.kind === 'expectation');
  const inner = isLeaf ? [] : children(node).flatMap((child) => symbolsIn(child, text));
  if (own === null || own.name === '') return inner;
  return [{ ...own, range: { start: node.start, end: node.end }, children: inner }];
};

/** The outline of a document. */
export const provideDocumentSymbols = ({ parsed, text }: ServiceDocument): readonly DocumentSymbol[] =>
  symbolsIn(parsed.document, text);
