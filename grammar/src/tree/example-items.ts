/** What a document of examples consists of. */
import type { FactVerb, Member, Modifier, Validity, Value } from './conditions.ts';
import type { Use } from './items.ts';
import type { DateLiteral, ErrorNode, Identifier, Name, NodeBase, Text, TextOrMissing } from './node.ts';

export type ExampleItem = Use | Sample | Expect | ErrorNode;
export interface Sample extends NodeBase<'Sample'> {
  readonly record: Identifier;
  readonly name: Identifier;
  readonly title: Text | null;
  readonly facts: readonly Fact[];
}
export type Fact = HoldsFact | FillsFact | AttestedFact | EmptyFact | ItemFact | FieldFact | MaybeMore | ErrorNode;
/** `holds certification CCNA since 2022-05-01, CCNP and maybe more`; `holds no certification`. */
export interface HoldsFact extends NodeBase<'HoldsFact'> {
  readonly verb: FactVerb;
  readonly of: Identifier;
  readonly members: readonly HeldMember[];
  readonly maybeMore: boolean;
}
/** `Premier since 2014-03-01 renewed 2015-02-20, 2016-02-25`; `Gold since 2016-01-01 never renewed` */
export interface HeldMember extends NodeBase<'HeldMember'> {
  readonly name: Identifier;
  readonly lifetimes: readonly Validity[];
  /** The days on which it was renewed; null where nothing is said of that. */
  readonly renewed: readonly DateLiteral[] | null;
}
/** `fills Coach in Rowing, Sailing since 2024-01-01`; `fills no role` */
export interface FillsFact extends NodeBase<'FillsFact'> {
  /** Null: none is filled. */
  readonly role: Identifier | null;
  readonly members: readonly Member[];
}
export interface AttestedFact extends NodeBase<'AttestedFact'> {
  readonly name: Identifier;
  readonly answer: Identifier;
  readonly by: Text | null;
  readonly on: DateLiteral | null;
  readonly through: DateLiteral | null;
  readonly evidence: Text | null;
}
/** `no individuals`: the list is known to be empty. */
export interface EmptyFact extends NodeBase<'EmptyFact'> {
  readonly list: Identifier;
}
/** `individual "ana" { … }` */
export interface ItemFact extends NodeBase<'ItemFact'> {
  readonly record: Identifier;
  readonly identity: Text;
  readonly facts: readonly Fact[];
}
export interface FieldFact extends NodeBase<'FieldFact'> {
  readonly name: Identifier;
  readonly data: readonly Datum[];
}
/** `individuals and maybe more` */
export interface MaybeMore extends NodeBase<'MaybeMore'> {
  readonly list: Identifier;
}
export type Datum = DatumObject | Value;
export interface DatumObject extends NodeBase<'DatumObject'> {
  readonly fields: readonly FieldFact[];
}
/** `expect TwoAssociates without individual "bo" unmet on 2024-06-01 because CertifiedRoles`; `expect Corvid in GetWell on 2024-05-06 after award on 2023-03-12` */
export interface Expect extends NodeBase<'Expect'> {
  readonly sample: Identifier;
  readonly without: readonly Without[];
  readonly verdict: 'met' | 'unmet' | 'unknown' | 'unclear' | 'not applicable' | null;
  /** The state of a lifecycle, where that is expected instead of a verdict. */
  readonly state: Identifier | null;
  readonly timings: readonly Modifier[];
  /** What happened before. */
  readonly after: readonly Happened[];
  readonly because: readonly Name[];
}
/** `award on 2023-03-12`; `decision Extension by "Office" on 2025-02-10 through 2025-08-31` */
export interface Happened extends NodeBase<'Happened'> {
  readonly words: readonly Name[];
  readonly by: Text | null;
  readonly on: DateLiteral;
  readonly through: DateLiteral | null;
}
export interface Without extends NodeBase<'Without'> {
  readonly record: Identifier;
  readonly identity: TextOrMissing;
}
