/** What a document of examples consists of. */
import type { Modifier, Validity, Value } from './conditions.ts';
import type { Use } from './items.ts';
import type { DateLiteral, ErrorNode, Identifier, Name, NodeBase, Text, TextOrMissing } from './node.ts';

export type ExampleItem = Use | Sample | Expect | ErrorNode;
export interface Sample extends NodeBase<'Sample'> {
  readonly record: Identifier;
  readonly name: Identifier;
  readonly title: Text | null;
  readonly facts: readonly Fact[];
}
export type Fact = HoldsFact | AttestedFact | EmptyFact | ItemFact | FieldFact | MaybeMore | ErrorNode;
/** `holds certification CCNA since 2022-05-01, CCNP and maybe more`; `holds no certification`. */
export interface HoldsFact extends NodeBase<'HoldsFact'> {
  readonly verb: 'holds' | 'passed';
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
/** `expect TwoAssociates without individual "bo" unmet on 2024-06-01 because CertifiedRoles` */
export interface Expect extends NodeBase<'Expect'> {
  readonly sample: Identifier;
  readonly without: readonly Without[];
  readonly verdict: 'met' | 'unmet' | 'unknown' | 'unclear' | 'not applicable' | null;
  readonly timings: readonly Modifier[];
  readonly because: readonly Name[];
}
export interface Without extends NodeBase<'Without'> {
  readonly record: Identifier;
  readonly identity: TextOrMissing;
}
