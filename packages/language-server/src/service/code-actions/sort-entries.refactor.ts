import type { Entry } from '@proviso/grammar';
import { around, innermost, type Refactoring } from './context.ts';
import { reordered } from './edits/reorder.ts';

const nameOf = ({ name }: Entry): string => (name.kind === 'Name' ? name.text : '');

/** The day from which an entry counts; one that always has comes first. */
const dayOf = ({ lifetimes }: Entry): string => {
  const since = lifetimes.find((each) => each.kind === 'Since');
  return since?.point.kind === 'Date' ? since.point.text : '';
};

const by =
  (key: (entry: Entry) => string) =>
  (a: Entry, b: Entry): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

const orders = [
  { title: 'Move these entries into the order of their names', key: nameOf },
  { title: 'Move these entries into the order of their first days', key: dayOf },
];

/** Sorts the entries of a kind. */
export const sortEntriesRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start }) => {
    const block = innermost(around(context, start), 'Entries');
    const entries = (block?.entries ?? []).filter((each) => each.kind === 'Entry');
    if (block === null || entries.length < block.entries.length) return [];
    return orders.flatMap(({ title, key }) => {
      const changes = reordered(context.document, entries, entries.toSorted(by(key)));
      return changes.length === 0 ? [] : [{ title, changes }];
    });
  },
};
