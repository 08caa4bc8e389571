/** What facts say of the award of a program: since when it is held, and when it was renewed. */
import { dayBefore, lastDay } from '../calendar/dates.ts';
import type { Award, Supersession } from '../core/core.ts';
import { readList } from '../interpret/lists.ts';
import { daysHeld } from '../interpret/superseded.ts';
import { isList, isObject, type Json } from './json.ts';

/** The items of a list as facts have it. */
export const itemsOf = (list: Json | undefined): readonly Json[] => {
  if (isList(list)) return list;
  return isObject(list) && isList(list.known) ? list.known : [];
};

/** A list with other items, as far as it is known as before. */
export const withItems = (list: Json | undefined, items: readonly Json[]): Json =>
  isObject(list) ? { ...list, known: items } : items;

const listIn = (facts: Json, { kind }: Award): Json | undefined => {
  const holds = isObject(facts) ? facts.holds : undefined;
  return isObject(holds) ? holds[kind] : undefined;
};

const holdingsIn = (facts: Json, award: Award): readonly Readonly<Record<string, Json>>[] =>
  itemsOf(listIn(facts, award))
    .filter(isObject)
    .filter((each) => each.entry === award.entry);

/** The last day of a holding of a list, by its facts or by what is awarded besides; null where none is known. */
const lastOf = (holding: Json, list: Json | undefined, { kind }: Award, all: readonly Supersession[]): string | null =>
  daysHeld(
    { pointer: '', value: holding },
    readList({ pointer: '', value: list }),
    all.filter((one) => one.kind === kind),
  ).through;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const dayIn = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

/** The days of an award, both included; null where no last day is known. */
interface AwardDays {
  readonly first: string;
  readonly last: string | null;
}

const earlier = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
};

/**
 * The awards that facts tell of, the earliest first. On days on which the catalog does not have the entry nobody holds it; an award that
 * begins while another is held ends that, and one that lies within another is none.
 */
export const awardsIn = (facts: Json, award: Award, supersessions: readonly Supersession[]): readonly AwardDays[] => {
  const list = listIn(facts, award);
  const held = holdingsIn(facts, award).flatMap((holding): readonly AwardDays[] => {
    const day = dayIn(holding.since);
    if (day === null) return [];
    const first = award.first !== null && award.first > day ? award.first : day;
    const last = earlier(lastOf(holding, list, award, supersessions), award.last);
    return last !== null && last < first ? [] : [{ first, last }];
  });
  // Of those that begin on one day, the longest comes first: the others are within it.
  const end = ({ last }: AwardDays): string => last ?? lastDay;
  const inOrder = held.toSorted((one, other) => compare(one.first, other.first) || compare(end(other), end(one)));
  const outer: AwardDays[] = [];
  for (const one of inOrder) {
    const before = outer.at(-1);
    if (before === undefined || end(one) > end(before)) outer.push(one);
  }
  return outer.map((one, place) => {
    const next = outer[place + 1];
    return next === undefined ? one : { ...one, last: earlier(one.last, dayBefore(next.first)) };
  });
};

/** The days on which the award was renewed. */
export const renewalsIn = (facts: Json, award: Award): readonly string[] =>
  holdingsIn(facts, award).flatMap(({ renewed }) => itemsOf(renewed).flatMap((day) => dayIn(day) ?? []));

const renewedOn = (holding: Json, through: string | null, award: Award, days: readonly string[]): Json => {
  if (!isObject(holding) || holding.entry !== award.entry) return holding;
  const since = dayIn(holding.since);
  const known = itemsOf(holding.renewed);
  const more = days.filter(
    (day) => !known.includes(day) && (since === null || since <= day) && (through === null || day <= through),
  );
  if (more.length === 0) return holding;
  const before: Json = holding.renewed ?? { known: [], maybeMore: true };
  return { ...holding, renewed: withItems(before, [...known, ...more].toSorted()) };
};

/** The facts with renewals noted at what is held of the award, as a history notes them. */
export const withRenewals = (
  facts: Json,
  award: Award,
  days: readonly string[],
  supersessions: readonly Supersession[],
): Json => {
  const holds = isObject(facts) ? facts.holds : undefined;
  if (!isObject(facts) || !isObject(holds) || days.length === 0) return facts;
  const list = holds[award.kind];
  const items = itemsOf(list).map((holding) =>
    renewedOn(holding, lastOf(holding, list, award, supersessions), award, days),
  );
  return { ...facts, holds: { ...holds, [award.kind]: withItems(list, items) } };
};
