/**
 * The shape of an evaluation's result. The interpreter builds it from these types; the runtime declares the same shape
 * for emitted modules (a type test holds the two together), so that neither depends on the other.
 */
import type { FormKind, Moment } from './core.ts';
import type { Span } from './span.ts';
import type { IsoDate } from './types.ts';

export type Verdict = 'met' | 'unmet' | 'unknown' | 'not applicable' | 'unclear';

/** An RFC 6901 JSON pointer into the facts. */
export type JsonPointer = string;

export interface Evaluation {
  readonly program: string;
  readonly title: string | null;
  readonly digest: string;
  readonly compiler: string;
  readonly on: IsoDate;
  readonly moment: Moment | null;
  /** The revision that governs on the day; null where none had begun, the document has none, or it cannot be told which. */
  readonly revision: { readonly label: string; readonly on: IsoDate | null; readonly title: string | null } | null;
  readonly verdict: Verdict;
  /** The facts whose absence keeps the verdict open, in the order in which the document asks for them. */
  readonly missing: readonly JsonPointer[];
  readonly explanation: Explanation;
  readonly advice: readonly Explanation[];
}

export interface Explanation {
  readonly form: FormKind;
  readonly label: string | null;
  readonly title: string | null;
  readonly sentence: string;
  readonly span: Span;
  readonly verdict: Verdict;
  readonly needed: string | null;
  readonly found: Found | null;
  /** The facts that this condition itself read and that decided it; those of its children stand on the children. */
  readonly facts: readonly JsonPointer[];
  /** Only where the verdict is unknown: the facts that would settle it, children's included, each once. */
  readonly missing: readonly JsonPointer[];
  /** Only where the verdict is not met: what came nearest, at most three, nearest first. */
  readonly nearest: readonly Miss[];
  /** Only where the verdict is not applicable of its own accord. */
  readonly because: Because | null;
  /** Only where the answer to an open question changes this condition: its verdict under each way of answering. */
  readonly answers: readonly AnsweredVerdict[];
  readonly children: readonly Explanation[];
}

export type Found =
  /** A value as the facts give it. */
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  /** Two values compared with each other. `other` is null where it is missing. */
  | {
      readonly kind: 'values';
      readonly value: string | number | boolean | null;
      readonly other: string | number | boolean | null;
    }
  /** Between `least` and `most` (null: no limit) different things; `counted` names those that surely count. */
  | {
      readonly kind: 'count';
      readonly least: number;
      readonly most: number | null;
      readonly counted: readonly string[];
    }
  /** Surely and possibly in the selection, surely and possibly satisfying the test as well. */
  | {
      readonly kind: 'share';
      readonly part: { readonly least: number; readonly most: number | null };
      readonly whole: { readonly least: number; readonly most: number | null };
    }
  | {
      readonly kind: 'attestation';
      readonly answer: boolean | null;
      readonly by: string | null;
      readonly on: IsoDate | null;
      readonly through: IsoDate | null;
      readonly evidence: string | null;
    }
  /** The measuring day that the verdict is of. */
  | { readonly kind: 'measured'; readonly on: IsoDate }
  /** The revisions that may govern, by their labels, the earliest first; null stands for none. */
  | { readonly kind: 'governed'; readonly revisions: readonly (string | null)[] }
  /** The day of the window, from `first` through `last`, whose verdict is shown; null where the window has no day. */
  | {
      readonly kind: 'daily';
      readonly mode: 'anyDay' | 'throughout';
      readonly on: IsoDate | null;
      readonly first: IsoDate;
      readonly last: IsoDate;
    }
  /** The last decision on the award; null where it cannot be told. */
  | { readonly kind: 'decided'; readonly decision: Decision | null }
  /** Who fills which slots, or what stands against it. */
  | ({ readonly kind: 'slots' } & SlotsFound)
  | {
      readonly kind: 'question';
      readonly name: string | null;
      readonly text: string;
      /** How it is settled on the day; null while it is open. */
      readonly settled: {
        readonly answer: 'yes' | 'no';
        readonly since: IsoDate | null;
        readonly note: string | null;
      } | null;
    };

/** A day on which it was decided whether the award is given, and how that is known. */
export interface Decision {
  readonly on: IsoDate;
  readonly moment: Moment;
  /** The evaluation is at that moment; the facts tell the day of the award or of a renewal; or the award is not held yet. */
  readonly by: 'evaluation' | 'award' | 'renewal' | 'notHeld';
}

export type Miss =
  /** An item that does not count, with its test explained for it; `name` is its identity, else its pointer's last segment. */
  | { readonly kind: 'item'; readonly pointer: JsonPointer; readonly name: string; readonly explanation: Explanation }
  /** A holding that does not count; `name` is the entry. */
  | {
      readonly kind: 'holding';
      readonly pointer: JsonPointer;
      readonly name: string;
      readonly title: string | null;
      readonly reason: HoldingReason;
    };

