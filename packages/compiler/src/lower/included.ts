/**
 * Counts of what is held, where other entries count as those asked for: `includes exam LifecycleServices since 2008-05-16`. Core knows
 * nothing of it: such a count becomes one in which holding the others counts, too.
 */
import { always, complement, intersection, isEmpty, type Pinned } from '../calendar/lifetimes.ts';
import type { Bound, Condition, HoldingSelection, ItemSelection } from '../core/core.ts';
import type { Range } from '../documents/load.ts';
import type { EntrySymbol, Includer, KindSymbol } from '../names/symbols.ts';
import type { Asked } from './admissions.ts';
import { holdingSelection, type When } from './holdings.ts';
import { boundInWords } from './numbers.ts';
import { conditionAt, type Scope, type Wording } from './scope.ts';

/** Whose holdings are counted. */
export interface Source {
  /** Where the holder is in hand. */
  readonly scope: Scope;
  readonly holder: Pick<HoldingSelection, 'verb' | 'from'>;
  /** Those whose holdings are counted together; null: the one in hand. */
  readonly holders: ItemSelection | null;
}

/** A stretch of days without those of others: what is left around each. */
export const without = (lifetime: Pinned, excepted: readonly Pinned[]): readonly Pinned[] =>
  excepted.reduce<readonly Pinned[]>(
    (left, each) => {
      const parts = complement(each);
      return left.flatMap((one) => parts.map((part) => intersection(one, part)).filter((part) => !isEmpty(part)));
    },
    [lifetime],
  );

/** The days on which an entry is asked for and not excepted, whether it exists on them or not. */
const daysAsked = ({ asked, excepted }: Asked, entry: string): readonly Pinned[] => {
  const wanted = asked === null ? [always] : (asked.get(entry) ?? []);
  const exceptions = excepted.get(entry) ?? [];
  return exceptions.length === 0 ? wanted : wanted.flatMap((each) => without(each, exceptions));
};

const entriesAsked = ({ kind, asked }: Asked): readonly EntrySymbol[] =>
  [...kind.entries.values()].filter(({ name }) => asked?.has(name) ?? true);

const includersOf = ({ lowering }: Scope, { of, name }: EntrySymbol): readonly Includer[] =>
  lowering.names.includers.get(of)?.get(name) ?? [];

/** Whether there is anything that counts as an entry asked for, besides having it. */
export const isIncluded = (scope: Scope, asked: Asked): boolean =>
  scope.lowering.names.includers.has(asked.kind.name) &&
  entriesAsked(asked).some((entry) => includersOf(scope, entry).length > 0);

/** Entries of a kind that count as others, with the days on which each does, and the names of these others. */
interface Standing {
  readonly kind: KindSymbol;
  readonly asked: Map<string, Pinned[]>;
  readonly as: Set<string>;
}

/**
 * What counts besides the entries asked for themselves. Looked at on the day, it counts on the days on which it includes what is asked
 * for; over a time, its days are those on which it does, and each such stretch stands by itself.
 */
const standingFor = (scope: Scope, asked: Asked, { time }: When): readonly Standing[] => {
  const found = new Map<string, Standing>();
  const isOnDay = time.kind === 'onDay';
  for (const entry of entriesAsked(asked)) {
    const wanted = daysAsked(asked, entry.name);
    for (const includer of includersOf(scope, entry)) {
      const kind = scope.lowering.names.kinds.get(includer.kind);
      const own = kind?.entries.get(includer.entry);
      if (kind === undefined || own === undefined || isAskedAnyway(asked, includer)) continue;
      for (const days of includer.days) {
        const lifetimes = isOnDay
          ? wanted.map((each) => intersection(each, days)).filter((each) => !isEmpty(each))
          : wanted;
        const lifetime = intersection(own.lifetime, days);
        if (lifetimes.length === 0 || isEmpty(lifetime)) continue;
        const key = isOnDay ? kind.name : JSON.stringify([kind.name, own.name, lifetime.first, lifetime.last]);
        const then = isOnDay ? kind : { ...kind, entries: new Map([[own.name, { ...own, lifetime }]]) };
        const standing = found.get(key) ?? { kind: then, asked: new Map<string, Pinned[]>(), as: new Set() };
        standing.asked.set(own.name, [...(standing.asked.get(own.name) ?? []), ...lifetimes]);
        standing.as.add(entry.name);
        found.set(key, standing);
      }
    }
  }
  return [...found.values()];
};

