import type {
  Condition,
  FactVerb,
  Member,
  Modifier,
  NounPhrase,
  Path,
  Quantity,
  Statement,
  Value,
} from './conditions.ts';
import type { Lifecycle } from './lifecycles.ts';
import type {
  DateLiteral,
  ErrorNode,
  Identifier,
  Label,
  Name,
  NodeBase,
  NumberLiteral,
  Prose,
  Missing,
  Text,
  TextOrMissing,
} from './node.ts';

/** What a program consists of. */
export type ProgramItem = Use | Revisions | Section | Awarded | BodyItem;
export type BodyItem =
  | Require
  | Instead
  | Exception
  | Define
  | Policy
  | TextBlock
  | Unsettled
  | Settle
  | Roles
  | Lifecycle
  | Score
  | Table
  | Award
  | Scope
  | ErrorNode;

/** `use "./catalog.proviso"` */
export interface Use extends NodeBase<'Use'> {
  readonly path: TextOrMissing;
}
export interface Revisions extends NodeBase<'Revisions'> {
  readonly revisions: readonly (Revision | ErrorNode)[];
}
export interface Revision extends NodeBase<'Revision'> {
  readonly label: Label | Missing;
  readonly on: DateLiteral | null;
  readonly editorial: boolean;
  readonly title: Text | null;
  readonly cohorts: readonly CohortStart[];
}
/** `for existing partners on renewal on 2015-08-01` */
export interface CohortStart extends NodeBase<'CohortStart'> {
  readonly words: readonly Name[];
  readonly timings: readonly Modifier[];
}
export interface Section extends NodeBase<'Section'> {
  readonly title: TextOrMissing;
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
  readonly items: readonly BodyItem[];
}
/** `require` decides; `recommend` is reported and never decides. */
export interface Require extends NodeBase<'Require'> {
  readonly force: 'require' | 'recommend';
  readonly statement: Statement;
}
/** `may instead of A, B when …: …`; without names it speaks of the requirement before it. */
export interface Instead extends NodeBase<'Instead'> {
  readonly manner: 'may' | 'must';
  /** It applies only where those before it do not. */
  readonly otherwise: boolean;
  readonly of: readonly Name[];
  readonly when: Condition | null;
  readonly condition: Condition;
}
/** `exception Small to A, B for small teams when …: …`, which stands in the place of the requirements that it names. */
export interface Exception extends NodeBase<'Exception'> {
  readonly name: Name | null;
  readonly to: readonly Name[];
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
  readonly condition: Condition | NotRequired;
}
/** `not required`: the exception lifts the requirement. */
export type NotRequired = NodeBase<'NotRequired'>;
/** `define individual certified (level: CertificationLevel): …` */
export interface Define extends NodeBase<'Define'> {
  readonly words: readonly Name[];
  readonly parameters: readonly Parameter[];
  readonly condition: Condition;
}
export interface Parameter extends NodeBase<'Parameter'> {
  readonly name: Identifier;
  readonly type: Identifier;
}
export interface Policy extends NodeBase<'Policy'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
  readonly items: readonly BodyItem[];
}
export interface TextBlock extends NodeBase<'TextBlock'> {
  readonly title: Text | null;
  readonly prose: Prose | Missing;
}
/** `unsettled GuestsCount "Does a guest reader count as a member?"` */
export interface Unsettled extends NodeBase<'Unsettled'> {
  readonly name: Identifier;
  readonly question: TextOrMissing;
}
/** `settle GuestsCount since 2024-05-01: no "Board minute 12"` */
export interface Settle extends NodeBase<'Settle'> {
  readonly name: Identifier;
  readonly modifiers: readonly Modifier[];
  /** The word given; anything but `yes` and `no` is an error. */
  readonly answer: Identifier;
  readonly note: Text | null;
}

/** `roles Team "Team" each filled by a different person { … }` */
export interface Roles extends NodeBase<'Roles'> {
  readonly name: Name | null;
  readonly title: Text | null;
  /** What fills one role only: the words after `different`. Empty where that is not said. */
  readonly each: readonly Name[];
  readonly items: readonly RoleItem[];
}
export type RoleItem = Role | Require | TextBlock | ErrorNode;
/** `role Coach "Coach": 2 people who passed course FirstAid`: a count of at least so many, under its label. */
export interface Role extends NodeBase<'Role'> {
  readonly statement: Statement;
}
export interface Score extends NodeBase<'Score'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly outOf: NumberLiteral | null;
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
  readonly parts: readonly (Part | ErrorNode)[];
}
export interface Part extends NodeBase<'Part'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly upTo: NumberLiteral | null;
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
  readonly credits: readonly Credit[];
}
export interface Credit extends NodeBase<'Credit'> {
  readonly number: NumberLiteral | Missing;
  readonly basis: CreditWhen | CreditPer | CreditProportion;
}
export interface CreditWhen extends NodeBase<'CreditWhen'> {
  readonly condition: Condition;
}
export interface CreditPer extends NodeBase<'CreditPer'> {
  readonly number: NumberLiteral | null;
  readonly noun: NounPhrase;
}
export interface CreditProportion extends NodeBase<'CreditProportion'> {
  readonly path: Path;
  readonly upTo: Value | null;
}
export interface Table extends NodeBase<'Table'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly columns: readonly Name[];
  readonly rows: readonly (Row | ErrorNode)[];
}
export interface Row extends NodeBase<'Row'> {
  readonly statement: Statement;
  readonly cells: readonly RowCell[];
}
export interface RowCell extends NodeBase<'RowCell'> {
  readonly value: 'required' | 'not required' | Value;
}
/** `award of AdvancedUC ends IPCommunications` */
export interface Award extends NodeBase<'Award'> {
  readonly entry: Identifier;
  readonly ends: readonly Name[];
}
/** `exclusion OneTechnology "…": at most 1 specialization per technology` */
export interface Exclusion extends NodeBase<'Exclusion'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly condition: Condition;
}
/** `award tier Premier`: what whoever meets the program is given. */
export interface Awarded extends NodeBase<'Awarded'> {
  readonly of: Identifier;
  readonly entry: Identifier;
}
export interface Scope extends NodeBase<'Scope'> {
  readonly alternatives: readonly (readonly Name[])[];
}