export type HoldingReason =
  /** Its last day is before the day of evaluation, or before the window. */
  | { readonly kind: 'ended'; readonly last: IsoDate }
  /** It ended as another entry was awarded on that day. */
  | { readonly kind: 'superseded'; readonly on: IsoDate; readonly by: string; readonly title: string | null }
  /** Its first day is after the day of evaluation, or after the window. */
  | { readonly kind: 'notYetHeld'; readonly first: IsoDate }
  /** It was not held on a day of the window: the first such day. */
  | { readonly kind: 'notThroughout'; readonly missing: IsoDate }
  /** It was earned outside of the days that are asked for; `on` null: when is not known, but before `first` it does not count. */
  | {
      readonly kind: 'earnedOutside';
      readonly on: IsoDate | null;
      readonly first: IsoDate | null;
      readonly last: IsoDate | null;
    }
  /** It counts no more from that day on, so long after its first day; `since` null: it is not known, and this is the last that it can be. */
  | {
      readonly kind: 'ranOut';
      readonly on: IsoDate;
      readonly since: IsoDate | null;
      readonly after: { readonly months: number; readonly days: number };
    }
  /** It was held on too few days of the window. */
  | { readonly kind: 'tooShort'; readonly days: number; readonly needed: number }
  | { readonly kind: 'excluded'; readonly since: IsoDate | null; readonly revision: string | null }
  | { readonly kind: 'notYetOffered'; readonly first: IsoDate }
  | { readonly kind: 'retired'; readonly last: IsoDate }
  | { readonly kind: 'outdated'; readonly since: IsoDate }
  | { readonly kind: 'notAsked' };

export type Because =
  | {
      readonly kind: 'notInForce';
      readonly first: IsoDate | null;
      readonly last: IsoDate | null;
      readonly revision: string | null;
    }
  | { readonly kind: 'otherMoment'; readonly moment: Moment }
  /** The first measuring day is still to come. */
  | { readonly kind: 'notMeasuredYet'; readonly first: IsoDate }
  /** The `when` does not hold; its sentence. */
  | { readonly kind: 'conditionNotMet'; readonly sentence: string }
  /** The document says so: `not required`. */
  | { readonly kind: 'notRequired' }
  /** Every member is not applicable. */
  | { readonly kind: 'nothingApplies' }
  /** A percentage of nothing. */
  | { readonly kind: 'nothingToMeasure' }
  /** No revision had begun; the first one's day. */
  | { readonly kind: 'noRevision'; readonly first: IsoDate }
  /** None has begun, of revisions that begin for cohorts. */
  | { readonly kind: 'noneGoverns' }
  /** Asked only where this revision governs or one after it (or, not begun, where one before it does). */
  | { readonly kind: 'otherRevision'; readonly revision: string; readonly begun: boolean };

export interface AnsweredVerdict {
  readonly given: readonly { readonly question: string; readonly answer: 'yes' | 'no' }[];
  readonly verdict: Verdict;
}

/** What was found of slots. Slots and people are named; teams by their entries, null being the program's own. */
export interface SlotsFound {
  /** Whether it is recorded who fills the program's roles, which is checked; otherwise it is found. */
  readonly recorded: boolean;
  /** Who fills what, where all can be filled, or could be if what is missing were so: the first way that there is. */
  readonly filled: readonly FilledSlots[];
  /** What is wrong with what is recorded. */
  readonly violations: readonly Violation[];
  /** Where all cannot be filled at once: the fewest slots that are short by as many as all are. */
  readonly short: Shortage | null;
  /** Teams that could be filled alone and cannot all be filled with this one, by their entries; of them all, so many fit at once. */
  readonly contested: { readonly with: readonly string[]; readonly fit: number } | null;
}

export interface SlotName {
  readonly team: string | null;
  readonly name: string;
}

export interface FilledSlots extends SlotName {
  readonly by: readonly string[];
  /** Those of them of whom it is not known whether they may. */
  readonly ifSo: readonly string[];
}

export interface Shortage {
  readonly slots: readonly (SlotName & { readonly needed: number })[];
  /** How many slots these are, and how many of them can be filled at once. */
  readonly needed: number;
  readonly most: number;
  /** All who may fill one of them. */
  readonly who: readonly string[];
  /** Whom of them what is recorded elsewhere keeps from slots of a name. */
  readonly taken: readonly Taken[];
  /** By how much all would still be short with one more who may fill all of these slots of one name. */
  readonly oneMore: readonly { readonly name: string; readonly short: number }[];
}

/** Somebody who fills a role in so many teams that a limit allows no more, or (`atMost` is null) one that the slot's role crosses. */
export interface Taken {
  readonly who: string;
  /** The name of the slots. */
  readonly slot: string;
  readonly role: string;
  readonly teams: readonly string[];
  readonly atMost: number | null;
}

export type Violation =
  /** Recorded in a slot and not qualified for it. */
  | { readonly kind: 'notQualified'; readonly who: string; readonly slot: string; readonly isSure: boolean }
  /** Fewer are recorded than needed. */
  | {
      readonly kind: 'notFilled';
      readonly slot: string;
      readonly needed: number;
      readonly most: number;
      readonly isSure: boolean;
    }
  /** Recorded in two roles of the program. */
  | { readonly kind: 'twoRoles'; readonly who: string; readonly slots: readonly string[]; readonly isSure: boolean }
  /** Recorded in a role in more teams than the limit. */
  | {
      readonly kind: 'tooMany';
      readonly who: string;
      readonly slot: string;
      readonly atMost: number;
      /** The entries. */
      readonly teams: readonly string[];
      readonly isSure: boolean;
    }
  /** Recorded in another role, in another team, that may not be filled by the same one. */
  | {
      readonly kind: 'crosses';
      readonly who: string;
      readonly slot: string;
      readonly other: string;
      readonly team: string;
      readonly isSure: boolean;
    };
