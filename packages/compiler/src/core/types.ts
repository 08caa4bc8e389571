/** A calendar day, `YYYY-MM-DD`, years 0001 to 9999. Such texts compare correctly as texts. */
export type IsoDate = string;

export type Moment = 'application' | 'renewal';

/**
 * The days on which something is in force, both ends inclusive; `null` means without that end.
 * `before D` in a document has become the day before D here.
 */
export interface Lifetime {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** The revision that the document named for the beginning (`since 5.0`), where it named one. */
  readonly firstRevision: string | null;
  /** The revision that the document named for the end (`before 6.0`: in force until that revision), where it named one. */
  readonly lastRevision: string | null;
}

/** The type of a field of the facts. The JSON that carries it is given for each. */
export type CoreType =
  /** JSON number of at most 15 significant digits. */
  | { readonly kind: 'number'; readonly neverNegative: boolean }
  /** JSON number: 25 is 25%. */
  | { readonly kind: 'percent'; readonly neverNegative: boolean }
  /** JSON object `{ "amount": number, "currency": "USD" }`; the currency must be this one. */
  | { readonly kind: 'money'; readonly currency: string; readonly neverNegative: boolean }
  /** Elapsed time in weeks, days, hours, minutes: an ISO 8601 duration text such as `PT1H` or `P2D`; compared in minutes. */
  | { readonly kind: 'duration' }
  /** Calendar time in years and months: an ISO 8601 duration text such as `P6M` or `P1Y`; compared in months. */
  | { readonly kind: 'period' }
  /** JSON text `YYYY-MM-DD`. */
  | { readonly kind: 'date' }
  | { readonly kind: 'text' }
  /** JSON true or false. */
  | { readonly kind: 'yesno' }
  /** JSON text, one of `members`. */
  | { readonly kind: 'choice'; readonly name: string | null; readonly members: readonly string[] }
  /** JSON text, one of `levels`, lowest first. */
  | { readonly kind: 'scale'; readonly name: string; readonly levels: readonly string[] }
  /** JSON text, the name of an entry of the kind. */
  | { readonly kind: 'entry'; readonly of: string }
  /** JSON object of the named record. */
  | { readonly kind: 'record'; readonly record: string }
  /** JSON object with these fields. */
  | { readonly kind: 'object'; readonly fields: readonly CoreField[] }
  /** JSON list, or `{ "known": [...], "maybeMore": true }` where more items may exist than are known. */
  | { readonly kind: 'list'; readonly of: CoreType };

export interface CoreField {
  readonly name: string;
  readonly type: CoreType;
  /** The doc comment above the field, or null. */
  readonly doc: string | null;
}

/** What a record's facts say it holds: `{ [verb]: { [kind]: Holding[] } }`. A holding is `{ entry, since?, through? }`. */
export interface CoreHolds {
  readonly verb: 'holds' | 'passed';
  readonly kind: string;
}

export interface CoreRecord {
  readonly name: string;
  readonly plural: string;
  /** The field that identifies an item (`identified by id`), a JSON text; null where items have no identity. */
  readonly identity: string | null;
  /** The field that says on which day an item came to be (`dated by received`); left out where none does. */
  readonly dated?: string;
  readonly fields: readonly CoreField[];
  readonly holds: readonly CoreHolds[];
  /** The attestations that the program asks of this record: `{ "attested": { [name]: Attestation } }`. */
  readonly attestations: readonly { readonly name: string; readonly title: string | null }[];
  readonly doc: string | null;
}

export interface CoreEntry {
  readonly name: string;
  readonly title: string | null;
  readonly lifetime: Lifetime;
}

export interface CoreKind {
  readonly name: string;
  readonly plural: string;
  readonly title: string | null;
  readonly entries: readonly CoreEntry[];
}

/** The words that programs and facts share, as the catalog declares them. */
export interface Vocabulary {
  /** The record that is judged: the catalog's first. Every fact path starts there. */
  readonly subject: string;
  readonly records: readonly CoreRecord[];
  readonly kinds: readonly CoreKind[];
}
