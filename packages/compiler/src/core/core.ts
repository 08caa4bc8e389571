/**
 * Core: what a program means, with nothing left of how it was written but each clause's words and place.
 * Everything before it (grammar, names, types) is about how documents are written; every backend reads this and
 * nothing earlier. See docs/architecture.md.
 */
import type { CoreLifecycle, Length } from './lifecycle.ts';
import type { SharingOf } from './sharing.ts';
import type { Span } from './span.ts';
import type { CoreType, IsoDate, Lifetime, Moment, Vocabulary } from './types.ts';

export type { Moment } from './types.ts';

export interface CoreProgram {
  readonly name: string;
  readonly title: string | null;
  /** SHA-256, in hexadecimal, of the texts of the program and of every document that it uses. */
  readonly digest: string;
  readonly compiler: string;
  /** In the order of their dates; an undated one has no beginning and comes first. */
  readonly revisions: readonly CoreRevision[];
  readonly questions: readonly CoreQuestion[];
  /** What whoever meets the program is given; null where the document does not say. */
  readonly award: Award | null;
  readonly vocabulary: Vocabulary;
  /** Decides the verdict. An `all` over the document's sections and requirements. */
  readonly root: Condition;
  /** Each `recommend`: reported, never decides. */
  readonly advice: readonly Condition[];
  /** What status somebody has, which changes no verdict; null where the program has none. */
  readonly lifecycle: CoreLifecycle<Condition> | null;
  /** Awards that end what is held; left out where none does. */
  readonly supersessions?: readonly Supersession[];
}

/** A program whose documents have not been digested: that takes a while, and checking does not ask for it. */
export type LoweredProgram = Omit<CoreProgram, 'digest'>;

export interface CoreRevision {
  readonly label: string;
  /** Null where it has no beginning, or begins for cohorts (see `governed`). */
  readonly on: IsoDate | null;
  readonly title: string | null;
  /** It begins for cohorts, on days that the facts tell. */
  readonly forCohorts?: true;
}

