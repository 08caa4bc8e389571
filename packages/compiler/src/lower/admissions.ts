import { dayAfter, dayBefore, firstDay } from '../calendar/dates.ts';
import { contains } from '../calendar/lifetimes.ts';
import type { Admission, AdmissionSpan, Refusal } from '../core/core.ts';
import type { IsoDate, Lifetime } from '../core/types.ts';
import type { EntrySymbol, KindSymbol } from '../names/symbols.ts';

/** Which entries of a kind a phrase asks for, and which it excepts. */
export interface Asked {
  readonly kind: KindSymbol;
  /** For each entry asked for, the days on which it is; null: every entry on every day. */
  readonly asked: ReadonlyMap<string, readonly Lifetime[]> | null;
  readonly excepted: ReadonlyMap<string, readonly Lifetime[]>;
}

const refusalOn = (asked: Asked, entry: EntrySymbol, day: IsoDate, overTime: boolean): Refusal | null => {
  const wanted = asked.asked?.get(entry.name) ?? [];
  if (asked.asked !== null && !wanted.some((lifetime) => contains(lifetime, day))) return { kind: 'notAsked' };
  const exception = asked.excepted.get(entry.name)?.find((lifetime) => contains(lifetime, day));
  if (exception !== undefined) return { kind: 'excluded', since: exception.first, revision: exception.firstRevision };
  if (overTime) return null;
  const { first, last } = entry.lifetime;
  if (first !== null && day < first) return { kind: 'notYetOffered', first };
  if (last !== null && last < day) return { kind: 'retired', last };
  return null;
};

/** The first days of the stretches of time on which nothing changes for an entry. */
const changes = (asked: Asked, entry: EntrySymbol): readonly IsoDate[] => {
  const lifetimes = [
    entry.lifetime,
    ...(asked.asked?.get(entry.name) ?? []),
    ...(asked.excepted.get(entry.name) ?? []),
  ];
  const days = new Set<IsoDate>([firstDay]);
  for (const { first, last } of lifetimes) {
    if (first !== null) days.add(first);
    if (last !== null) days.add(dayAfter(last));
  }
  return [...days].sort();
};

const same = (a: Refusal | null, b: Refusal | null): boolean => JSON.stringify(a) === JSON.stringify(b);

const spansOf = (asked: Asked, entry: EntrySymbol, overTime: boolean): readonly AdmissionSpan[] => {
  const spans: { first: IsoDate; refusal: Refusal | null }[] = [];
  for (const first of changes(asked, entry)) {
    const refusal = refusalOn(asked, entry, first, overTime);
    const previous = spans.at(-1);
    if (previous === undefined || !same(previous.refusal, refusal)) spans.push({ first, refusal });
  }
  return spans.map(({ first, refusal }, index) => {
    const next = spans[index + 1];
    return { first: index === 0 ? null : first, last: next === undefined ? null : dayBefore(next.first), refusal };
  });
};

/**
 * For every entry that is ever asked for, on which days its holdings count and why not on the others. `overTime`: they are looked
 * at over a time, of which the days count on which the entry is offered.
 */
export const admissionsOf = (asked: Asked, overTime = false): readonly Admission[] =>
  [...asked.kind.entries.values()]
    .filter(({ name }) => asked.asked?.has(name) ?? true)
    .map((entry) => ({
      entry: entry.name,
      title: entry.title,
      spans: spansOf(asked, entry, overTime),
      offered: { first: entry.lifetime.first, last: entry.lifetime.last },
    }));
