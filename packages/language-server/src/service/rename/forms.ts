import type { BoundSymbol } from '@proviso/compiler';
import { nodeAt, type Kind, type Node, type RecordType } from '@proviso/grammar';
import type { Analysis } from '../analyse.ts';
import type { ServiceDocument } from '../document.ts';
import type { TextEdit } from '../text-edit.ts';

/** How a thing is called: by its name, or by the plural of it. */
export type Form = 'name' | 'plural';

/** What a kind or a record is called, and where its declaration says so. */
interface Noun {
  readonly node: Kind | RecordType;
  readonly document: ServiceDocument;
  readonly plural: string;
}

const isNoun = (node: Node): node is Kind | RecordType => node.kind === 'Kind' || node.kind === 'Record';

/** The plural of a name whose declaration gives none. */
const usualPlural = (name: string): string => `${name}s`;

const nounOf = ({ documents }: Analysis, { kind, name, declarations }: BoundSymbol): Noun | null => {
  const [declared] = declarations;
  const document = declared === undefined ? null : (documents.get(declared.document) ?? null);
  if (declared === undefined || document === null || (kind !== 'kind' && kind !== 'record')) return null;
  const node = nodeAt(document.parsed.document, declared.start).findLast(isNoun);
  return node === undefined ? null : { node, document, plural: node.plural?.text ?? usualPlural(name) };
};

/** By which of its names a thing is called in a text; null where it is called by none, as where it is misspelt. */
export const formOf = (analysis: Analysis, symbol: BoundSymbol, written: string): Form | null => {
  if (written === symbol.name) return 'name';
  return nounOf(analysis, symbol)?.plural === written ? 'plural' : null;
};

/** What the other form of a noun becomes where one becomes something else: the plural follows the name unless it is given. */
export const otherForm = (analysis: Analysis, symbol: BoundSymbol, form: Form, name: string): string | null => {
  const noun = nounOf(analysis, symbol);
  return noun !== null && form === 'name' && noun.node.plural === null ? usualPlural(name) : null;
};

/** What has to be added to a declaration so that it gives a plural which is not the usual one. */
export const addedPlural = (
  analysis: Analysis,
  symbol: BoundSymbol,
  plural: string,
): { readonly document: ServiceDocument; readonly edit: TextEdit } | null => {
  const noun = nounOf(analysis, symbol);
  if (noun?.node.plural !== null || plural === usualPlural(symbol.name)) return null;
  const { node, document } = noun;
  const at = (node.kind === 'Kind' ? node.title?.end : undefined) ?? node.name.end;
  return { document, edit: { start: at, end: at, text: ` plural ${plural}` } };
};
