/** The different entries held on a day: how many, which, and why others do not count. */
import type { AdmissionsOn } from './admissions.ts';
import { dateOf } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import type { HoldingReason, IsoDate, JsonPointer, Miss } from './explanation.ts';
import { listOf, record } from './facts.ts';
import type { Facts } from './facts.ts';

/** Whether a holding of an admitted entry counts on the day: 2 it does, 1 it may, 0 it does not. */
export function standingOf(holding: Facts, day: DayNumeral): 0 | 1 | 2 {
  const given = holding['through'];
  const through = dateOf(given);
  if (through !== undefined && through < day) return 0;
  const since = dateOf(holding['since']);
  if (since === undefined) return 1;
  if (since > day) return 0;
  return through === undefined && given !== undefined && given !== null ? 1 : 2;
}

/** One list of holdings, of a holder that surely is one or that only may be. */
export interface Holder {
  readonly value: unknown;
  readonly pointer: JsonPointer;
  readonly isSure: boolean;
  /** What is missing to know whether it is a holder. */
  readonly missing: readonly JsonPointer[];
}

/** A holding as it stands on the day. */
interface Held {
  readonly facts: Facts;
  readonly entry: string;
  readonly pointer: JsonPointer;
  /** As `standingOf` says; 0 where the entry is refused. */
  readonly standing: 0 | 1 | 2;
  readonly isOfSureHolder: boolean;
}

/** A list of holdings with what is known of each. */
interface HeldList {
  readonly held: readonly Held[];
  readonly pointer: JsonPointer;
  readonly isMissing: boolean;
  readonly hasMore: boolean;
  readonly missingOfHolder: readonly JsonPointer[];
}

/** The entries held, counted. */
export interface HoldingCount {
  readonly lists: readonly HeldList[];
  readonly least: number;
  readonly most: number;
  /** The entries that surely count, in order. */
  readonly counted: readonly string[];
  /** The pointers of the holdings that surely count, or else of the lists that are present. */
  readonly facts: readonly JsonPointer[];
}

const noHoldings: readonly Held[] = Object.freeze([]);

/** Counts the entries held. `isOpen`: there may be holders that are not known. */
export function countHoldings(
  holders: readonly Holder[],
  isOpen: boolean,
  admissions: AdmissionsOn,
  day: DayNumeral,
): HoldingCount {
  const lists = holders.map((holder) => readHolder(holder, admissions, day));
  const counted: string[] = [];
  const perhaps: string[] = [];
  const facts: JsonPointer[] = [];
  let hasNoLimit = isOpen;
  for (const { held, isMissing, hasMore } of lists) {
    if (isMissing || hasMore) hasNoLimit = true;
    for (const { standing, entry, pointer, isOfSureHolder } of held) {
      if (standing === 2 && isOfSureHolder) {
        facts.push(pointer);
        if (!counted.includes(entry)) counted.push(entry);
      } else if (standing !== 0 && !perhaps.includes(entry)) {
        perhaps.push(entry);
      }
    }
  }
  const maybe = perhaps.filter((entry) => !counted.includes(entry)).length;
  return {
    lists,
    least: counted.length,
    most: hasNoLimit ? admissions.admitted.size : counted.length + maybe,
    counted,
    facts: facts.length > 0 ? facts : lists.filter(({ isMissing }) => !isMissing).map(({ pointer }) => pointer),
  };
}

/** The missing facts that keep the count open, each once: of holders, of their lists, of their holdings. */
export function missingOfHoldings({ lists, counted }: HoldingCount): readonly JsonPointer[] {
  const missing = new Set<JsonPointer>();
  for (const { held, pointer, isMissing, hasMore, missingOfHolder } of lists) {
    for (const one of missingOfHolder) missing.add(one);
    if (isMissing) missing.add(pointer);
    for (const holding of held) {
      const mayCount = holding.standing !== 0 && !counted.includes(holding.entry);
      if (mayCount && holding.standing === 1) addMissingDays(holding, missing);
    }
    if (hasMore) missing.add(`${pointer}/-`);
  }
  return [...missing];
}

