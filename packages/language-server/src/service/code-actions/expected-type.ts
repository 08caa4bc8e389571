import type { Choice, Field, NamedType, Node, Scale, Type } from '@proviso/grammar';
import type { ServiceDocument } from '../document.ts';
import { around, innermost, type Context } from './context.ts';
import { declared, symbolAt } from './declarations.ts';
import { kindAt, declarationOf } from './kinds.ts';
import type { TextChange } from './proposal.ts';

/** A closed list of words, one of which has to stand in a place. */
export interface WordList {
  /** What it is called where it is declared; null for one that a field lists itself. */
  readonly name: string | null;
  readonly kind: 'scale' | 'choice' | 'answer';
  readonly words: readonly string[];
  /** The change that adds a word at its end. */
  readonly add: (word: string) => TextChange | null;
}

const textsOf = (names: Scale['levels']): readonly string[] =>
  names.flatMap((name) => (name.kind === 'Name' ? [name.text] : []));

const listOf = ({ uri }: ServiceDocument, node: Scale | Choice | NamedType): WordList => {
  const names = node.kind === 'Scale' ? node.levels : node.kind === 'Choice' ? node.members : node.names;
  const joint = node.kind === 'Scale' ? ' < ' : node.kind === 'Choice' ? ', ' : ' | ';
  const last = names.at(-1);
  return {
    name: node.kind === 'NamedType' || node.name.kind === 'Missing' ? null : node.name.text,
    kind: node.kind === 'Scale' ? 'scale' : 'choice',
    words: textsOf(names),
    add: (word) => (last === undefined ? null : { uri, start: last.end, end: last.end, text: `${joint}${word}` }),
  };
};

const answers: WordList = { name: null, kind: 'answer', words: ['yes', 'no'], add: () => null };

/** The list of words that a scale or a choice of this name is. */
const listCalled = (context: Context, name: string): WordList | null => {
  const { names } = context.analysis;
  const symbol = names?.scales.get(name) ?? names?.choices.get(name);
  if (symbol === undefined) return null;
  const { document, range } = symbol.place;
  const found = declared(context, symbolAt(context, document.name, range.start));
  const node = found === null ? null : (innermost(found.path, 'Scale') ?? innermost(found.path, 'Choice'));
  return found === null || node === null ? null : listOf(found.document, node);
};

const listOfType = (context: Context, document: ServiceDocument, type: Type): WordList | null => {
  if (type.kind === 'ListType') return listOfType(context, document, type.of);
  if (type.kind !== 'NamedType') return null;
  const [first] = textsOf(type.names);
  if (type.names.length > 1) return listOf(document, type);
  if (first === 'yesno') return answers;
  return first === undefined ? null : listCalled(context, first);
};

/** A type as a field is declared with it. */
interface DeclaredType {
  readonly document: ServiceDocument;
  readonly type: Type;
}

/** The type of the field that is named at an offset of a document. */
const typeOfField = (context: Context, uri: string, offset: number): DeclaredType | null => {
  const symbol = symbolAt(context, uri, offset);
  const found = symbol?.kind === 'field' ? declared(context, symbol) : null;
  const field = found === null ? null : innermost(found.path, 'Field');
  return found === null || field === null ? null : { document: found.document, type: field.type };
};

/** The offset of the field, or the last of several with dots between them, whose value stands at an offset. */
const fieldOfValue = (node: Node, offset: number): number | null => {
  if (node.kind === 'Attribute' || node.kind === 'FieldFact') return node.name.start;
  if (node.kind !== 'PathCondition' && node.kind !== 'Test') return null;
  return node.path.end < offset ? (node.path.segments.at(-1)?.start ?? node.start) : null;
};

/** The type of the field whose value stands at an offset; null where it cannot be told. */
export const fieldTypeAt = (context: Context, offset: number): Type | null => {
  const fields = around(context, offset).map((node) => fieldOfValue(node, offset));
  const field = fields.findLast((each) => each !== null) ?? null;
  return field === null ? null : (typeOfField(context, context.document.uri, field)?.type ?? null);
};

const listOfField = (context: Context, uri: string, offset: number): WordList | null => {
  const found = typeOfField(context, uri, offset);
  return found === null ? null : listOfType(context, found.document, found.type);
};

/** The type of the first parameter of the definition whose words end before an offset. */
const listOfParameter = (context: Context, offset: number): WordList | null => {
  const before = context.analysis
    .bindings()
    .in(context.document.uri)
    .findLast(({ end }) => end < offset);
  if (before?.symbol.kind !== 'definition') return null;
  const found = declared(context, before.symbol);
  const type = found === null ? undefined : innermost(found.path, 'Define')?.parameters[0]?.type;
  return type?.kind === 'Name' ? listCalled(context, type.text) : null;
};

/** What may stand after the `of` behind a kind: a value of an attribute of it, where only one is of a closed list. */
const listOfKind = (context: Context, path: readonly Node[]): WordList | null => {
  const kind = kindAt(context, path);
  const placed = kind === null ? null : declarationOf(context, kind);
  const lists = (placed?.node.fields ?? [])
    .filter((field): field is Field => field.kind === 'Field')
    .map((field) => (placed === null ? null : listOfType(context, placed.document, field.type)))
    .filter((list) => list !== null);
  return lists.length === 1 ? (lists[0] ?? null) : null;
};

/** The closed list of which the word at an offset should be one; null where it cannot be told. */
export const wordListAt = (context: Context, offset: number): WordList | null => {
  const { uri } = context.document;
  const path = around(context, offset);
  for (const node of path.toReversed()) {
    const field = fieldOfValue(node, offset);
    if (field !== null) return listOfField(context, uri, field);
    if (node.kind === 'PathCondition' || node.kind === 'Test') return null;
    if (node.kind === 'OfLevel') return listOfKind(context, path);
    if (node.kind === 'NounPhrase' || node.kind === 'BePredicate') return listOfParameter(context, offset);
  }
  return null;
};
