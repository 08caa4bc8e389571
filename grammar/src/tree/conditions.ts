import type {
  DateLiteral,
  ErrorNode,
  Identifier,
  Label,
  Missing,
  Name,
  NodeBase,
  NumberLiteral,
  Text,
  TextOrMissing,
} from './node.ts';

export type Condition =
  | Logical
  | Not
  | NotGiven
  | Parenthesized
  | Attested
  | Meets
  | Holds
  | Quantified
  | BlockOf
  | CountedOnce
  | PartOf
  | Aggregate
  | PathCondition
  | NounCondition
  | ErrorNode;

/** `a and b and c`. Mixed operators parse, and are then an error. */
export interface Logical extends NodeBase<'Logical'> {
  readonly operators: readonly ('and' | 'or')[];
  readonly operands: readonly Condition[];
}
export interface Not extends NodeBase<'Not'> {
  readonly operand: Condition;
}
/** `not given "the page lost this table"` */
export interface NotGiven extends NodeBase<'NotGiven'> {
  readonly note: TextOrMissing;
}
export interface Parenthesized extends NodeBase<'Parenthesized'> {
  readonly condition: Condition;
}
/** `attested NAME "title"` */
export interface Attested extends NodeBase<'Attested'> {
  readonly name: Identifier;
  readonly title: Text | null;
}
/** `meets BasicLicence`, `meets BasicLicence on any day in the last 6 months`: what another program says. */
export interface Meets extends NodeBase<'Meets'> {
  readonly name: Identifier;
  /** Of which days of the window; null, with the window, where it is asked of the day itself. */
  readonly mode: 'on any day' | 'throughout' | null;
  readonly window: Window | null;
}
/** `holds any certification of level`, of the thing in hand. */
export interface Holds extends NodeBase<'Holds'> {
  readonly verb: HoldingVerb;
  readonly object: HoldingObject;
}
export type HoldingVerb = 'holds' | 'passed';
/** What facts tell of entries: applications are asked about nowhere but where claims compete. */
export type FactVerb = HoldingVerb | 'applied for';
export interface HoldingObject extends NodeBase<'HoldingObject'> {
  readonly quantity: Quantity | null;
  readonly noun: NounPhrase;
  /** What is held is the newest of a series, which the noun names, or the one before it is as good; null: entries of a kind. */
  readonly newest: 'newest' | 'newest or before' | null;
  /** For how long after the day of the newest the one before it is as good; null: until the next one. */
  readonly grace: Duration | null;
}
/** `at least 2 unique full-time individuals certified Associate or higher`, with what they must be, if said. */
export interface Quantified extends NodeBase<'Quantified'> {
  readonly quantity: Quantity;
  /** `at least 60% of volunteers`: the word `of` stood between. */
  readonly of: boolean;
  readonly noun: NounPhrase;
  readonly predicate: Predicate | null;
}
/** `all of { - … }` */
export interface BlockOf extends NodeBase<'BlockOf'> {
  readonly quantity: Quantity;
  readonly statements: readonly Statement[];
}
/** `each baker counted once, no two sharing shift { - … }`, `each baker counted once for Lead, Tasters` */
export interface CountedOnce extends NodeBase<'CountedOnce'> {
  readonly words: readonly Name[];
  /** The field of which no two that count have the same value. */
  readonly apart: Path | null;
  /** The clauses; null where labels name them. */
  readonly statements: readonly Statement[] | null;
  readonly of: readonly Name[];
}
/** `every part of Points at least 5` */
export interface PartOf extends NodeBase<'PartOf'> {
  readonly quantity: Quantity;
  readonly of: Identifier;
  readonly comparison: Comparison | null;
}
/** `sum of sales.amount in the last 12 months at least USD 500,000` */
export interface Aggregate extends NodeBase<'Aggregate'> {
  readonly path: Path;
  readonly window: Window | null;
  readonly comparison: Comparison | null;
}
/** `callBack at most 1 hour`, `preSalesSupport`, `Fees` */
export interface PathCondition extends NodeBase<'PathCondition'> {
  readonly path: Path;
  readonly comparison: Comparison | Window | null;
}
/** `agreement PartnerAgreement`: two words or more without a quantity. */
export interface NounCondition extends NodeBase<'NounCondition'> {
  readonly noun: NounPhrase;
}

