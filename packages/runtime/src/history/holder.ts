/** Whom or what an event is about. */
import { quoted } from '../quoted.ts';
import type { RecordShape } from '../validate/shape.ts';
import { isObject, report } from '../validate/walk.ts';
import type { Walk } from '../validate/walk.ts';
import { didYouMean, expected, withArticle } from '../validate/words.ts';
import { at } from './at.ts';
import { itemCalled, itemsAt, listsIn, ownerOf } from './working.ts';
import type { Changing, Holder, ListOf, Working } from './working.ts';

/** The subject of the facts. */
function subjectOf({ shape, facts }: Working): Holder | null {
  const record = shape.records[shape.subject];
  return record === undefined ? null : { record, object: facts, name: `the ${record.name}`, inFacts: (part) => part };
}

/** The one that `of` names, from the outermost list inwards; null, with an issue, where there is none. */
export function holderOf(working: Working, of: unknown): Holder | null {
  const subject = subjectOf(working);
  if (of === null || of === undefined || subject === null) return subject;
  if (!isObject(of)) {
    const hint = 'an object that names a list and one of its items, such as { "individuals": "bo" }';
    report(working.walk, 'wrongType', () => expected(hint, of));
    return null;
  }
  let holder: Holder | null = subject;
  for (const [list, name] of Object.entries(of)) {
    const outer: Holder = holder;
    holder = at(working, list, () => itemIn(working, outer, list, name));
    if (holder === null) return null;
  }
  return holder;
}

function itemIn(working: Working, holder: Holder, list: string, name: unknown): Holder | null {
  const { walk } = working;
  const found = listNamed(working, holder, list);
  if (found === null) return null;
  const { identity } = found.record;
  if (identity === null) {
    reportUnnamed(walk, found);
    return null;
  }
  if (typeof name !== 'string') {
    reportNoIdentity(walk, identity, found.record, name);
    return null;
  }
  const [owner, key] = ownerOf(holder.object, found.segments);
  const items = itemsAt(owner, key) ?? [];
  const item = itemCalled(working, items, identity, name);
  if (item === null) {
    const names = items.flatMap((each) => identityOf(each, identity) ?? []);
    report(walk, 'impossibleEvent', () => {
      const who = `${found.record.name} ${quoted(name)}`;
      return `There is no ${who} then${didYouMean(name, names)} Somebody new has to have joined before.`;
    });
    return null;
  }
  return {
    record: found.record,
    object: item,
    name: `the ${found.record.name} ${quoted(name)}`,
    inFacts: (part) => holder.inFacts(within(found.segments, [part])),
  };
}

/** Reports that an item is named where none of the list can be. */
export function reportUnnamed(walk: Walk, { record }: ListOf): void {
  report(
    walk,
    'incompleteEvent',
    () => `Nothing identifies ${withArticle(record.name)}, so that none of them can be named.`,
  );
}

/** Reports that something stands where the text has to stand that identifies an item. */
export function reportNoIdentity(walk: Walk, identity: string, { name }: RecordShape, found: unknown): void {
  report(walk, 'wrongType', () => expected(`the ${identity} of ${withArticle(name)}`, found));
}

/** The list of records of this name; null, with an issue, where the record has none. */
export function listNamed({ walk, shape }: Working, { record }: Holder, name: string): ListOf | null {
  const lists = listsIn(shape, record);
  const found = lists.get(name);
  if (found !== undefined) return found;
  report(
    walk,
    'unknownField',
    () => `${quoted(name)} is no list of ${withArticle(record.name)}${didYouMean(name, lists.keys())}`,
  );
  return null;
}

/** A value at the end of keys. */
export function within(segments: readonly string[], value: unknown): Changing {
  return segments.reduceRight<Changing>((inner, key, index) => {
    return Object.fromEntries([[key, index === segments.length - 1 ? value : inner]]);
  }, {});
}

export function identityOf(item: unknown, identity: string): string | null {
  const name = isObject(item) && Object.hasOwn(item, identity) ? item[identity] : null;
  return typeof name === 'string' ? name : null;
}
