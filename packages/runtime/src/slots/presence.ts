/** Which entries of a kind the subject holds or applies for: the teams. */
import { dateOf, dateOrZero } from '../calendar.ts';
import type { DayNumeral } from '../calendar.ts';
import type { JsonPointer } from '../explanation.ts';
import { listOf, own, record, recordOrNull } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { isEndOpen, openEndsOf } from '../superseded.ts';
import { factAt } from './candidates.ts';
import type { Sharing } from './plan.ts';

/** Whether something is so: 2 it is, 1 it may be, 0 it is not. */
export type Standing = 0 | 1 | 2;

export interface Presence {
  /** By the entries of the kind. */
  readonly isIn: (entry: string) => Standing;
  readonly isHeld: (entry: string) => Standing;
  /** Since when it is held, or else on which day it was applied for; null: not known. */
  readonly since: (entry: string) => DayNumeral | null;
  readonly missing: readonly JsonPointer[];
  readonly facts: readonly JsonPointer[];
}

/** Whether something that has a first day, and perhaps a last one, is so on the day. */
export function standingOn(span: Facts, day: DayNumeral): Standing {
  const since = dateOrZero(own(span, 'since'));
  const through = dateOrZero(own(span, 'through'));
  if (since > day || (through !== 0 && through < day)) return 0;
  return since === 0 || isMalformed(own(span, 'through')) || isEndOpen(span, day) ? 1 : 2;
}

/** The pointers of what is missing to know whether it is so. */
export function missingDays(span: Facts, pointer: JsonPointer, day: DayNumeral): readonly JsonPointer[] {
  return [
    ...(dateOf(own(span, 'since')) === undefined ? [`${pointer}/since`] : []),
    ...(isMalformed(own(span, 'through')) ? [`${pointer}/through`] : []),
    ...openEndsOf(span).flatMap(({ from, missing }) => (from <= day ? [missing] : [])),
  ];
}

function isMalformed(through: unknown): boolean {
  return through !== undefined && through !== null && dateOf(through) === undefined;
}

/** One of the lists that tell which teams there are. */
interface Told {
  readonly isIn: ReadonlyMap<string, Standing>;
  /** The first day of what surely counts. */
  readonly since: ReadonlyMap<string, DayNumeral>;
  readonly missing: readonly JsonPointer[];
  readonly facts: readonly JsonPointer[];
}

/** Reads which teams there are on the day. */
export function presenceOf<Day>(
  { kind, entries, tellsApplications }: Sharing<Day>,
  subject: Facts,
  day: DayNumeral,
): Presence {
  const offered = entries.flatMap(([entry, first, last]) => (first <= day && day <= last ? [entry] : []));
  const held = toldBy(subject, 'holds', kind, offered, day);
  const applied = tellsApplications ? toldBy(subject, 'appliedFor', kind, offered, day) : null;
  const isHeld = (entry: string): Standing => held.isIn.get(entry) ?? 0;
  return {
    isHeld,
    isIn: (entry) => {
      const byApplication = applied?.isIn.get(entry) ?? 0;
      const byHolding = isHeld(entry);
      return byApplication > byHolding ? byApplication : byHolding;
    },
    since: (entry) => held.since.get(entry) ?? applied?.since.get(entry) ?? null,
    missing: [...held.missing, ...(applied?.missing ?? [])],
    facts: [...held.facts, ...(applied?.facts ?? [])],
  };
}

function toldBy(subject: Facts, list: string, kind: string, offered: readonly string[], day: DayNumeral): Told {
  const pointer = `/${list}/${kind.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const read = listOf(factAt(subject, [list, kind]));
  const isOpen = read === null || read.more;
  const isIn = new Map<string, Standing>(isOpen ? offered.map((entry) => [entry, 1]) : []);
  if (read === null) return { isIn, since: new Map(), missing: [pointer], facts: [] };
  const since = new Map<string, DayNumeral>();
  const open: { readonly entry: string; readonly missing: readonly JsonPointer[] }[] = [];
  for (const [index, value] of read.values.entries()) {
    const span = recordOrNull(value);
    const entry = span === null ? undefined : own(span, 'entry');
    if (span === null || typeof entry !== 'string' || !offered.includes(entry)) continue;
    const standing = standingOn(span, day);
    if (standing > (isIn.get(entry) ?? 0)) isIn.set(entry, standing);
    if (standing === 1)
      open.push({ entry, missing: missingDays(span, `${pointer}${read.prefix}${String(index)}`, day) });
    if (standing === 2) since.set(entry, Math.min(since.get(entry) ?? Infinity, dateOrZero(own(span, 'since'))));
  }
  const missing = open.flatMap((each) => (isIn.get(each.entry) === 2 ? [] : each.missing));
  return { isIn, since, missing: [...missing, ...(read.more ? [`${pointer}/-`] : [])], facts: [pointer] };
}

/** What stands in an object, for what may be none. */
export function textIn(value: unknown, name: string): string | null {
  const found = own(record(value), name);
  return typeof found === 'string' ? found : null;
}
