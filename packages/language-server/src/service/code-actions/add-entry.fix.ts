import type { KindSymbol } from '@proviso/compiler';
import type { Entry } from '@proviso/grammar';
import { around, wordsIn, type Context, type FindingFix } from './context.ts';
import { itemAfter, itemIn } from './edits/insert.ts';
import { placeholder, titleFrom } from './edits/names.ts';
import { declarationOf, entriesOf, kindAt } from './kinds.ts';
import type { TextChange } from './proposal.ts';

/** The entry as the others of its kind are written: with a title where they have one, and all that it has to say. */
const written = (name: string, kind: KindSymbol): string => {
  const others = [...kind.entries.values()];
  const title = others.length > 0 && others.every((each) => each.title !== null) ? ` "${titleFrom(name)}"` : '';
  const needed = [...kind.attributes.values()].filter(({ optional }) => !optional);
  const attributes = needed.map((each) => `${each.name}: ${placeholder}`).join('  ');
  return `- ${name}${title}${attributes === '' ? '' : ` { ${attributes} }`}`;
};

/** Where the entry belongs: at its place where the others stand in order, else at the end. */
const placeAmong = (entries: readonly Entry[], name: string): number => {
  const names = entries.map((entry) => (entry.name.kind === 'Name' ? entry.name.text : ''));
  const isSorted = names.length > 1 && names.every((each, index) => index === 0 || (names[index - 1] ?? '') <= each);
  const after = names.findIndex((each) => each > name);
  return isSorted && after !== -1 ? after : names.length;
};

/** The change of the catalog that gives a kind one more entry. */
const entryAdded = (context: Context, kind: KindSymbol, name: string): TextChange | null => {
  const block = entriesOf(context, kind);
  if (block !== null) {
    const entries = block.node.entries.filter((each) => each.kind === 'Entry');
    if (entries.length < block.node.entries.length) return null;
    return itemIn(block.document, block.node, entries, written(name, kind), placeAmong(entries, name));
  }
  const declared = declarationOf(context, kind);
  if (declared === null) return null;
  return itemAfter(declared.document, declared.node, `entries of ${kind.name} {\n  ${written(name, kind)}\n}`);
};

/** Adds an entry that the catalog does not have yet. */
export const addEntryFix: FindingFix = {
  codes: ['unknown-entry'],
  offer: (context, { span }) => {
    const name = wordsIn(context.document, span);
    const kind = kindAt(context, around(context, span.start));
    if (kind === null) return [];
    const change = entryAdded(context, kind, name);
    return change === null ? [] : [{ title: `Add "${name}" to the ${kind.plural} of the catalog`, changes: [change] }];
  },
};
