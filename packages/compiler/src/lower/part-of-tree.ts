import type { ProgramDocument, ProgramItem } from '@proviso/grammar';

const only = <Item extends ProgramItem>(items: readonly Item[], wanted: ReadonlySet<ProgramItem>): readonly Item[] =>
  items.flatMap((item): readonly Item[] => {
    if (item.kind !== 'Section' && item.kind !== 'Policy') return wanted.has(item) ? [item] : [];
    const own = only(item.items, wanted);
    return own.length === 0 ? [] : [{ ...item, items: own }];
  });

/** A program with only some of its items, in the sections and policies that they stand in. */
export const partOfTree = (tree: ProgramDocument, wanted: ReadonlySet<ProgramItem>): ProgramDocument => ({
  ...tree,
  items: only(tree.items, wanted),
});
