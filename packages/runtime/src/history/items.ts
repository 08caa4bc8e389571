/** Events by which the items of lists become more or fewer. */
import type { IsoDate } from '../explanation.ts';
import { quoted } from '../quoted.ts';
import { isObject, own, report } from '../validate/walk.ts';
import { didYouMean, expected, withArticle } from '../validate/words.ts';
import { at } from './at.ts';
import type { HistoryEvent } from './history.ts';
import { identityOf, listNamed, reportNoIdentity, reportUnnamed, within } from './holder.ts';
import { copyOfObject, itemCalled, itemsAt, itemsToAddTo, mayHaveMore, oneOrMany, ownerOf, put } from './working.ts';
import type { Changing, Holder, ListOf, Working } from './working.ts';

/** `received` and `joined`: items of a list. What a field dates is of the event's day, unless it says another. */
export function add(working: Working, holder: Holder, { event, what, on }: HistoryEvent): void {
  eachIn(
    working,
    holder,
    what,
    'an object that names a list, such as { "individuals": { "id": "bo" } }',
    (list, item) => {
      const { record } = list;
      const { identity } = record;
      if (!isObject(item)) {
        report(working.walk, 'wrongType', () =>
          expected(`an object with the fields of ${withArticle(record.name)}`, item),
        );
        return;
      }
      working.checks?.record(record)(working.walk, item);
      const name = identity === null ? null : identityOf(item, identity);
      if (event === 'joined' && name === null) {
        report(working.walk, 'incompleteEvent', () => withoutIdentity(list));
        return;
      }
      const items = itemsToAddTo(...ownerOf(holder.object, list.segments));
      if (identity !== null && name !== null && itemCalled(working, items, identity, name) !== null) {
        report(working.walk, 'impossibleEvent', () => `There is ${withArticle(record.name)} ${quoted(name)} already.`);
        return;
      }
      const added = datedOn(copyOfObject(item), record.dated, on);
      items.push(added);
      if (name !== null) working.indexes.get(items)?.set(name, added);
    },
  );
}

/** `left`: the item is none of the list any more, with all that is known of it. */
export function remove(working: Working, holder: Holder, { what }: HistoryEvent): void {
  eachIn(
    working,
    holder,
    what,
    'an object that names a list and an item, such as { "individuals": "bo" }',
    (list, name) => {
      const { record, segments } = list;
      const { identity } = record;
      if (identity === null) {
        reportUnnamed(working.walk, list);
        return;
      }
      if (typeof name !== 'string') {
        reportNoIdentity(working.walk, identity, record, name);
        return;
      }
      const [owner, key] = ownerOf(holder.object, segments);
      const items = itemsAt(owner, key) ?? [];
      const isHere = (item: unknown): boolean => identityOf(item, identity) === name;
      if (!items.some(isHere)) {
        if (mayHaveMore(owner, key)) return;
        const names = items.flatMap((item) => identityOf(item, identity) ?? []);
        report(working.walk, 'impossibleEvent', () => {
          return `There is no ${record.name} ${quoted(name)} then${didYouMean(name, names)}`;
        });
        return;
      }
      working.former.push(holder.inFacts(within(segments, items.filter(isHere))));
      // A person may be given in several items.
      for (let place = items.length - 1; place >= 0; place -= 1) if (isHere(items[place])) items.splice(place, 1);
      working.indexes.get(items)?.delete(name);
    },
  );
}

/** Calls for each item, or name of one, that `what` gives for a list: one, or several in a list. */
function eachIn(
  working: Working,
  holder: Holder,
  what: unknown,
  wanted: string,
  found: (list: ListOf, given: unknown) => void,
): void {
  at(working, 'what', () => {
    if (!isObject(what)) {
      report(working.walk, 'wrongType', () => expected(wanted, what));
      return;
    }
    for (const [name, given] of Object.entries(what)) {
      at(working, name, () => {
        const list = listNamed(working, holder, name);
        if (list === null) return;
        for (const [index, one] of oneOrMany(given).entries()) {
          if (Array.isArray(given)) {
            at(working, index, () => {
              found(list, one);
            });
          } else found(list, one);
        }
      });
    }
  });
}

function datedOn(item: Changing, dated: string | undefined, on: IsoDate): Changing {
  if (dated !== undefined && own(item, dated) === null) put(item, dated, on);
  return item;
}

function withoutIdentity({ record }: ListOf): string {
  if (record.identity === null) {
    return `Nothing identifies ${withArticle(record.name)}, so that nobody can tell who joined. Write "received" instead of "joined".`;
  }
  return `Say who joined: "${record.identity}" is missing.`;
}
