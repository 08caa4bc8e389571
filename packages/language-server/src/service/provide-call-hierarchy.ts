import type { Binding, BoundSymbol } from '@proviso/compiler';
import { nodeAt, type Define, type Exception, type Node, type Require, type Role } from '@proviso/grammar';
import type { Analysis } from './analyse.ts';
import { bindingAt, bindingsWithin } from './binding-at.ts';
import type { ServiceDocument, TextRange } from './document.ts';
import { occurrencesOf } from './occurrences.ts';
import { neverCancelled, type Cancellation } from './over-documents.ts';
import type { Workspace } from './workspace.ts';

/** A definition, or a requirement or an exception that uses some. */
export interface HierarchyItem extends TextRange {
  readonly kind: 'definition' | 'requirement';
  readonly name: string;
  readonly document: ServiceDocument;
  /** What of it to select: its name. */
  readonly selection: TextRange;
}

/** A definition or requirement and another one that uses it, or is used by it, with the places where it does. */
export interface HierarchyCall {
  readonly item: HierarchyItem;
  /** In the document of what uses. */
  readonly places: readonly TextRange[];
}

type Body = Define | Require | Role | Exception;

const isBody = (node: Node): node is Body => ['Define', 'Require', 'Role', 'Exception'].includes(node.kind);

/** The words by which a requirement is known: its label, its title, else how it begins. */
const requirementName = ({ text }: ServiceDocument, { statement }: Require | Role): string => {
  if (statement.label !== null) return statement.label.text;
  if (statement.title !== null) return statement.title.value;
  return text.slice(statement.condition.start, statement.condition.end).replaceAll(/\s+/g, ' ');
};

const itemOf = (document: ServiceDocument, node: Body): HierarchyItem => {
  const { start, end } = node;
  if (node.kind === 'Require' || node.kind === 'Role') {
    const { statement } = node;
    const named = statement.label ?? statement.title ?? statement.condition;
    const selection = { start: named.start, end: named.end };
    return { kind: 'requirement', name: requirementName(document, node), document, start, end, selection };
  }
  if (node.kind === 'Exception') {
    const { name, to } = node;
    const named = name ?? to[0] ?? node.condition;
    const called = name?.text ?? `exception to ${to.map(({ text }) => text).join(', ')}`;
    return {
      kind: 'requirement',
      name: called,
      document,
      start,
      end,
      selection: { start: named.start, end: named.end },
    };
  }
  const first = node.words[0]?.start ?? start;
  const last = node.words.at(-1)?.end ?? end;
  const name = document.text.slice(first, last).replaceAll(/\s+/g, ' ');
  return { kind: 'definition', name, document, start, end, selection: { start: first, end: last } };
};

const bodyAt = (document: ServiceDocument, offset: number): Body | null =>
  nodeAt(document.parsed.document, offset).findLast(isBody) ?? null;

const itemOfSymbol = ({ documents }: Analysis, { kind, declarations }: BoundSymbol): readonly HierarchyItem[] => {
  if (kind !== 'definition') return [];
  return declarations.flatMap(({ document: uri, start }) => {
    const document = documents.get(uri) ?? null;
    const node = document === null ? null : bodyAt(document, start);
    return document === null || node === null ? [] : [itemOf(document, node)];
  });
};

/** The definition that is named at an offset, or the requirement whose words are there. */
export const prepareCallHierarchy = (analysis: Analysis, offset: number): readonly HierarchyItem[] => {
  const binding = bindingAt(analysis, analysis.uri, offset);
  const named = binding === null ? [] : itemOfSymbol(analysis, binding.symbol);
  if (named.length > 0) return named;
  const document = analysis.documents.get(analysis.uri) ?? null;
  const node = document === null ? null : bodyAt(document, offset);
  return document === null || node === null ? [] : [itemOf(document, node)];
};

const gathered = (calls: readonly (readonly [HierarchyItem, TextRange])[]): readonly HierarchyCall[] => {
  const found = new Map<string, { readonly item: HierarchyItem; readonly places: TextRange[] }>();
  for (const [item, place] of calls) {
    const key = `${item.start} ${item.document.uri}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { item, places: [place] });
    else known.places.push(place);
  }
  return [...found.values()];
};

/** The requirements and definitions that use a definition. */
export const provideIncomingCalls = async (
  workspace: Workspace,
  analysis: Analysis,
  offset: number,
  cancellation: Cancellation = neverCancelled,
): Promise<readonly HierarchyCall[]> => {
  const binding = bindingAt(analysis, analysis.uri, offset);
  if (binding?.symbol.kind !== 'definition') return [];
  const all = await occurrencesOf(workspace, analysis, binding, cancellation);
  const uses = all.filter(({ isDeclaration }) => !isDeclaration);
  return gathered(
    uses.flatMap(({ document, start, end }) => {
      const node = bodyAt(document, start);
      return node === null ? [] : [[itemOf(document, node), { start, end }] as const];
    }),
  );
};

/** The definitions that a definition or requirement uses. */
export const provideOutgoingCalls = (analysis: Analysis, offset: number): readonly HierarchyCall[] => {
  const document = analysis.documents.get(analysis.uri) ?? null;
  const node = document === null ? null : bodyAt(document, offset);
  if (document === null || node === null) return [];
  const named: readonly Binding[] = bindingsWithin(analysis, analysis.uri, node);
  return gathered(
    named
      .filter(({ role }) => role === 'use')
      .flatMap(({ symbol, start, end }) =>
        itemOfSymbol(analysis, symbol).map((item) => [item, { start, end }] as const),
      ),
  );
};