/** A requirement, a bullet or what stands after an exception: a header, if any, and the condition. */
export interface Statement extends NodeBase<'Statement'> {
  readonly label: Name | null;
  readonly title: Text | null;
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
  readonly condition: Condition;
}

export type QuantityWord =
  | 'any'
  | 'all'
  | 'every'
  | 'no'
  | 'none'
  | 'one'
  | 'at least'
  | 'at most'
  | 'exactly'
  | 'between'
  | 'more than'
  | 'fewer than';

export interface Quantity extends NodeBase<'Quantity'> {
  readonly word: QuantityWord;
  /** The number after the words that take one; null for the others. */
  readonly count: Count | null;
  /** The second number of `between`. */
  readonly upper: Count | null;
}
export type Count = NumberLiteral | Percent | Cell | Missing;
/** `_`: the number stands in the table's cell. */
export type Cell = NodeBase<'Cell'>;
export interface Percent extends NodeBase<'Percent'> {
  /** As written, with the sign. */
  readonly text: string;
  /** `25% of sales` */
  readonly of: Path | null;
}

/** A run of words and all that may narrow it. What the words mean is found out by names, not by the grammar. */
export interface NounPhrase extends NodeBase<'NounPhrase'> {
  readonly words: readonly Name[];
  readonly range: Range | null;
  /** Of the last word, where it names an entry. */
  readonly lifetimes: readonly Validity[];
  /** Further names, each after a comma. */
  readonly members: readonly Member[];
  /** `of Associate or higher` */
  readonly of: OfLevel | null;
  readonly groups: readonly Name[];
  readonly window: Window | null;
  readonly where: readonly Test[];
  readonly except: readonly Member[];
  readonly earned: Earned | null;
  readonly heldBy: HeldBy | null;
  readonly heldFor: HeldFor | null;
  readonly who: Who | null;
  readonly per: Per | null;
  readonly ofWhom: readonly OfWhom[];
}
export interface Range extends NodeBase<'Range'> {
  readonly direction: 'higher' | 'lower';
}
export interface OfLevel extends NodeBase<'OfLevel'> {
  readonly name: Identifier;
  readonly range: Range | null;
}
/** A name in a list, with the days on which it counts there. */
export interface Member extends NodeBase<'Member'> {
  readonly name: Identifier;
  readonly lifetimes: readonly Validity[];
}
/** `held by any individual certified Associate` */
export interface HeldBy extends NodeBase<'HeldBy'> {
  readonly quantity: Quantity;
  readonly words: readonly Name[];
  readonly range: Range | null;
}
/** `earned before 2020-05-01 and valid for 3 years after it`: about the first day of what is held, not about the day of evaluation. */
export interface Earned extends NodeBase<'Earned'> {
  /** Null where only how long it is valid is said. */
  readonly verb: 'earned' | 'passed' | null;
  readonly lifetimes: readonly Validity[];
  readonly validFor: Duration | null;
}
/** `who passed exam A or who passed exam B` */
export interface Who extends NodeBase<'Who'> {
  readonly operators: readonly ('and' | 'or')[];
  readonly predicates: readonly Predicate[];
}
/** `per 10 employees rounded up` */
export interface Per extends NodeBase<'Per'> {
  readonly number: NumberLiteral | null;
  readonly words: readonly Name[];
  readonly rounded: 'up' | 'down' | null;
}
/** `of whom at least 10 technical` */
export interface OfWhom extends NodeBase<'OfWhom'> {
  readonly quantity: Quantity;
  readonly words: readonly Name[];
}
/** `in the last 12 months`, `in the 6 months before the application`, `in the current month and the 2 before it` */
export type Window = LastWindow | WindowBefore | CurrentWindow;
/** The time that ends with the day. */
export interface LastWindow extends NodeBase<'LastWindow'> {
  readonly duration: Duration;
}
/** The time that ends on the day before the one that is named. */
export interface WindowBefore extends NodeBase<'WindowBefore'> {
  readonly duration: Duration;
  readonly before: Identifier;
}
/** From the beginning of a month to the day. */
export interface CurrentWindow extends NodeBase<'CurrentWindow'> {
  /** The unit's first spelling, as in a duration. */
  readonly unit: string;
  readonly number: NumberLiteral | null;
}
/** `held in the last 2 years`, `held throughout the last 2 years`, `held for at least 18 months in total in the last 5 years` */
export interface HeldFor extends NodeBase<'HeldFor'> {
  readonly mode: 'on any day' | 'throughout' | 'in total';
  readonly window: Window;
  /** For how long at least, in total. */
  readonly amount: Duration | null;
}