/** What a catalog consists of. */
export type CatalogItem = Use | Vocabulary | Entries | Define | Sharing | Award | Exclusion | TextBlock | ErrorNode;
type Vocabulary = Scale | Choice | Calendar | Series | Group | Kind | RecordType;
/** `scale Level: Low < Middle < High` */
export interface Scale extends NodeBase<'Scale'> {
  readonly name: Identifier;
  readonly levels: readonly Identifier[];
}
export interface Choice extends NodeBase<'Choice'> {
  readonly name: Identifier;
  readonly members: readonly Identifier[];
}
/** `series HygieneCode "title" of code: Code1 on 2019-01-01, Code2 on 2021-05-01` */
export interface Series extends NodeBase<'Series'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly of: Identifier;
  readonly members: readonly SeriesMember[];
}
/** An entry, and the day from which it is the newest. */
export interface SeriesMember extends NodeBase<'SeriesMember'> {
  readonly name: Identifier;
  readonly on: DateLiteral | Missing;
}
/** `calendar FitnessDays "title": 2024-03-01, 2024-09-01` */
export interface Calendar extends NodeBase<'Calendar'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly dates: readonly (DateLiteral | Missing)[];
}
/** `group Hybrid "title" of service: A, B since 2015-04-01` */
export interface Group extends NodeBase<'Group'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly of: Identifier;
  readonly members: readonly Member[];
}
export interface Kind extends NodeBase<'Kind'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly plural: Name | null;
  readonly fields: readonly (Field | ErrorNode)[];
}
export interface Field extends NodeBase<'Field'> {
  readonly name: Identifier;
  readonly type: Type;
  readonly neverNegative: boolean;
}
export type Type = ListType | NamedType | ObjectType | ErrorNode;
export interface ListType extends NodeBase<'ListType'> {
  readonly of: Type;
}
/** `Technology?`, `Architecture | Express`, `money in USD` */
export interface NamedType extends NodeBase<'NamedType'> {
  readonly names: readonly Identifier[];
  readonly currency: Name | null;
  readonly optional: boolean;
}
export interface ObjectType extends NodeBase<'ObjectType'> {
  readonly fields: readonly (Field | ErrorNode)[];
}
export interface RecordType extends NodeBase<'Record'> {
  readonly name: Identifier;
  readonly plural: Name | null;
  readonly shapes: readonly Shape[];
}
export type Shape = HoldsShape | IdentifiedBy | DatedBy | Field | ErrorNode;
/** `holds agreement, tier`; `applied for tier` */
export interface HoldsShape extends NodeBase<'HoldsShape'> {
  readonly verb: FactVerb;
  readonly kinds: readonly Identifier[];
}
export interface IdentifiedBy extends NodeBase<'IdentifiedBy'> {
  readonly field: Identifier;
}
/** `dated by received`: the day on which an item came to be. */
export interface DatedBy extends NodeBase<'DatedBy'> {
  readonly field: Identifier;
}
export interface Entries extends NodeBase<'Entries'> {
  readonly of: Identifier;
  readonly entries: readonly (Entry | ErrorNode)[];
}
export interface Entry extends NodeBase<'Entry'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly lifetimes: readonly Modifier[];
  readonly attributes: readonly (EntryAttribute | ErrorNode)[];
}
/** What is said of an entry in its braces. */
export type EntryAttribute = Attribute | Replaced | Includes;
export interface Attribute extends NodeBase<'Attribute'> {
  readonly name: Identifier;
  readonly values: readonly Value[];
}
export interface Replaced extends NodeBase<'Replaced'> {
  readonly by: Identifier;
  readonly lifetimes: readonly Modifier[];
}
/** `includes exam LifecycleServices since 2008-05-16`: whoever has the entry counts as having these too. */
export interface Includes extends NodeBase<'Includes'> {
  readonly of: Identifier;
  readonly members: readonly Member[];
}
export interface Sharing extends NodeBase<'Sharing'> {
  readonly name: Identifier;
  readonly limits: readonly (Limit | ErrorNode)[];
}
export type Limit = FillLimit | CrossingLimit | Exempt | Ranking;
export interface FillLimit extends NodeBase<'FillLimit'> {
  readonly record: Identifier;
  readonly negated: boolean;
  readonly role: Identifier;
  readonly quantity: Quantity;
  readonly words: readonly Name[];
}
export interface CrossingLimit extends NodeBase<'CrossingLimit'> {
  readonly record: Identifier;
  readonly negated: boolean;
  readonly roles: readonly Name[];
}
export interface Exempt extends NodeBase<'Exempt'> {
  readonly names: readonly Name[];
}
/** `claims rank: held first, then by filing date` */
export interface Ranking extends NodeBase<'Ranking'> {
  readonly steps: readonly RankingStep[];
}
export interface RankingStep extends NodeBase<'RankingStep'> {
  readonly by: 'held first' | 'filing date';
}

/** What an examples document consists of. */
