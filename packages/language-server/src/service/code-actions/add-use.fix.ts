import type { CatalogItem } from '@proviso/grammar';
import { pathBetween } from '../relative-path.ts';
import type { ServiceDocument } from '../document.ts';
import { wordsIn, type Context, type FindingFix } from './context.ts';
import { itemAfter } from './edits/insert.ts';
import { lineEnd } from './edits/lines.ts';
import type { TextChange } from './proposal.ts';

/** More than these nobody chooses from. */
const most = 5;

/** Adds a `use` after the others, else below the name of the document. */
const useAdded = (document: ServiceDocument, path: string): TextChange | null => {
  const { document: tree } = document.parsed;
  const use = `use "${path}"`;
  if (tree.kind === 'Unknown') return null;
  const items: readonly { readonly kind: string; readonly start: number; readonly end: number }[] = tree.items;
  const last = items.findLast(({ kind }) => kind === 'Use');
  if (last !== undefined) return itemAfter(document, last, use, false);
  const name = tree.kind === 'Examples' ? tree.program : (tree.title ?? tree.name);
  const at = lineEnd(document.text, name.end);
  const [first] = items;
  if (first !== undefined && first.start < at) return null;
  return { uri: document.uri, start: at, end: at, text: `\n${use}` };
};

const namesOf = (item: CatalogItem): readonly string[] => {
  const text = (name: { readonly kind: string; readonly text?: string } | null): readonly string[] =>
    name?.text === undefined ? [] : [name.text];
  switch (item.kind) {
    case 'Scale':
    case 'Choice':
    case 'Calendar':
    case 'Exclusion':
    case 'Series':
    case 'Group':
      return text(item.name);
    case 'Kind':
    case 'Record':
      return [...text(item.name), ...text(item.plural)];
    case 'Entries':
      return item.entries.flatMap((entry) => (entry.kind === 'Entry' ? text(entry.name) : []));
    case 'Define':
      return item.words.map((word) => word.text);
    case 'Use':
    case 'Sharing':
    case 'Award':
    case 'TextBlock':
    case 'Error':
      return [];
  }
};

/** The documents of the workspace that are not used yet, with the paths that lead to them. */
export const unused = (context: Context): readonly { readonly document: ServiceDocument; readonly path: string }[] => {
  const { analysis, document, neighbours } = context;
  return neighbours
    .filter(({ uri }) => uri !== document.uri && (analysis.documents.get(uri) ?? null) === null)
    .flatMap((each) => {
      const path = pathBetween(document.uri, each.uri);
      return path === null ? [] : [{ document: each, path }];
    })
    .toSorted((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
};

/** Whether a document says what another one misses. */
const hasWanted = (code: string, name: string, { parsed }: ServiceDocument): boolean => {
  const tree = parsed.document;
  if (code === 'unknown-program' || code === 'program-not-used')
    return tree.kind === 'Program' && tree.name.kind === 'Name' && tree.name.text === name;
  if (tree.kind !== 'Catalog') return false;
  if (code === 'no-catalog') return tree.items.some(({ kind }) => kind === 'Record');
  return tree.items.some((item) => namesOf(item).includes(name));
};

/** Uses a document of the workspace that has what is missing. */
export const addUseFix: FindingFix = {
  codes: ['unknown-name', 'unknown-entry', 'unknown-type', 'unknown-program', 'program-not-used', 'no-catalog'],
  needsNeighbours: true,
  offer: (context, { span, code }) => {
    const name = wordsIn(context.document, span);
    return unused(context)
      .filter((each) => hasWanted(code, name, each.document))
      .slice(0, most)
      .flatMap(({ path }) => {
        const change = useAdded(context.document, path);
        return change === null ? [] : [{ title: `Use "${path}"`, changes: [change] }];
      });
  },
};