export type Predicate = HoldPredicate | BePredicate | HavePredicate;
export interface HoldPredicate extends NodeBase<'HoldPredicate'> {
  readonly must: boolean;
  readonly verb: HoldingVerb;
  readonly object: HoldingObject;
  readonly question: Name | null;
}
/** `is full-time`, `is not certified Associate or higher` */
export interface BePredicate extends NodeBase<'BePredicate'> {
  readonly must: boolean;
  readonly negated: boolean;
  readonly words: readonly Name[];
  readonly range: Range | null;
  readonly question: Name | null;
}
/** `has score at least 3` */
export interface HavePredicate extends NodeBase<'HavePredicate'> {
  readonly must: boolean;
  readonly test: Test;
  readonly question: Name | null;
}
/** `where employment is FullTime` */
export interface Test extends NodeBase<'Test'> {
  readonly path: Path;
  readonly comparison: Comparison | Window;
}

export interface Path extends NodeBase<'Path'> {
  readonly segments: readonly Identifier[];
}

export type Comparison = Compare | Between | Is;
export interface Compare extends NodeBase<'Compare'> {
  readonly operator: 'at least' | 'at most' | 'exactly' | 'more than' | 'less than';
  readonly value: Value;
}
export interface Between extends NodeBase<'Between'> {
  readonly low: Value;
  readonly high: Value;
}
/** `is FullTime, Contractor`, `is not before 2020-01-01`, `is Associate or higher` */
export interface Is extends NodeBase<'Is'> {
  readonly negated: boolean;
  readonly side: 'before' | 'after' | null;
  readonly values: readonly Value[];
  readonly range: Range | null;
}

export type Value = NumberLiteral | Percent | Cell | Duration | Money | DateLiteral | Text | Path | NoAnswer | Missing;
export interface Duration extends NodeBase<'Duration'> {
  readonly number: NumberLiteral | Cell | Missing;
  /** The unit's first spelling: `year`, `month`, `week`, `day`, `hour`, `minute`. */
  readonly unit: string;
}
/** `USD 500,000` */
export interface Money extends NodeBase<'Money'> {
  readonly currency: Name;
  readonly number: NumberLiteral;
}
/** The word `no` as an answer. */
export type NoAnswer = NodeBase<'NoAnswer'>;

export type Modifier = Validity | ForCohort | OnTiming | Measured;
export type Validity = Since | Before | Through;
export type Point = DateLiteral | Label | Missing;
export interface Since extends NodeBase<'Since'> {
  readonly point: Point;
}
export interface Before extends NodeBase<'Before'> {
  readonly point: Point;
}
export interface Through extends NodeBase<'Through'> {
  readonly point: Point;
}
/** `for new partners` */
export interface ForCohort extends NodeBase<'ForCohort'> {
  readonly words: readonly Name[];
}
/** `on application`, `on 2015-04-01` */
export interface OnTiming extends NodeBase<'OnTiming'> {
  readonly point: DateLiteral | Identifier;
}
/** `measured every FitnessDays`, `measured first after 12 months of certification` */
export interface Measured extends NodeBase<'Measured'> {
  readonly calendars: readonly Name[];
  readonly firstAfter: Duration | null;
  readonly of: readonly Name[];
}
