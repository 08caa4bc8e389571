/** The different entries held on a day: how many, which, and why others do not count. */
import { entryOn } from './admissions.ts';
import type { AdmissionsOn } from './admissions.ts';
import { dateOf, dateOrZero, dayNumberOf, fromDayNumber, numeralOfDay } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import { daysOf, reasonOfDays } from './earned.ts';
import type { Earned } from './earned.ts';
import type { HoldingReason, JsonPointer, Miss } from './explanation.ts';
import { listOf, record } from './facts.ts';
import type { Facts } from './facts.ts';
import { reasonOver, standingsOver } from './over-time.ts';
import { endingReason, isEndOpen, openEndsOf } from './superseded.ts';

/** A list of holdings, of a holder that surely is one or that only may be. */
export interface Holder {
  readonly values: readonly unknown[];
  readonly pointer: JsonPointer;
  /** What a holding's pointer begins with. */
  readonly prefix: string;
  readonly isMissing: boolean;
  readonly hasMore: boolean;
  readonly isSure: boolean;
  /** What is missing to know whether it is a holder. */
  readonly missing: readonly JsonPointer[];
}

/** The entries held, counted. */
export interface HoldingCount {
  readonly least: number;
  readonly most: number;
  /** The entries that surely count, in order. */
  readonly counted: readonly string[];
  /** The pointers of the holdings that surely count, or else of the lists that are present. */
  readonly facts: readonly JsonPointer[];
  /** Entries of holdings that only may count; some of them may surely count by another. */
  readonly perhaps: readonly string[];
  /** Whether there may be holdings that are not known. */
  readonly hasNoLimit: boolean;
}

const noTexts: readonly string[] = Object.freeze([]);
const noValues: readonly unknown[] = Object.freeze([]);
const noMisses: readonly Miss[] = Object.freeze([]);

/** Reads the list of what somebody holds. */
export function holderOf(
  value: unknown,
  pointer: JsonPointer,
  isSure: boolean,
  missing: readonly JsonPointer[],
): Holder {
  const list = listOf(value);
  return {
    values: list === null ? noValues : list.values,
    pointer,
    prefix: list === null ? pointer : pointer + list.prefix,
    isMissing: list === null,
    hasMore: list?.more === true,
    isSure,
    missing,
  };
}

/** Counts the entries held. `isOpen`: there may be holders that are not known. */
export function countHoldings(
  holders: readonly Holder[],
  isOpen: boolean,
  admissions: AdmissionsOn,
  day: DayNumeral,
): HoldingCount {
  const counted: string[] = [];
  const facts: JsonPointer[] = [];
  let perhaps = noTexts;
  let hasNoLimit = isOpen;
  for (const { values, prefix, isMissing, hasMore, isSure } of holders) {
    if (isMissing || hasMore) hasNoLimit = true;
    const standings = admissions.time === null ? null : standingsOver(admissions.time, values, admissions);
    for (let index = 0; index < values.length; index += 1) {
      const holding = holdingOf(values[index]);
      const entry = holding.entry;
      if (typeof entry !== 'string' || admissions.entries.get(entry)?.refusal !== null) continue;
      const standing = standings === null ? standingOf(holding, day, admissions.earned) : standings[index];
      if (standing === 2 && isSure) {
        facts.push(prefix + String(index));
        if (!counted.includes(entry)) counted.push(entry);
      } else if (standing !== 0 && !perhaps.includes(entry)) {
        perhaps = [...perhaps, entry];
      }
    }
  }
  if (counted.length === 0) for (const { isMissing, pointer } of holders) if (!isMissing) facts.push(pointer);
  const maybe = perhaps.length === 0 ? 0 : perhaps.filter((entry) => !counted.includes(entry)).length;
  const most = hasNoLimit ? admissions.admitted.size : counted.length + maybe;
  return { least: counted.length, most, counted, facts, perhaps, hasNoLimit };
}

/** The missing facts that keep the count open, each once: of holders, of their lists, of their holdings. */
export function missingOfHoldings(
  holders: readonly Holder[],
  { counted }: HoldingCount,
  admissions: AdmissionsOn,
  day: DayNumeral,
): readonly JsonPointer[] {
  const missing = new Set<JsonPointer>();
  const until = admissions.time === null ? day : numeralOfDay(admissions.time.last);
  for (const { values, pointer, prefix, isMissing, hasMore, missing: ofHolder } of holders) {
    for (const one of ofHolder) missing.add(one);
    if (isMissing) missing.add(pointer);
    const standings = admissions.time === null ? null : standingsOver(admissions.time, values, admissions);
    for (const [index, value] of values.entries()) {
      const holding = holdingOf(value);
      const entry = holding.entry;
      if (typeof entry !== 'string' || !admissions.admitted.has(entry) || counted.includes(entry)) continue;
      const standing = standings === null ? standingOf(holding, day, admissions.earned) : standings[index];
      if (standing !== 1) continue;
      addMissingDays(holding, prefix + String(index), missing);
      for (const open of openEndsOf(holding)) if (open.from <= until) missing.add(open.missing);
    }
    if (hasMore) missing.add(`${pointer}/-`);
  }
  return [...missing];
}