function addMissingDays({ facts, pointer }: Held, missing: Set<JsonPointer>): void {
  if (dateOf(facts['since']) === undefined) missing.add(`${pointer}/since`);
  const through = facts['through'];
  if (through !== undefined && through !== null && dateOf(through) === undefined) missing.add(`${pointer}/through`);
}

/** The three holdings that come nearest to counting, with the reasons why they do not. */
export function nearestHoldings(
  { lists, counted }: HoldingCount,
  admissions: AdmissionsOn,
  day: DayNumeral,
): readonly Miss[] {
  const misses: Miss[] = [];
  for (const { held } of lists) {
    for (const { facts, entry, pointer, standing } of held) {
      if (standing !== 0 || counted.includes(entry)) continue;
      const reason = reasonOf(facts, admissions.refusals.get(entry), day);
      misses.push({ kind: 'holding', pointer, name: entry, title: admissions.titles.get(entry) ?? null, reason });
    }
  }
  return misses.sort((a, b) => remoteness(a) - remoteness(b)).slice(0, 3);
}

function reasonOf(holding: Facts, refusal: HoldingReason | undefined, day: DayNumeral): HoldingReason {
  if (refusal !== undefined) return refusal;
  const through = dateOf(holding['through']);
  return through !== undefined && through < day
    ? { kind: 'ended', last: textOfDay(holding['through']) }
    : { kind: 'notYetHeld', first: textOfDay(holding['since']) };
}

function textOfDay(value: unknown): IsoDate {
  return typeof value === 'string' ? value : '';
}

/** How far a holding is from counting: time alone may mend it, or the document, or the entry, or nothing. */
function remoteness(miss: Miss): number {
  if (miss.kind === 'item') return 0;
  switch (miss.reason.kind) {
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

function readHolder(holder: Holder, admissions: AdmissionsOn, day: DayNumeral): HeldList {
  const { pointer, isSure, missing: missingOfHolder } = holder;
  const list = listOf(holder.value);
  if (list === null) return { held: noHoldings, pointer, isMissing: true, hasMore: false, missingOfHolder };
  const held: Held[] = [];
  for (let index = 0; index < list.values.length; index += 1) {
    const facts = record(list.values[index]);
    const entry = facts['entry'];
    // An entry that the kind does not have is as if it were not there.
    if (typeof entry !== 'string' || !admissions.titles.has(entry)) continue;
    const standing = admissions.admitted.has(entry) ? standingOf(facts, day) : 0;
    held.push({ facts, entry, pointer: pointer + list.prefix + String(index), standing, isOfSureHolder: isSure });
  }
  return { held, pointer, isMissing: false, hasMore: list.more, missingOfHolder };
}

/** The entry of a holding that surely counts on the day, else undefined. */
export function heldEntry(value: unknown, admitted: ReadonlySet<string>, day: DayNumeral): string | undefined {
  const holding = recordWithEntry(value);
  const entry = holding['entry'];
  return typeof entry === 'string' && admitted.has(entry) && standingOf(holding, day) === 2 ? entry : undefined;
}

/** Whether a holding counts on the day or may. */
export function mayBeHeld(value: unknown, admitted: ReadonlySet<string>, day: DayNumeral): boolean {
  const holding = recordWithEntry(value);
  const entry = holding['entry'];
  return typeof entry === 'string' && admitted.has(entry) && standingOf(holding, day) !== 0;
}

/** The same as `record`. To ask for the property first lets the engine know the prototype from the object's shape. */
function recordWithEntry(value: unknown): Facts {
  const isOrdinary =
    typeof value === 'object' && value !== null && 'entry' in value && Object.getPrototypeOf(value) === Object.prototype;
  return isOrdinary ? value : record(value);
}

/** Whether a holding earlier in the list surely counts for the entry on the day. */
export function isHeldBefore(
  list: readonly unknown[],
  place: number,
  entry: string,
  admitted: ReadonlySet<string>,
  day: DayNumeral,
): boolean {
  for (let before = 0; before < place; before += 1) {
    if (heldEntry(list[before], admitted, day) === entry) return true;
  }
  return false;
}
