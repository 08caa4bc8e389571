import type { Node, NodeKind, NodeOf } from './nodes.ts';

/** Whether a property holds nodes: one, one or null, or a list of them, at any depth. */
type HoldsNodes<Value> = Value extends Node ? true : Value extends readonly (infer Item)[] ? HoldsNodes<Item> : false;

/** The properties of a node that hold its children. */
export type ChildKey<Each extends Node> = {
  [Key in keyof Each]-?: true extends HoldsNodes<Each[Key]> ? Key : never;
}[keyof Each];

export type ChildKeys = { readonly [Kind in NodeKind]: readonly ChildKey<NodeOf<Kind>>[] };

const table = {
  Program: ['name', 'title', 'items'],
  Catalog: ['name', 'title', 'items'],
  Examples: ['program', 'items'],
  Unknown: ['items'],

  Use: ['path'],
  Revisions: ['revisions'],
  Revision: ['label', 'on', 'title', 'cohorts'],
  CohortStart: ['words', 'timings'],
  Section: ['title', 'modifiers', 'when', 'items'],
  Require: ['statement'],
  Instead: ['of', 'when', 'condition'],
  Exception: ['name', 'to', 'modifiers', 'when', 'condition'],
  NotRequired: [],
  Define: ['words', 'parameters', 'condition'],
  Parameter: ['name', 'type'],
  Policy: ['name', 'title', 'modifiers', 'when', 'items'],
  TextBlock: ['title', 'prose'],
  Unsettled: ['name', 'question'],
  Settle: ['name', 'modifiers', 'answer', 'note'],
  Roles: ['name', 'title', 'each', 'items'],
  Role: ['statement'],
  Score: ['name', 'title', 'outOf', 'modifiers', 'when', 'parts'],
  Part: ['name', 'title', 'upTo', 'modifiers', 'when', 'credits'],
  Credit: ['number', 'basis'],
  CreditWhen: ['condition'],
  CreditPer: ['number', 'noun'],
  CreditProportion: ['path', 'upTo'],
  Table: ['name', 'title', 'columns', 'rows'],
  Row: ['statement', 'cells'],
  RowCell: ['value'],
  Award: ['entry', 'ends'],
  Awarded: ['of', 'entry'],
  Scope: ['alternatives'],
  Lifecycle: ['items'],
  State: ['name', 'title', 'duration'],
  Clock: ['name', 'every'],
  Duty: ['name', 'title', 'modifiers', 'when', 'action', 'within', 'after'],
  Transition: ['trigger', 'from', 'to', 'notify', 'by'],
  TriggerWhen: ['condition'],
  TriggerOn: ['words', 'when'],
  TriggerAtEnd: ['of'],
  TriggerAt: ['duration', 'clock'],

  Scale: ['name', 'levels'],
  Choice: ['name', 'members'],
  Calendar: ['name', 'title', 'dates'],
  Exclusion: ['name', 'title', 'condition'],
  Series: ['name', 'title', 'of', 'members'],
  SeriesMember: ['name', 'on'],
  Group: ['name', 'title', 'of', 'members'],
  Kind: ['name', 'title', 'plural', 'fields'],
  Field: ['name', 'type'],
  ListType: ['of'],
  // The currency stands after the first name: `money in EUR | text`.
  NamedType: ['names', 'currency'],
  ObjectType: ['fields'],
  Record: ['name', 'plural', 'shapes'],
  HoldsShape: ['kinds'],
  IdentifiedBy: ['field'],
  DatedBy: ['field'],
  Entries: ['of', 'entries'],
  Entry: ['name', 'title', 'lifetimes', 'attributes'],
  Attribute: ['name', 'values'],
  Replaced: ['by', 'lifetimes'],
  Includes: ['of', 'members'],
  Sharing: ['name', 'limits'],
  FillLimit: ['record', 'role', 'quantity', 'words'],
  CrossingLimit: ['record', 'roles'],
  Exempt: ['names'],
  Ranking: ['steps'],
  RankingStep: [],

  Sample: ['record', 'name', 'title', 'facts'],
  HoldsFact: ['of', 'members'],
  HeldMember: ['name', 'lifetimes', 'renewed'],
  FillsFact: ['role', 'members'],
  AttestedFact: ['name', 'answer', 'by', 'on', 'through', 'evidence'],
  EmptyFact: ['list'],
  ItemFact: ['record', 'identity', 'facts'],
  FieldFact: ['name', 'data'],
  MaybeMore: ['list'],
  DatumObject: ['fields'],
  Expect: ['sample', 'without', 'state', 'timings', 'after', 'because'],
  Happened: ['words', 'by', 'on', 'through'],
  Without: ['record', 'identity'],

  Logical: ['operands'],
  Not: ['operand'],
  NotGiven: ['note'],
  Parenthesized: ['condition'],
  Attested: ['name', 'title'],
  Meets: ['name', 'window'],
  Holds: ['object'],
  HoldingObject: ['quantity', 'noun', 'grace'],
  Quantified: ['quantity', 'noun', 'predicate'],
  BlockOf: ['quantity', 'statements'],
  CountedOnce: ['words', 'apart', 'statements', 'of'],
  PartOf: ['quantity', 'of', 'comparison'],
  Aggregate: ['path', 'window', 'comparison'],
  PathCondition: ['path', 'comparison'],
  NounCondition: ['noun'],
  Statement: ['label', 'title', 'modifiers', 'when', 'condition'],
  Quantity: ['count', 'upper'],
  Percent: ['of'],
  NounPhrase: [
    'words', 'range', 'lifetimes', 'members', 'of', 'groups', 'window', 'where', 'except', 'earned', 'heldFor', 'heldBy',
    'who', 'per', 'ofWhom',
  ], // prettier-ignore
  Range: [],
  OfLevel: ['name', 'range'],
  Member: ['name', 'lifetimes'],
  Earned: ['lifetimes', 'validFor'],
  HeldBy: ['quantity', 'words', 'range'],
  Who: ['predicates'],
  Per: ['number', 'words'],
  OfWhom: ['quantity', 'words'],
  HeldFor: ['amount', 'window'],
  LastWindow: ['duration'],
  WindowBefore: ['duration', 'before'],
  CurrentWindow: ['number'],
  HoldPredicate: ['object', 'question'],
  BePredicate: ['words', 'range', 'question'],
  HavePredicate: ['test', 'question'],
  Test: ['path', 'comparison'],
  Path: ['segments'],
  Compare: ['value'],
  Between: ['low', 'high'],
  Is: ['values', 'range'],
  Duration: ['number'],
  Money: ['currency', 'number'],
  Since: ['point'],
  Before: ['point'],
  Through: ['point'],
  ForCohort: ['words'],
  OnTiming: ['point'],
  Measured: ['calendars', 'firstAfter', 'of'],

  Name: [],
  Missing: [],
  Text: [],
  Prose: [],
  Date: [],
  Number: [],
  Label: [],
  Error: [],
  Cell: [],
  NoAnswer: [],
} as const satisfies ChildKeys;

type Table = typeof table;

/** The kinds of which the table leaves a key out, each with the key: never, or this file does not compile. */
type Forgotten = {
  [Kind in NodeKind]: Exclude<ChildKey<NodeOf<Kind>>, Table[Kind][number]> extends infer Key
    ? [Key] extends [never]
      ? never
      : [Kind, Key]
    : never;
}[NodeKind];

const complete: [Forgotten] extends [never] ? ChildKeys : Forgotten = table;

/**
 * For every kind of node the properties that hold its children, in the order of the text. Whoever walks the tree walks
 * it by this table, so that a new kind of node is walked by all of them or does not compile.
 */
export const childKeys: ChildKeys = complete;