/** The three holdings that come nearest to counting, with the reasons why they do not. */
export function nearestHoldings(
  holders: readonly Holder[],
  { counted }: HoldingCount,
  admissions: AdmissionsOn,
  day: DayNumeral,
): readonly Miss[] {
  const misses: HoldingMiss[] = [];
  for (const { values, prefix } of holders) {
    for (let index = 0; index < values.length; index += 1) {
      const holding = holdingOf(values[index]);
      const name = holding.entry;
      if (typeof name !== 'string' || counted.includes(name)) continue;
      const entry = entryOn(admissions, name);
      // An entry that the kind does not have is as if it were not there.
      const reason =
        entry === undefined
          ? null
          : (entry.refusal ?? endingReason(holding, reasonOf(holding, values, admissions, day)));
      if (entry === undefined || reason === null) continue;
      misses.push({ kind: 'holding', pointer: prefix + String(index), name, title: entry.title, reason });
    }
  }
  if (misses.length === 0) return noMisses;
  if (misses.length > 1) misses.sort((a, b) => remoteness(a.reason) - remoteness(b.reason));
  return misses.length > 3 ? misses.slice(0, 3) : misses;
}

type HoldingMiss = Extract<Miss, { readonly kind: 'holding' }>;

/**
 * The holding as facts, or nothing. To ask for the property that every holding has lets the engine know the prototype
 * from the object's shape; asking for the prototype alone would cost a call.
 */
function holdingOf(value: unknown): Facts {
  const isOrdinary =
    typeof value === 'object' &&
    value !== null &&
    'entry' in value &&
    Object.getPrototypeOf(value) === Object.prototype;
  return isOrdinary ? value : record(value);
}

/** Whether a holding of an admitted entry counts on the day: 2 it does, 1 it may, 0 it does not. */
function standingOf(holding: Facts, day: DayNumeral, earned: Earned | null): 0 | 1 | 2 {
  if (earned !== null && !isHeldOn(holding, dayNumberOf(day), earned)) return 0;
  const given = holding.through;
  const through = dateOrZero(given);
  if (through !== 0 && through < day) return 0;
  const since = dateOrZero(holding.since);
  if (since > day) return 0;
  if (since === 0 || (through === 0 && given !== undefined && given !== null)) return 1;
  return isEndOpen(holding, day) ? 1 : 2;
}

/** Whether a holding of which something is asked counts on a day, or may. */
function isHeldOn({ since, through }: Facts, day: number, earned: Earned): boolean {
  const { first, last } = daysOf(since, through, earned);
  return first <= day && day <= last;
}

function addMissingDays(holding: Facts, pointer: JsonPointer, missing: Set<JsonPointer>): void {
  if (dateOf(holding.since) === undefined) missing.add(`${pointer}/since`);
  const through = holding.through;
  if (through !== undefined && through !== null && dateOf(through) === undefined) missing.add(`${pointer}/through`);
}

/** Why a holding of an admitted entry does not count; null where it does or may. */
function reasonOf(
  holding: Facts,
  values: readonly unknown[],
  admissions: AdmissionsOn,
  day: DayNumeral,
): HoldingReason | null {
  if (admissions.time !== null) return reasonOver(admissions.time, holding, values, admissions);
  if (admissions.earned !== null) {
    const number = dayNumberOf(day);
    return reasonOfDays(holding.since, holding.through, admissions.earned, { first: number, last: number });
  }
  const through = dateOrZero(holding.through);
  if (through !== 0 && through < day) return { kind: 'ended', last: fromDayNumber(dayNumberOf(through)) };
  const since = dateOrZero(holding.since);
  return since > day ? { kind: 'notYetHeld', first: fromDayNumber(dayNumberOf(since)) } : null;
}

/** How far a holding is from counting: time alone may mend it, or the document, or the entry, or nothing. */
function remoteness(reason: HoldingReason): number {
  switch (reason.kind) {
    case 'ended':
    case 'superseded':
    case 'notYetHeld':
    case 'ranOut':
    case 'notThroughout':
    case 'tooShort':
      return 0;
    case 'excluded':
    case 'earnedOutside':
      return 1;
    case 'retired':
    case 'outdated':
    case 'notYetOffered':
      return 2;
    case 'notAsked':
      return 3;
  }
}