/** An entry that the subject holds once it has been awarded: under `holds/KIND` of the facts. */
export interface Award {
  readonly kind: string;
  readonly entry: string;
  /** The days on which the catalog has the entry, null being without that end. On others, holding it counts for nothing. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
}

/**
 * From the day of an award on, what the same list of holdings says of another entry of the kind counts no more, if that began on or
 * before the day. The day of an award is the first one of a holding, or the first on which the catalog has the entry.
 */
export interface Supersession {
  readonly kind: string;
  /** The entry that is awarded, its title, and the days on which the catalog has it, null being without that end. */
  readonly award: string;
  readonly title: string | null;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** The entry whose holdings end. */
  readonly ends: string;
}

/** A revision of a program of which one at least begins for cohorts. */
export interface GoverningRevision {
  readonly label: string;
  readonly on: IsoDate | null;
  /** For whom it has begun; null where it begins on a date, or has no beginning, for everybody. */
  readonly begins: Condition | null;
}

/** A revision that begins for cohorts, by its place among those of its program, the first of them being 1. */
export interface RevisionStep {
  readonly step: number;
  readonly label: string;
}

/** A yes/no that no fact answers: `unsettled NAME "text"`, or a `not given` (name null). */
export interface CoreQuestion {
  readonly name: string | null;
  readonly text: string;
  /** In the order of their dates. The last one whose `since` is on or before the day governs; without one it is open. */
  readonly settlements: readonly CoreSettlement[];
}

export interface CoreSettlement {
  /** The first day, or null: it has always been settled so. */
  readonly since: IsoDate | null;
  /** The last day, or null. */
  readonly through: IsoDate | null;
  readonly answer: boolean;
  readonly note: string | null;
}

/** One condition, with the document's own words for it. Every condition appears once in an explanation. */
export interface Condition {
  /** Dense, depth first, unique in the program (root, advice, the lifecycle's conditions and the tests of items included). */
  readonly id: number;
  readonly label: string | null;
  readonly title: string | null;
  /** The document's text of the condition on one line, without the clause's header. */
  readonly sentence: string;
  readonly span: Span;
  /** What is needed, in a few words, such as `at least 2`; null where the sentence says it all. */
  readonly needed: string | null;
  /**
   * The questions (indices into `CoreProgram.questions`) that this condition or anything in it asks, or on which it turns which
   * revision governs it, or as of which day of a window it is shown, ascending.
   */
  readonly questions: readonly number[];
  readonly form: Form;
}

/**
 * A condition's outcome is a non-empty set of the three settled outcomes met, unmet, not applicable: those that some
 * completion of the missing facts gives. One outcome is a settled verdict; more are `unknown`. Every operator is the
 * pointwise lifting of its meaning on settled outcomes, members taken as independent (strong Kleene logic).
 */
export type Form =
  /** n/a members drop out; all n/a: n/a. Otherwise met if every one that remains is met. No members: met. */
  | { readonly kind: 'all'; readonly members: readonly Condition[] }
  /** n/a members drop out; all n/a: n/a. Otherwise met if one that remains is met. No members: unmet. */
  | { readonly kind: 'any'; readonly members: readonly Condition[] }
  /** n/a members drop out; all n/a: n/a. Otherwise met if the number of met members is within the bound. */
  | { readonly kind: 'tally'; readonly members: readonly Condition[]; readonly bound: Bound }
  /** Exchanges met and unmet; n/a stays. */
  | { readonly kind: 'not'; readonly member: Condition }
  /** Where the condition is met: the body. Where it is unmet or n/a: n/a. */
  | { readonly kind: 'when'; readonly condition: Condition; readonly body: Condition }
  /** `must instead`, or an exception. Where the condition is met: the replacement. Where it is unmet or n/a: the original. */
  | {
      readonly kind: 'instead';
      readonly condition: Condition;
      readonly replacement: Condition;
      readonly original: Condition;
    }
  /** n/a on days outside the lifetime. */
  | { readonly kind: 'inForce'; readonly lifetime: Lifetime; readonly body: Condition }
  /** n/a unless the evaluation is at this moment. */
  | { readonly kind: 'moment'; readonly moment: Moment; readonly body: Condition }
  /**
   * Measured on certain days: with the last of the dates on or before the day of evaluation as the day, the body; n/a before
   * the first. The dates ascend, and there is at least one. Questions are settled as of the day of evaluation all the same.
   * No `measured` is in another.
   */
  | { readonly kind: 'measured'; readonly dates: readonly IsoDate[]; readonly body: Condition }
  /**
   * The body under the revision that governs: the last one that has begun. One with a condition has begun where that is met,
   * or where one after it has. Where it cannot be told which governs, the outcomes under each that may. N/a where none does.
   */
  | { readonly kind: 'governed'; readonly revisions: readonly GoverningRevision[]; readonly body: Condition }
  /** N/a unless `since`, of the nearest `governed` around it, or one after it, has begun, and `before` and all after it have not. */
  | {
      readonly kind: 'begun';
      readonly since: RevisionStep | null;
      readonly before: RevisionStep | null;
      readonly body: Condition;
    }
  /**
   * The body as of the last decision on the award: at an application or a renewal that is the one at hand; else the last day on which
   * the entry, which is held, was awarded (at the moment application) or renewed; where it is not held, an application on the day.
   */
  | { readonly kind: 'decided'; readonly award: Award; readonly body: Condition }
  /**
   * The body as of each day of a window, at the moment of the evaluation: `any` of these verdicts, or `all` of them; unmet if the
   * window has no day. It asks nothing of an item in hand, and no `daily` is in another.
   * Questions are settled as of the day of evaluation all the same.
   */
  | {
      readonly kind: 'daily';
      readonly mode: 'anyDay' | 'throughout';
      readonly window: DayWindow;
      readonly body: Condition;
    }
  /**
   * Members as in `all`; and those of them that count at least so many things do so with things of their own: no thing counts for two.
   * See `claimOf` in slots.ts for which these are. `apart`: nor may two that count have the same value of the field of an item.
   * It asks nothing of an item in hand.
   */
  | {
      readonly kind: 'slots';
      readonly members: readonly Condition[];
      readonly apart: FieldPath | null;
      readonly sharing: SharingOf<Condition, FieldPath> | null;
    }
  /** `not required`: n/a, whatever the facts. */
  | { readonly kind: 'notRequired' }
  /** Met if the answer to the question is yes, else unmet. */
  | { readonly kind: 'question'; readonly question: number }
  /** `{ answer, by, on, evidence, through }` under `attested/NAME` of the thing in hand. See `attestation` in docs. */
  | { readonly kind: 'attested'; readonly name: string; readonly from: Origin }
  /** A yes/no field: met if yes, unmet if no. */
  | { readonly kind: 'truth'; readonly field: FieldPath }
  | { readonly kind: 'compare'; readonly field: FieldPath; readonly type: CoreType; readonly test: ComparisonTest }
  /** How many different things of the selection there are. Never n/a. */
  | { readonly kind: 'count'; readonly selection: Selection; readonly bound: Bound }
  /** Every item of the selection satisfies the test (an item whose test is n/a satisfies it). Met where there is none. */
  | { readonly kind: 'every'; readonly selection: ItemSelection; readonly test: Condition }
  /** The share, in percent, of the items of the selection that satisfy the test is within the bound; n/a where there is none. */
  | {
      readonly kind: 'share';
      readonly selection: ItemSelection;
      readonly test: Condition;
      readonly bound: PercentBound;
    };

export type FormKind = Form['kind'];

/** Whole numbers, both inclusive; null means without that end. `no`: atMost 0. `more than 2`: atLeast 3. */
export interface Bound {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** Percentages, exact decimals of at most 15 digits. `strict` ends exclude the number itself (`more than 60%`). */
export interface PercentBound {
  readonly low: { readonly percent: number; readonly strict: boolean } | null;
  readonly high: { readonly percent: number; readonly strict: boolean } | null;
}

/** Where a path starts: at the subject, or at the item that the nearest enclosing selection has in hand. */
export type Origin = 'subject' | 'item';

export interface FieldPath {
  readonly from: Origin;
  /** At least one segment; each an own property. */
  readonly segments: readonly string[];
}

export type ComparisonTest =
  /** Both ends may be absent, never both at once. */
  | { readonly kind: 'range'; readonly low: RangeEnd | null; readonly high: RangeEnd | null }
  /** Met if the value equals one of the operands; negated: none of them. */
  | { readonly kind: 'oneOf'; readonly values: readonly Operand[]; readonly negated: boolean };

export interface RangeEnd {
  readonly operand: Operand;
  /** True: the operand itself is outside. */
  readonly strict: boolean;
}

/** What a field is compared with. Its type is the comparison's type, but for `percentOf`, which is a number or money. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'field'; readonly field: FieldPath }
  /** `P% of path`: part * 100 is compared with P * whole, exactly. A whole of 0: the comparison is n/a. */
  | { readonly kind: 'percentOf'; readonly percent: number; readonly field: FieldPath }
  | ({ readonly kind: 'dayBack' } & DayBack);

/**
 * The day so many months, and then so many days, before the day of evaluation; with `from: 'month'` before the first day of its
 * month. Months keep the day of the month, or else take the month's last day. With `from: 'end'` it is the last day from which so
 * many months, counted forward, are over on the day: from 2013-02-28 to 2013-08-28 there are six, and from no day after 2013-08-31 to
 * 2014-02-28. Where the calendar does not go back so far it is the day before all days, `0000-12-31`.
 */
export interface DayBack {
  readonly from: 'day' | 'month' | 'end';
  readonly months: number;
  readonly days: number;
}

export type Literal =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'duration'; readonly minutes: number }
  | { readonly kind: 'period'; readonly months: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'yesno'; readonly answer: boolean }
  /** A member of a choice, or an entry's name. */
  | { readonly kind: 'name'; readonly name: string }
  /** A level of a scale with its rank, 0 the lowest. */
  | { readonly kind: 'level'; readonly name: string; readonly rank: number };

export type Selection = ItemSelection | HoldingSelection;

/**
 * The items of a list of records that satisfy the test. Items of one identity are one item (facts that one of them
 * lacks are taken from the other); an item whose identity is missing may equal any other.
 */
export interface ItemSelection {
  readonly kind: 'items';
  readonly list: FieldPath;
  readonly record: string;
  /** Evaluated with the item in hand; null: every item. An item whose test is n/a is not in. */
  readonly test: Condition | null;
}

/**
 * The different entries held on the day of evaluation, or over a time. A holding counts if its entry is admitted on that day and
 * the day is in its span: since <= day <= through. Without a `through` it goes on; without a `since` it may or may not count.
 */
export interface HoldingSelection {
  readonly kind: 'holdings';
  readonly verb: 'holds' | 'passed';
  readonly of: string;
  /** Whose holdings: the subject's or the item's in hand, or those of every one of `holders` together. */
  readonly from: Origin;
  readonly holders: ItemSelection | null;
  readonly time: HoldingTime;
  /** What is asked of a holding's own first day; null: nothing. */
  readonly earned: Earned | null;
  /** The entries that are asked for on some day, in the catalog's order. The others of the kind are not asked for. */
  readonly admissions: readonly Admission[];
}

/**
 * A holding counts if its own first day is from `first` through `last` (null: without that end), and counts from that day on until so
 * much has gone by: on the day plus `validFor` no more. Where its first day is not known it may be any of these.
 */
export interface Earned {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** Null: for ever. */
  readonly validFor: Length | null;
}

/** When something has to be held to count. */
export type HoldingTime =
  /** On the day of evaluation. */
  | { readonly kind: 'onDay' }
  /** On any day of a window. */
  | { readonly kind: 'anyDay'; readonly window: DayWindow }
  /** On every day of it, by holdings of one entry that one holder has. A window without a day is never filled. */
  | { readonly kind: 'throughout'; readonly window: DayWindow }
  /** The same on as many days of it, or more, as there are from the day counted back to the day of evaluation. */
  | { readonly kind: 'inTotal'; readonly window: DayWindow; readonly atLeast: DayBack };

/** Days in a row, the last one included; no day before 0001-01-01. */
export interface DayWindow {
  readonly first: DayBack;
  /** False: it begins on the day after `first`. */
  readonly firstIsIn: boolean;
  readonly last: DayBack;
}

/**
 * On which days of evaluation holdings of an entry count, and why they do not on the others. Where holdings count over a
 * time, those of its days count on which the entry is offered.
 */
export interface Admission {
  readonly entry: string;
  readonly title: string | null;
  /** In the order of time, covering every day without a gap. */
  readonly spans: readonly AdmissionSpan[];
  /** The days on which the catalog offers the entry; null: without that end. */
  readonly offered: { readonly first: IsoDate | null; readonly last: IsoDate | null };
  /** The spans that stand instead where so many revisions for cohorts have begun, the last one that fits; ascending. */
  readonly revised: readonly { readonly step: number; readonly spans: readonly AdmissionSpan[] }[];
}

export interface AdmissionSpan {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** null: a holding counts on these days. */
  readonly refusal: Refusal | null;
}

export type Refusal =
  /** It is not among those asked for (another group, another level, not named). */
  | { readonly kind: 'notAsked' }
  /** The document excepts it, from `since` (null: always), by the named revision (null: none named). */
  | { readonly kind: 'excluded'; readonly since: IsoDate | null; readonly revision: string | null }
  /** The entry itself had not begun: its first day. */
  | { readonly kind: 'notYetOffered'; readonly first: IsoDate }
  /** The entry itself had ended: its last day. */
  | { readonly kind: 'retired'; readonly last: IsoDate }
  /** It was the newest, or as good as that, until something newer took its place: since that day it is not. */
  | { readonly kind: 'outdated'; readonly since: IsoDate };