/** Whether an entry that includes another one of its kind is itself asked for on all days. */
const isAskedAnyway = ({ kind, asked, excepted }: Asked, { kind: of, entry }: Includer): boolean =>
  kind.name === of && asked === null && !excepted.has(entry);

/** What has the entries is the one that has what includes them. */
const holderOfKind = ({ scope, holder }: Source, kind: KindSymbol): Source['holder'] | null => {
  const { holds } = holder.from === 'item' ? scope.record : scope.subject;
  const shape = holds.find((each) => each.kind === kind.name);
  return shape === undefined ? null : { verb: shape.verb, from: holder.from };
};

/** `exam A`, `any exam A, B`: as it would be written. */
const anyOf = ({ name }: KindSymbol, entries: Iterable<string>): string => {
  const names = [...entries];
  return `${names.length > 1 ? 'any ' : ''}${name} ${names.join(', ')}`;
};

/** Counts of what counts besides the entries asked for, each with the bound. */
const countsBesides = (
  scope: Scope,
  range: Range,
  asked: Asked,
  source: Source,
  when: When,
  bound: Bound,
): readonly Condition[] =>
  standingFor(scope, asked, when).flatMap((standing) => {
    const holder = holderOfKind(source, standing.kind);
    if (holder === null) return [];
    const others: Asked = { kind: standing.kind, asked: standing.asked, excepted: new Map() };
    const selection = holdingSelection(others, holder, source.holders, when);
    const sentence = `${anyOf(standing.kind, standing.asked.keys())}, which includes ${anyOf(asked.kind, standing.as)}`;
    return conditionAt(scope, range, { kind: 'count', selection, bound }, { sentence, needed: boundInWords(bound) });
  });

const isOneOrMore = ({ atLeast, atMost }: Bound): boolean => atLeast === 1 && atMost === null;
const isNone = ({ atLeast, atMost }: Bound): boolean => (atLeast ?? 0) === 0 && atMost === 0;

const oneOrMore: Bound = { atLeast: 1, atMost: null };

/**
 * How many of the entries asked for somebody has. What includes an entry counts as that entry: where one or none is asked for, it is
 * counted beside them; where several are, each entry is asked for by itself.
 */
export const countOfEntries = (
  scope: Scope,
  range: Range,
  asked: Asked,
  source: Source,
  when: When,
  bound: Bound,
  wording: Wording,
): Condition => {
  const own = (entries: Asked, ownBound: Bound, words: Wording): Condition => {
    const selection = holdingSelection(entries, source.holder, source.holders, when);
    return conditionAt(scope, range, { kind: 'count', selection, bound: ownBound }, words);
  };
  if (!isIncluded(scope, asked)) return own(asked, bound, wording);
  if (isOneOrMore(bound) || isNone(bound)) {
    const besides = countsBesides(scope, range, asked, source, when, bound);
    if (besides.length === 0) return own(asked, bound, wording);
    const { needed = null, sentence } = wording;
    const members = [own(asked, bound, { needed, ...(sentence === undefined ? {} : { sentence }) }), ...besides];
    return conditionAt(scope, range, { kind: isNone(bound) ? 'all' : 'any', members }, wording);
  }
  const members = entriesAsked(asked).flatMap((entry): readonly Condition[] => {
    if (!scope.lowering.step()) return [];
    const only: Asked = {
      kind: asked.kind,
      asked: new Map([[entry.name, asked.asked?.get(entry.name) ?? [always]]]),
      excepted: asked.excepted,
    };
    const words = { title: entry.title, sentence: `${entry.of} ${entry.name}`, needed: boundInWords(oneOrMore) };
    return [countOfEntries(scope, range, only, source, when, oneOrMore, words)];
  });
  return conditionAt(scope, range, { kind: 'tally', members, bound }, wording);
};
