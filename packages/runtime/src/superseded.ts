/**
 * Holdings that awards end. The facts are read as if they said so: each holding that an award has ended has the day before as its last
 * one, and what is known of that besides goes with it, under a name that facts cannot have.
 */
import { dateOrZero, dayNumberOf, fromDayNumber, numeralOfDay } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import type { Path } from './changes/path.ts';
import type { HoldingReason, IsoDate, JsonPointer } from './explanation.ts';
import { listOf, own, recordOrNull } from './facts.ts';
import type { Facts, List } from './facts.ts';

/** An award that ends holdings of another entry; `first` and `last`: when the catalog has what is awarded, null without that end. */
export interface Supersession {
  readonly award: string;
  readonly title: string | null;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly ends: string;
}

/** Lists of holdings, and the awards that end what is in them. */
export interface SupersededPlace {
  readonly path: Path;
  readonly by: readonly Supersession[];
}

/** What awards make of a holding. */
interface Ending {
  /** Why it ends on its last day; null: by itself. */
  readonly reason: HoldingReason | null;
  /** The first day on which it is not known whether it goes on; Infinity: that is known. */
  readonly openFrom: DayNumeral;
  readonly open: readonly { readonly from: DayNumeral; readonly missing: JsonPointer }[];
}

const ending: unique symbol = Symbol('ending');

type Holding = Facts & { readonly [ending]?: Ending };

/** Whether it is not known whether the holding goes on on the day. */
export function isEndOpen(holding: Holding, day: DayNumeral): boolean {
  const known = holding[ending];
  return known !== undefined && known.openFrom <= day;
}

/** The first day on which it is not known whether the holding goes on, as days since 1970-01-01; Infinity: that is known. */
export function endOpenFrom(holding: Holding): number {
  const from = holding[ending]?.openFrom ?? Infinity;
  return from === Infinity ? Infinity : from === 0 ? -Infinity : dayNumberOf(from);
}

/** The days from each of which on it is not known by what is missing there, and that. */
export function openEndsOf(holding: Holding): Ending['open'] {
  return holding[ending]?.open ?? none;
}

/** Why the holding does not count, given that it ended where that is the reason: by itself, or by an award. */
export function endingReason(holding: Holding, reason: HoldingReason | null): HoldingReason | null {
  if (reason?.kind !== 'ended' || reason.last !== holding.through) return reason;
  return holding[ending]?.reason ?? reason;
}

/** The facts with the ends that awards set; the same ones where there are none. */
export function superseded(facts: Facts, places: readonly SupersededPlace[]): Facts {
  let read: unknown = facts;
  for (const { path, by } of places) read = withEnds(read, { path, by }, 0, '');
  return recordOrNull(read) ?? facts;
}

/** The items of a list of holdings as awards leave them: as many as it has, each in its place. */
export function holdingsWithEnds(value: unknown, by: readonly Supersession[]): readonly unknown[] {
  return listOf(listWithEnds(value, by, ''))?.values ?? [];
}

/** The first day of the calendar: before it nothing was held that could end. */
const firstDay: DayNumeral = 10_101;

const none: Ending['open'] = Object.freeze([]);

function withEnds(value: unknown, place: SupersededPlace, at: number, pointer: JsonPointer): unknown {
  const key = place.path[at];
  if (key === undefined) return listWithEnds(value, place.by, pointer);
  if (key === null) {
    const list = listOf(value);
    return list === null
      ? value
      : replaced(value, list, (item, index) => withEnds(item, place, at + 1, pointer + list.prefix + String(index)));
  }
  const record = recordOrNull(value);
  if (record === null) return value;
  const before = own(record, key);
  if (before === undefined) return value;
  const after = withEnds(before, place, at + 1, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return after === before ? value : copyOf(record, { [key]: after });
}

/** The list with other items; the same one where none is another. */
function replaced(value: unknown, list: List, replace: (item: unknown, index: number) => unknown): unknown {
  const values = list.values.map(replace);
  if (values.every((item, index) => item === list.values[index])) return value;
  const form = Array.isArray(value) ? null : recordOrNull(value);
  return form === null ? values : copyOf(form, { known: values });
}

/** An object that inherits no more than the one copied. */
function copyOf(facts: Facts, changed: Facts): Facts {
  return Object.getPrototypeOf(facts) === null ? { __proto__: null, ...facts, ...changed } : { ...facts, ...changed };
}

function listWithEnds(value: unknown, by: readonly Supersession[], pointer: JsonPointer): unknown {
  const list = listOf(value);
  if (list === null) return value;
  return replaced(value, list, (item, index) => {
    const holding = recordOrNull(item);
    if (holding === null) return item;
    const entry = own(holding, 'entry');
    const awards = by.filter(({ ends }) => ends === entry);
    return awards.length === 0
      ? item
      : holdingWithEnd(holding, awards, list, pointer, pointer + list.prefix + String(index));
  });
}

function holdingWithEnd(
  holding: Facts,
  awards: readonly Supersession[],
  list: List,
  listPointer: JsonPointer,
  pointer: JsonPointer,
): Facts {
  const since = dateOrZero(own(holding, 'since'));
  const given = own(holding, 'through');
  let last = dateOrZero(given) === 0 ? Infinity : dateOrZero(given);
  let reason: HoldingReason | null = null;
  const open: { from: DayNumeral; missing: JsonPointer }[] = [];
  const mayEnd = (from: DayNumeral, to: DayNumeral, missing: JsonPointer): void => {
    if (to >= since && to >= from) open.push({ from: Math.max(from, since), missing });
  };
  for (const { award, title, first, last: lastOffered } of awards) {
    const from = first === null ? firstDay : dateOrZero(first);
    const offeredTo = lastOffered === null ? Infinity : dateOrZero(lastOffered);
    for (const [index, value] of list.values.entries()) {
      const awarded = recordOrNull(value);
      if (awarded === null || own(awarded, 'entry') !== award) continue;
      const to = Math.min(offeredTo, dateOrZero(own(awarded, 'through')) || Infinity);
      const begun = dateOrZero(own(awarded, 'since'));
      if (begun === 0) {
        mayEnd(from, to, `${listPointer}${list.prefix}${String(index)}/since`);
        continue;
      }
      const day = Math.max(begun, from);
      // What began after the award goes on, and what may have is told by its own first day.
      if (day > to || since === 0 || since > day || last < day || day === firstDay) continue;
      const on = dayNumberOf(day);
      last = numeralOfDay(on - 1);
      reason = { kind: 'superseded', on: fromDayNumber(on), by: award, title };
    }
    if (list.more) mayEnd(from, offeredTo, `${listPointer}/-`);
  }
  const ends = open.filter((one) => one.from <= last);
  if (reason === null && ends.length === 0) return holding;
  if (reason !== null && given !== undefined && given !== null && dateOrZero(given) === 0) {
    ends.unshift({ from: 0, missing: `${pointer}/through` });
  }
  const openFrom = ends.reduce((least, one) => Math.min(least, one.from), Infinity);
  const known: Ending = { reason, openFrom, open: ends };
  const marked: Holding = {
    ...copyOf(holding, reason === null ? {} : { through: fromDayNumber(dayNumberOf(last)) }),
    [ending]: known,
  };
  return marked;
}
