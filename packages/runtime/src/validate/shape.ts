/** What the facts of a program look like: the table that the compiler writes into an emitted module. */

export interface Shape {
  /** The place in `records` of the record that the facts describe. */
  readonly subject: number;
  readonly records: readonly RecordShape[];
  readonly kinds: readonly KindShape[];
}

export interface RecordShape {
  readonly name: string;
  /** The field whose text identifies an item; null where items have no identity. */
  readonly identity: string | null;
  /** The field that says on which day an item came to be; left out where none does. */
  readonly dated?: string;
  readonly members: readonly MemberShape[];
}

export interface KindShape {
  readonly name: string;
  readonly entries: readonly string[];
  /** The awards of its entries that end others; left out where none does. */
  readonly endings?: readonly EndingShape[];
}

/** An award that ends what is held of another entry; `first` and `last`: when the catalog has what is awarded, null without that end. */
export interface EndingShape {
  readonly award: string;
  readonly title: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly ends: string;
}

export type MemberShape =
  | { readonly kind: 'field'; readonly name: string; readonly type: TypeShape }
  /** `{ [kind]: Holding[] }`; `kinds` are places in `Shape.kinds`. */
  | { readonly kind: 'holdings'; readonly name: string; readonly kinds: readonly number[] }
  /** `{ [name]: Attestation }` */
  | { readonly kind: 'attestations'; readonly name: string; readonly names: readonly string[] };

export type TypeShape =
  | { readonly kind: 'number' | 'percent'; readonly neverNegative: boolean }
  | { readonly kind: 'money'; readonly currency: string; readonly neverNegative: boolean }
  | { readonly kind: 'duration' | 'period' | 'date' | 'text' | 'yesno' }
  | { readonly kind: 'choice'; readonly members: readonly string[] }
  /** Lowest first. */
  | { readonly kind: 'scale'; readonly levels: readonly string[] }
  /** A place in `Shape.kinds`. */
  | { readonly kind: 'entry'; readonly of: number }
  /** A place in `Shape.records`. */
  | { readonly kind: 'record'; readonly record: number }
  | { readonly kind: 'object'; readonly members: readonly MemberShape[] }
  | { readonly kind: 'list'; readonly of: TypeShape };
