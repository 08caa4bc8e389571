import type { Group, Member, NounPhrase } from '@proviso/grammar';
import { around, innermost, wordsIn, type Context, type Refactoring } from './context.ts';
import { itemAfter } from './edits/insert.ts';
import { freeName } from './edits/names.ts';
import { declarationOf, entriesOf, kindCalled, type Placed } from './kinds.ts';

const hasLabel = ({ lifetimes }: Pick<Member, 'lifetimes'>): boolean =>
  lifetimes.some(({ point }) => point.kind === 'Label');

/** The list of names behind the kind: from the first to the last. Days that a revision gives mean nothing in a catalog. */
const listIn = (noun: NounPhrase): { readonly start: number; readonly end: number } | null => {
  const first = noun.words[1];
  const last = noun.members.at(-1);
  if (noun.words.length !== 2 || first === undefined || last === undefined || noun.groups.length > 0) return null;
  return hasLabel(noun) || noun.members.some(hasLabel) ? null : { start: first.start, end: last.end };
};

/** Where a group is put: after the last one, else after the entries. */
const placeFor = (
  context: Context,
  kind: Parameters<typeof entriesOf>[1],
): Placed<{ readonly start: number; readonly end: number }> | null => {
  // prettier-ignore
  const placed = entriesOf(context, kind) ?? declarationOf(context, kind);
  if (placed === null) return null;
  const { document: tree } = placed.document.parsed;
  const last =
    tree.kind === 'Catalog' ? tree.items.findLast((item): item is Group => item.kind === 'Group') : undefined;
  return last === undefined ? placed : { document: placed.document, node: last };
};

/** Makes a group of the catalog out of names that stand in a list, and asks for that. */
export const extractGroupRefactoring: Refactoring = {
  kind: 'refactor.extract',
  offer: (context, { start }) => {
    const { document } = context;
    const noun = innermost(around(context, start), 'NounPhrase');
    const [first] = noun?.words ?? [];
    const kind = first === undefined ? null : kindCalled(context, first.text);
    const list = noun === null ? null : listIn(noun);
    const placed = kind === null ? null : placeFor(context, kind);
    if (kind === null || list === null || placed === null) return [];
    const name = freeName(context, `${kind.plural.slice(0, 1).toUpperCase()}${kind.plural.slice(1)}`);
    const group = itemAfter(placed.document, placed.node, `group ${name} of ${kind.name}: ${wordsIn(document, list)}`);
    const offset =
      list.start + 'in '.length + (group.uri === document.uri && group.start < list.start ? group.text.length : 0);
    return [
      {
        title: `Move these ${kind.plural} into the group "${name}"`,
        changes: [group, { uri: document.uri, ...list, text: `in ${name}` }],
        naming: { uri: document.uri, offset },
      },
    ];
  },
};
