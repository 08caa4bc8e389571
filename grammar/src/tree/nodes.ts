import type {
  Aggregate, Attested, Before, BePredicate, Between, BlockOf, Cell, Compare, CountedOnce, Duration, Earned, ForCohort, HavePredicate, HeldBy,
  HoldingObject, HoldPredicate, Holds, Is, Logical, Measured, Meets, Member, Money, NoAnswer, Not, NotGiven, NounCondition,
  NounPhrase, OfLevel, OfWhom, OnTiming, Parenthesized, PartOf, Path, PathCondition, Per, Percent, Quantified, Quantity,
  Range, Since, Statement, Test, Through, Who, HeldFor, LastWindow, WindowBefore, CurrentWindow,
} from './conditions.ts'; // prettier-ignore
import type { Document } from './documents.ts';
import type {
  AttestedFact,
  DatumObject,
  EmptyFact,
  Expect,
  FieldFact,
  FillsFact,
  Happened,
  HeldMember,
  HoldsFact,
  ItemFact,
  MaybeMore,
  Sample,
  Without,
} from './example-items.ts';
import type {
  Attribute, Award, Awarded, Calendar, Choice, CohortStart, Credit, CreditPer, CreditProportion, CreditWhen,
  CrossingLimit, Define, Entries, Entry, Exception, Exclusion, Exempt, Field, FillLimit, Group, HoldsShape, IdentifiedBy, Includes,
  DatedBy, Instead, Kind, ListType, NamedType, NotRequired, ObjectType, Parameter, Part, Policy, RecordType, Replaced,
  Ranking, RankingStep, Require, Revision, Revisions, Role, Roles, Row, RowCell, Scale, Scope, Score, Section, Series, SeriesMember, Settle, Sharing, Table,
  TextBlock, Unsettled, Use,
} from './items.ts'; // prettier-ignore
import type {
  Clock, Duty, Lifecycle, State, Transition, TriggerAt, TriggerAtEnd, TriggerOn, TriggerWhen,
} from './lifecycles.ts'; // prettier-ignore
import type { DateLiteral, ErrorNode, Label, Missing, Name, NumberLiteral, Prose, Text } from './node.ts';

type Leaf = Name | Missing | Text | Prose | DateLiteral | NumberLiteral | Label | ErrorNode | Cell | NoAnswer;

type ConditionPart =
  | Logical | Not | NotGiven | Parenthesized | Attested | Meets | Holds | HoldingObject | Quantified | BlockOf | CountedOnce | PartOf | Aggregate
  | PathCondition | NounCondition | Statement | Quantity | Percent | NounPhrase | Range | OfLevel | Member | Earned | HeldBy | Who
  | Per | OfWhom | HeldFor | LastWindow | WindowBefore | CurrentWindow | HoldPredicate | BePredicate | HavePredicate
  | Test | Path | Compare | Between | Is | Duration | Money | Since | Before | Through | ForCohort | OnTiming | Measured; // prettier-ignore

type ProgramPart =
  | Use | Revisions | Revision | CohortStart | Section | Require | Instead | Exception | NotRequired | Define | Parameter | Policy
  | TextBlock | Unsettled | Settle | Roles | Role | Score | Part | Credit | CreditWhen | CreditPer | CreditProportion
  | Table | Row | RowCell | Award | Awarded | Scope | Lifecycle | State | Clock | Duty | Transition | TriggerWhen | TriggerOn
  | TriggerAtEnd | TriggerAt; // prettier-ignore

type CatalogPart =
  | Exclusion | Scale | Choice | Calendar | Series | SeriesMember | Group | Kind | Field | ListType | NamedType | ObjectType | RecordType | HoldsShape | IdentifiedBy
  | DatedBy | Entries | Entry | Attribute | Replaced | Includes | Sharing | FillLimit | CrossingLimit | Exempt
  | Ranking | RankingStep; // prettier-ignore

type ExamplePart =
  | Sample
  | HoldsFact
  | FillsFact
  | HeldMember
  | AttestedFact
  | Happened
  | EmptyFact
  | ItemFact
  | FieldFact
  | MaybeMore
  | DatumObject
  | Expect
  | Without;

/** Any node of the syntax tree. */
export type Node = Document | ProgramPart | CatalogPart | ExamplePart | ConditionPart | Leaf;

export type NodeKind = Node['kind'];

/** The node of each kind. */
export type NodeByKind = { readonly [Each in Node as Each['kind']]: Each };

export type NodeOf<Kind extends NodeKind> = NodeByKind[Kind];
