import { dayAfter, dayBefore, firstDay } from '../calendar/dates.ts';
import { contains, whereBegun, type Pinned } from '../calendar/lifetimes.ts';
import type { Admission, AdmissionSpan, Refusal } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import type { EntrySymbol, KindSymbol } from '../names/symbols.ts';

/** Which entries of a kind a phrase asks for, and which it excepts. */
export interface Asked {
  readonly kind: KindSymbol;
  /** For each entry asked for, the days on which it is; null: every entry on every day. */
  readonly asked: ReadonlyMap<string, readonly Pinned[]> | null;
  readonly excepted: ReadonlyMap<string, readonly Pinned[]>;
  /** From which day on what was asked for is not, as something newer has taken its place. */
  readonly outdated?: ReadonlyMap<string, IsoDate>;
}

type Dated = ReadonlyMap<string, readonly Pinned[]>;

/** The numbers of revisions for cohorts that make a difference to what is asked for once they have begun, none of them first. */
export const statesOf = ({ asked, excepted }: Asked): readonly number[] => {
  const lifetimes = [...(asked?.values() ?? []), ...excepted.values()].flat();
  const steps = lifetimes.flatMap(({ begun, notBegun }) => [begun?.step ?? 0, notBegun?.step ?? 0]);
  return [...new Set([0, ...steps])].sort((a, b) => a - b);
};

/** What is asked for where so many of the revisions for cohorts have begun. */
export const whereStepsBegun = (asked: Asked, steps: number): Asked => {
  const then = (dated: Dated): Dated =>
    new Map([...dated].map(([entry, lifetimes]) => [entry, lifetimes.map((each) => named(each, steps))]));
  return { ...asked, asked: asked.asked && then(asked.asked), excepted: then(asked.excepted) };
};

/** A lifetime as it is then, called after the revision that has begun where no date says since when. */
const named = (lifetime: Pinned, steps: number): Pinned => {
  const then = whereBegun(lifetime, steps);
  return then.first === null ? { ...then, firstRevision: lifetime.begun?.label ?? then.firstRevision } : then;
};

const refusalOn = (asked: Asked, entry: EntrySymbol, day: IsoDate, overTime: boolean): Refusal | null => {
  const wanted = asked.asked?.get(entry.name) ?? [];
  if (asked.asked !== null && !wanted.some((lifetime) => contains(lifetime, day))) {
    const since = asked.outdated?.get(entry.name);
    return since !== undefined && since <= day ? { kind: 'outdated', since } : { kind: 'notAsked' };
  }
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
export const admissionsOf = (asked: Asked, overTime = false): readonly Admission[] => {
  const states = statesOf(asked).map((steps) => ({ steps, asked: whereStepsBegun(asked, steps) }));
  return [...asked.kind.entries.values()]
    .filter(({ name }) => asked.asked?.has(name) ?? true)
    .map((entry) => {
      const { name, title, lifetime } = entry;
      const offered = { first: lifetime.first, last: lifetime.last };
      const [spans = [], ...revised] = states.map((state) => spansOf(state.asked, entry, overTime));
      const after = revised.map((each, index) => ({ step: states[index + 1]?.steps ?? 0, spans: each }));
      return { entry: name, title, spans, offered, revised: after.filter(isChange(spans)) };
    });
};

/** Whether the spans differ from those before them. */
const isChange =
  (first: readonly AdmissionSpan[]) =>
  ({ spans }: Admission['revised'][number], index: number, all: Admission['revised']): boolean =>
    JSON.stringify(spans) !== JSON.stringify(all[index - 1]?.spans ?? first);
