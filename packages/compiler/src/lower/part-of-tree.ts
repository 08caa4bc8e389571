import type { ProgramDocument, ProgramItem } from '@proviso/grammar';

/** A program with only some of its items, in the sections and policies that they stand in. */
export const partOfTree = (tree: ProgramDocument, wanted: ReadonlySet<ProgramItem>): ProgramDocument => ({
  ...tree,
  items: tree.items.flatMap((item): readonly ProgramItem[] => {
    if (item.kind !== 'Section' && item.kind !== 'Policy') return wanted.has(item) ? [item] : [];
    const items = item.items.filter((each) => wanted.has(each));
    return items.length === 0 ? [] : [{ ...item, items }];
  }),
});
