/** What an emitted module says of slots that are filled together: what asks for them, and how to find who may fill them. */
import type { DayNumeral } from '../calendar.ts';
import type { JsonPointer } from '../explanation.ts';
import type { Facts } from '../facts.ts';
import type { HoldingCount } from '../holdings.ts';
import type { Mask } from '../outcomes.ts';
import type { Selection } from '../selections.ts';

/** What a day has to tell, whatever else the module knows of it. */
export interface OnDay {
  readonly day: DayNumeral;
}

/** Something of a condition, for the subject and the item in hand, on a day. */
type Of<Day, Result> = (subject: Facts, item: Facts, day: Day) => Result;

export interface Slots<Day extends OnDay> {
  /** By the members; null where one does not count at least so many things. */
  readonly claims: readonly (Claim<Day> | null)[];
  /** The field of which two that count have different values. */
  readonly apart: readonly string[] | null;
  readonly sharing: Sharing<Day> | null;
}

/** A count of at least so many. */
export interface Claim<Day> {
  readonly needed: number;
  readonly name: string;
  /** The label of the member. */
  readonly role: string | null;
  /** Where what it counts is from: the pointer of a list, or a kind. */
  readonly of: string;
  readonly items: Of<Day, Selection> | null;
  readonly entries: Of<Day, HeldEntries> | null;
  /** What is missing to know what it counts. */
  readonly missing: Of<Day, readonly JsonPointer[]>;
}

/** The entries that count or may count, with all that are admitted on the day. */
export interface HeldEntries {
  readonly count: HoldingCount;
  readonly admitted: ReadonlySet<string>;
}

/** Limits on what one person fills over all entries of a kind. */
export interface Sharing<Day> {
  readonly kind: string;
  /** The entries with the first and the last day on which the catalog has them. */
  readonly entries: readonly (readonly [entry: string, first: DayNumeral, last: DayNumeral])[];
  /** The team that the members stand for. */
  readonly entry: string;
  /** Where those stand who fill roles. */
  readonly list: readonly string[];
  readonly identifiedBy: string | null;
  readonly roles: readonly string[];
  readonly limits: readonly { readonly role: string; readonly atMost: number }[];
  readonly crossing: readonly (readonly string[])[];
  readonly exempt: readonly string[];
  readonly tellsApplications: boolean;
  readonly others: readonly Team<Day>[];
  readonly ranking: Ranking<Day> | null;
}

/** What another program asks of those who fill its roles. */
interface Team<Day> {
  readonly entry: string;
  readonly gate: Of<Day, Mask>;
  readonly members: readonly { readonly mask: Of<Day, Mask>; readonly claim: Claim<Day> | null }[];
}

export interface Ranking<Day> {
  readonly heldFirst: boolean;
  readonly byFilingDate: boolean;
  /** Whether the program's own team goes first among those of one rank. */
  readonly isFirst: (day: Day) => boolean;
}
