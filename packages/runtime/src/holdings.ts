/** The different entries held on a day: how many, which, and why others do not count. */
import type { AdmissionsOn } from './admissions.ts';
import { dateOf, dateOrZero } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import type { HoldingReason, IsoDate, JsonPointer, Miss, Refusal } from './explanation.ts';
import { listOf, record } from './facts.ts';
import type { Facts } from './facts.ts';

/** One list of holdings, of a holder that surely is one or that only may be. */
export interface Holder {
  readonly value: unknown;
  readonly pointer: JsonPointer;
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
}

const noTexts: readonly string[] = Object.freeze([]);

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
  for (const { value, pointer, isSure } of holders) {
    const list = listOf(value);
    if (list === null || list.more) hasNoLimit = true;
    if (list === null) continue;
    for (let index = 0; index < list.values.length; index += 1) {
      const holding = record(list.values[index]);
      const entry = holding.entry;
      if (typeof entry !== 'string' || !admissions.admitted.has(entry)) continue;
      const standing = standingOf(holding, day);
      if (standing === 2 && isSure) {
        facts.push(pointer + list.prefix + String(index));
        if (!counted.includes(entry)) counted.push(entry);
      } else if (standing !== 0 && !perhaps.includes(entry)) {
        perhaps = [...perhaps, entry];
      }
    }
  }
  const maybe = perhaps.length === 0 ? 0 : perhaps.filter((entry) => !counted.includes(entry)).length;
  return {
    least: counted.length,
    most: hasNoLimit ? admissions.admitted.size : counted.length + maybe,
    counted,
    facts: facts.length > 0 ? facts : presentLists(holders),
  };
}

/** The missing facts that keep the count open, each once: of holders, of their lists, of their holdings. */
export function missingOfHoldings(
  holders: readonly Holder[],
  { counted }: HoldingCount,
  admissions: AdmissionsOn,
  day: DayNumeral,
): readonly JsonPointer[] {
  const missing = new Set<JsonPointer>();
  for (const holder of holders) {
    for (const one of holder.missing) missing.add(one);
    const list = listOf(holder.value);
    if (list === null) missing.add(holder.pointer);
    for (const { facts, entry, pointer } of holdingsOf(holder)) {
      const isOpen = admissions.admitted.has(entry) && !counted.includes(entry) && standingOf(facts, day) === 1;
      if (isOpen) addMissingDays(facts, pointer, missing);
    }
    if (list?.more === true) missing.add(`${holder.pointer}/-`);
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
  for (const holder of holders) {
    for (const { facts, entry, pointer } of holdingsOf(holder)) {
      const title = admissions.titles.get(entry);
      // An entry that the kind does not have is as if it were not there.
      if (title === undefined || counted.includes(entry)) continue;
      const reason = reasonOf(facts, admissions.refusals.get(entry), day);
      if (reason !== null) misses.push({ kind: 'holding', pointer, name: entry, title, reason });
    }
  }
  return misses.sort((a, b) => remoteness(a.reason) - remoteness(b.reason)).slice(0, 3);
}

type HoldingMiss = Extract<Miss, { readonly kind: 'holding' }>;

/** Whether a holding of an admitted entry counts on the day: 2 it does, 1 it may, 0 it does not. */
function standingOf(holding: Facts, day: DayNumeral): 0 | 1 | 2 {
  const given = holding.through;
  const through = dateOrZero(given);
  if (through !== 0 && through < day) return 0;
  const since = dateOrZero(holding.since);
  if (since > day) return 0;
  return since === 0 || (through === 0 && given !== undefined && given !== null) ? 1 : 2;
}

function presentLists(holders: readonly Holder[]): readonly JsonPointer[] {
  return holders.flatMap(({ value, pointer }) => (listOf(value) === null ? [] : [pointer]));
}

/** A holding with its entry and its place. */
interface Holding {
  readonly facts: Facts;
  readonly entry: string;
  readonly pointer: JsonPointer;
}

function holdingsOf({ value, pointer }: Holder): readonly Holding[] {
  const list = listOf(value);
  return (list?.values ?? []).flatMap((item, index): readonly Holding[] => {
    const facts = record(item);
    const entry = facts.entry;
    return typeof entry === 'string' ? [{ facts, entry, pointer: `${pointer}${list?.prefix ?? '/'}${index}` }] : [];
  });
}

function addMissingDays(holding: Facts, pointer: JsonPointer, missing: Set<JsonPointer>): void {
  if (dateOf(holding.since) === undefined) missing.add(`${pointer}/since`);
  const through = holding.through;
  if (through !== undefined && through !== null && dateOf(through) === undefined) missing.add(`${pointer}/through`);
}

/** Why a holding does not count; null where it does or may. */
function reasonOf(holding: Facts, refusal: Refusal | undefined, day: DayNumeral): HoldingReason | null {
  if (refusal !== undefined) return refusal;
  if (standingOf(holding, day) !== 0) return null;
  const through = dateOrZero(holding.through);
  return through !== 0 && through < day
    ? { kind: 'ended', last: textOfDay(holding.through) }
    : { kind: 'notYetHeld', first: textOfDay(holding.since) };
}

function textOfDay(value: unknown): IsoDate {
  return typeof value === 'string' ? value : '';
}

/** How far a holding is from counting: time alone may mend it, or the document, or the entry, or nothing. */
function remoteness(reason: HoldingReason): number {
  switch (reason.kind) {
    case 'ended':
    case 'notYetHeld':
      return 0;
    case 'excluded':
      return 1;
    case 'retired':
    case 'notYetOffered':
      return 2;
    case 'notAsked':
      return 3;
  }
}
