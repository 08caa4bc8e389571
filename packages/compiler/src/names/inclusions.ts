import { dayAfter } from '../calendar/dates.ts';
import { always, intersection, isEmpty } from '../calendar/lifetimes.ts';
import type { Lifetime } from '../core/types.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { EntrySymbol, Includer, Includers, KindSymbol, RecordSymbol } from './symbols.ts';

/** Days that are in any of several stretches, as stretches with days between them. */
const joined = (stretches: readonly Lifetime[]): readonly Lifetime[] => {
  const found: { first: string | null; last: string | null }[] = [];
  for (const { first, last } of stretches.toSorted((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1))) {
    const before = found.at(-1);
    if (before === undefined || (before.last !== null && (first ?? '') > dayAfter(before.last))) {
      found.push({ first, last });
    } else if (before.last !== null && (last === null || last > before.last)) before.last = last;
  }
  return found.map((each) => ({ ...always, ...each }));
};

/** By the entry that is included: on which days each other one includes it. */
type Days = Map<EntrySymbol, Map<EntrySymbol, readonly Lifetime[]>>;

const add = (days: Days, entry: EntrySymbol, by: EntrySymbol, stretches: readonly Lifetime[]): boolean => {
  const all = days.get(entry) ?? new Map<EntrySymbol, readonly Lifetime[]>();
  const before = all.get(by) ?? [];
  const after = joined([...before, ...stretches]);
  days.set(entry, all.set(by, after));
  return JSON.stringify(after) !== JSON.stringify(before);
};

const lookup = (kinds: ReadonlyMap<string, KindSymbol>, kind: string, entry: string): EntrySymbol | undefined =>
  kinds.get(kind)?.entries.get(entry);

/** What each entry is included by, directly. */
const directly = (kinds: ReadonlyMap<string, KindSymbol>): Days => {
  const days: Days = new Map();
  for (const { entries } of kinds.values()) {
    for (const by of entries.values()) {
      for (const { kind, entry, lifetime } of by.includes) {
        const included = lookup(kinds, kind, entry);
        if (included !== undefined && !isEmpty(lifetime)) add(days, included, by, [lifetime]);
      }
    }
  }
  return days;
};

/** The same with what includes those in turn: on the days on which each of them includes the next. */
const throughOthers = (direct: Days): Days => {
  const all: Days = new Map();
  for (const [entry, by] of direct) for (const [each, stretches] of by) add(all, entry, each, stretches);
  let changes = true;
  while (changes) {
    changes = false;
    for (const [entry, by] of [...all]) {
      for (const [each, stretches] of [...by]) {
        for (const [further, days] of direct.get(each) ?? []) {
          if (further === entry) continue;
          const both = stretches.flatMap((a) => days.map((b) => intersection(a, b)).filter((one) => !isEmpty(one)));
          if (both.length > 0 && add(all, entry, further, both)) changes = true;
        }
      }
    }
  }
  return all;
};

/** Which entries whoever has an entry counts as having too, turned round: which others count as each entry. */
export const includersIn = (kinds: ReadonlyMap<string, KindSymbol>): Includers => {
  const found = new Map<string, Map<string, readonly Includer[]>>();
  for (const [{ of, name }, by] of throughOthers(directly(kinds))) {
    const ofKind = found.get(of) ?? new Map<string, readonly Includer[]>();
    found.set(
      of,
      ofKind.set(
        name,
        [...by].map(([each, days]) => ({ kind: each.of, entry: each.name, days })),
      ),
    );
  }
  return found;
};

const has = ({ holds }: RecordSymbol, kind: string): boolean => holds.some((each) => each.kind === kind);

/** Reports what includes an entry that nobody can have beside it: it would never count. */
export const checkIncluded = (
  kinds: ReadonlyMap<string, KindSymbol>,
  records: readonly RecordSymbol[],
  report: Reporter['report'],
): void => {
  for (const { entries } of kinds.values()) {
    for (const by of entries.values()) {
      const kindsIncluded = new Set(by.includes.map((each) => each.kind));
      for (const kind of kindsIncluded) {
        if (records.length === 0 || records.some((record) => has(record, kind) && has(record, by.of))) continue;
        const [first] = by.includes.filter((each) => each.kind === kind);
        const details = { name: first?.entry ?? '', kind, by: by.name, ofKind: by.of };
        report('included-by-nobody', by.place, details);
      }
    }
  }
};
