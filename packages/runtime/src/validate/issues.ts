/** What a validation says. */

export type FactIssueKind =
  /** A field that the catalog does not declare. */
  | 'unknownField'
  /** A value of another JSON type than its field's. */
  | 'wrongType'
  /** A text that is no date, or a day that no calendar has. */
  | 'malformedDate'
  | 'malformedDuration'
  /** A text that is not the name of an entry of the kind. */
  | 'unknownEntry'
  | 'unknownChoice'
  | 'unknownLevel'
  /** A holding that does not say of what. */
  | 'missingEntry'
  /** Money in another currency than its field's, or in none. */
  | 'wrongCurrency'
  /** A negative amount in a field that is never negative. */
  | 'negative'
  /** A number of more than 15 significant digits, or one that is not finite. */
  | 'inexactNumber'
  /** A last day before the first day. */
  | 'spanReversed'
  /** Two items of one identity that say different things. */
  | 'contradiction'
  /** Deeper than `Limits.maxDepth`; what is below was not checked. */
  | 'tooDeep'
  /** More than `Limits.maxValues`; what comes after was not checked. */
  | 'tooLarge'
  /** An event of a history that nobody knows. */
  | 'unknownEvent'
  /** An event of a history that does not say when it was, or what it was about. */
  | 'incompleteEvent'
  /** An event of a history that cannot have happened, given what is known by then. */
  | 'impossibleEvent'
  /** Reading a property threw, as a getter may; nothing after it was checked. */
  | 'unreadable';

export interface FactIssue {
  readonly kind: FactIssueKind;
  /** Where, as an RFC 6901 JSON pointer into the facts. */
  readonly pointer: string;
  /** The same as keys, as Standard Schema wants it. */
  readonly path: readonly (string | number)[];
  /** Plain English, for people: what was found, and what was expected. */
  readonly message: string;
}

declare const accepted: unique symbol;

/**
 * Facts that a validator has accepted, for as long as nobody changes them. Nothing marks them but their type: they are
 * the object that was given, as `JSON.parse` made it.
 */
export type Valid<Facts> = Facts & { readonly [accepted]: true };

export type Validation<Facts> =
  | { readonly ok: true; readonly value: Valid<Facts> }
  /** `issues` has the first ones, at most `Limits.maxIssues`; `omitted` counts those after them. */
  | { readonly ok: false; readonly issues: readonly FactIssue[]; readonly omitted: number };

export interface Limits {
  /** How many keys deep facts may be nested. */
  readonly maxDepth: number;
  /** How many properties and items there may be in all. */
  readonly maxValues: number;
  /** How many issues are written out; the others are counted. */
  readonly maxIssues: number;
}

/** 64 deep, a million values, 100 issues: far above what facts of people are, and quick to check. */
export const defaultLimits: Limits = { maxDepth: 64, maxValues: 1_000_000, maxIssues: 100 };
