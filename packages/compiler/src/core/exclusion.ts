/**
 * Whether two conditions can both be met. What is said here is certain: where it cannot be told, they may be. Both are taken
 * as of one day and of one subject.
 */
import { isEmpty, intersection } from '../calendar/lifetimes.ts';
import type { Bound, ComparisonTest, Condition, FieldPath, Form, Literal, Operand, RangeEnd } from './core.ts';
import { meaningOf, meaningOfPart } from './meaning.ts';
import type { CoreType } from './types.ts';
import { isAround, type Around } from './walk.ts';

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>;

/** Something that is not unmet wherever a condition is met. */
interface Conjunct {
  readonly condition: Condition;
  /** On which days it is judged: those of a calendar, that of a decision, or null for the day of evaluation. */
  readonly measured: string | null;
  /** Whether it is met then, too; else it may be not applicable. */
  readonly isSure: boolean;
}

/** What surely is met, or at least not unmet, wherever a condition is met or, where that is not sure, not unmet. */
const conjunctsOf = (condition: Condition, measured: string | null = null, isSure = true): readonly Conjunct[] => {
  const { form } = condition;
  const own: Conjunct = { condition, measured, isSure };
  // Around a body that is not sure anything may be so.
  if (isAround(form)) return isSure ? conjunctsAround(own, form) : [own];
  if (form.kind === 'any' && form.members.length === 1) {
    return form.members.flatMap((member) => conjunctsOf(member, measured, isSure));
  }
  if (form.kind !== 'all') return [own];
  // Members that do not apply drop out.
  const isAlone = form.members.length === 1;
  const inner = form.members.flatMap((member) =>
    conjunctsOf(member, measured, isSure && (isAlone || alwaysApplies(member))),
  );
  return [own, ...inner];
};

const conjunctsAround = (own: Conjunct, form: Around): readonly Conjunct[] => {
  const { measured } = own;
  switch (form.kind) {
    case 'inForce':
    case 'moment':
    case 'begun':
      return [own, ...conjunctsOf(form.body, measured)];
    case 'decided':
      return conjunctsOf(form.body, `${measured ?? ''} ${meaningOfPart(form.award)}`);
    case 'measured':
      return conjunctsOf(form.body, form.dates.join());
    case 'when':
      return [...conjunctsOf(form.condition, measured), ...conjunctsOf(form.body, measured)];
    case 'daily':
      // It is met on some days of a window, and which these are is not said.
      return [own];
  }
};

/** Whether a condition surely never is not applicable. */
export const alwaysApplies = ({ form }: Condition): boolean => {
  switch (form.kind) {
    case 'all':
    case 'any':
    case 'tally':
    case 'slots':
      return form.members.length === 0 || form.members.some(alwaysApplies);
    case 'not':
      return alwaysApplies(form.member);
    case 'instead':
      return alwaysApplies(form.replacement) && alwaysApplies(form.original);
    case 'compare':
      return !JSON.stringify(form.test).includes('"percentOf"');
    case 'question':
    case 'attested':
    case 'truth':
    case 'count':
    case 'every':
      return true;
    case 'when':
    case 'inForce':
    case 'moment':
    case 'measured':
    case 'governed':
    case 'begun':
    case 'decided':
    case 'daily':
    case 'notRequired':
    case 'share':
      return false;
  }
};

/** What literals of one type are compared by; null where the two cannot be told apart by it. */
const orderOf = (literal: Literal): number | string => {
  switch (literal.kind) {
    case 'number':
      return literal.value;
    case 'money':
      return literal.amount;
    case 'duration':
      return literal.minutes;
    case 'period':
      return literal.months;
    case 'date':
      return literal.date;
    case 'text':
      return literal.text;
    case 'yesno':
      return literal.answer ? 1 : 0;
    case 'name':
      return literal.name;
    case 'level':
      return literal.rank;
  }
};

/** An end of a range, where it is a value that stands in the document. */
interface End {
  readonly value: number | string;
  readonly strict: boolean;
}

const endOf = (end: RangeEnd | null): End | null =>
  end?.operand.kind === 'literal' ? { value: orderOf(end.operand.value), strict: end.strict } : null;

/** Whether nothing is both above the one and below the other. */
const isGap = (low: End | null, high: End | null): boolean =>
  low !== null &&
  high !== null &&
  (high.value < low.value || (high.value === low.value && (low.strict || high.strict)));

/** The values that a test allows, where it names them; null where it allows others. */
const valuesOf = (test: ComparisonTest, negated: boolean): ReadonlySet<number | string> | null => {
  if (test.kind !== 'oneOf' || test.negated !== negated) return null;
  const values = test.values.flatMap((each) => (each.kind === 'literal' ? orderOf(each.value) : []));
  // Of a list that is denied each value is one that is not allowed, whatever else is in it.
  return negated || values.length === test.values.length ? new Set(values) : null;
};

const isOutside = (value: number | string, { low, high }: Extract<ComparisonTest, { kind: 'range' }>): boolean => {
  const only = { value, strict: false };
  return isGap(only, endOf(high)) || isGap(endOf(low), only);
};

const testsExclude = (a: ComparisonTest, b: ComparisonTest): boolean => {
  if (a.kind === 'range' && b.kind === 'range') {
    return isGap(endOf(a.low), endOf(b.high)) || isGap(endOf(b.low), endOf(a.high));
  }
  const allowed = valuesOf(a, false);
  if (allowed === null) return false;
  if (b.kind === 'range') return [...allowed].every((value) => isOutside(value, b));
  const others = valuesOf(b, false);
  if (others !== null) return [...allowed].every((value) => !others.has(value));
  const denied = valuesOf(b, true);
  return denied !== null && [...allowed].every((value) => denied.has(value));
};

/** What a condition says of one fact. */
interface Comparison {
  readonly field: FieldPath;
  readonly type: CoreType;
  readonly test: ComparisonTest;
}

const isAnswer = (operand: Operand, answer: boolean): boolean =>
  operand.kind === 'literal' && operand.value.kind === 'yesno' && operand.value.answer === answer;

const answered = (answer: boolean): ComparisonTest => ({
  kind: 'oneOf',
  values: [{ kind: 'literal', value: { kind: 'yesno', answer } }],
  negated: false,
});

/** The same test, denied; null where that is no test. Of two answers, what is not the one is the other. */
const denied = (test: ComparisonTest): ComparisonTest | null => {
  if (test.kind !== 'oneOf') return null;
  const [only, ...others] = test.values;
  if (only !== undefined && others.length === 0) {
    if (isAnswer(only, true)) return answered(test.negated);
    if (isAnswer(only, false)) return answered(!test.negated);
  }
  return { ...test, negated: !test.negated };
};

/** What a condition, or its denial, says of one fact; null where it says something else. */
const comparisonIn = (condition: Condition): Comparison | null => {
  const { form } = plain(condition);
  if (form.kind === 'compare') return { ...form, test: form.test };
  if (form.kind === 'truth') return { field: form.field, type: { kind: 'yesno' }, test: answered(true) };
  const member = form.kind === 'not' ? comparisonIn(form.member) : null;
  const test = member === null ? null : denied(member.test);
  return member === null || test === null ? null : { ...member, test };
};

/** What is quickly seen comes first: most comparisons leave room for each other. */
const comparisonsExclude = (a: Comparison, b: Comparison): boolean =>
  (testsExclude(a.test, b.test) || testsExclude(b.test, a.test)) &&
  meaningOfPart(a.field) === meaningOfPart(b.field) &&
  meaningOfPart(a.type) === meaningOfPart(b.type);

/** Whether no number is within both bounds. */
export const boundsExclude = (a: Bound, b: Bound): boolean =>
  (a.atLeast !== null && b.atMost !== null && a.atLeast > b.atMost) ||
  (b.atLeast !== null && a.atMost !== null && b.atLeast > a.atMost);

const isDenialOf = (a: Condition, b: Condition): boolean =>
  a.form.kind === 'not' && meaningOf(plain(a.form.member)) === meaningOf(plain(b));

/** Whether the one denies a list of which the others say every member. */
const deniesListOf = ({ condition: { form }, measured, isSure }: Conjunct, others: readonly Conjunct[]): boolean => {
  if (form.kind !== 'not' || form.member.form.kind !== 'all' || form.member.form.members.length === 0) return false;
  const said = new Set(
    others.flatMap((other) =>
      other.measured === measured && (isSure || other.isSure) ? meaningOf(plain(other.condition)) : [],
    ),
  );
  return form.member.form.members.every((member) => said.has(meaningOf(plain(member))));
};

/** Without what only stands around one other condition. */
export const plain = (condition: Condition): Condition => {
  const { form } = condition;
  const [only] = form.kind === 'all' || form.kind === 'any' ? form.members : [];
  return only !== undefined && (form.kind === 'all' || form.kind === 'any') && form.members.length === 1
    ? plain(only)
    : condition;
};

/** Whether the one needs a revision to have begun with which the other has ended. */
const isOver = ({ since }: FormOf<'begun'>, { before }: FormOf<'begun'>): boolean =>
  since !== null && before !== null && since.step >= before.step;

/** Whether one of them is unmet wherever the other is met. */
const exclude = (one: Conjunct, other: Conjunct): boolean => {
  if (one.measured !== other.measured || !(one.isSure || other.isSure)) return false;
  const [a, b] = [one.condition, other.condition];
  return isDenialOf(a, b) || isDenialOf(b, a) || (one.isSure && other.isSure && areNeverBothMet(a, b));
};

/** Whether two conditions, neither of them made of others that both have to be met, exclude each other. */
const areNeverBothMet = (a: Condition, b: Condition): boolean => {
  const [one, other] = [a.form, b.form];
  if (one.kind === 'any') return one.members.length > 0 && one.members.every((member) => neverBoth(member, b));
  if (other.kind === 'any') return other.members.length > 0 && other.members.every((member) => neverBoth(a, member));
  const [said, denied] = [comparisonIn(a), comparisonIn(b)];
  if (said !== null && denied !== null) return comparisonsExclude(said, denied);
  if (one.kind === 'inForce' && other.kind === 'inForce') return isEmpty(intersection(one.lifetime, other.lifetime));
  if (one.kind === 'begun' && other.kind === 'begun') return isOver(one, other) || isOver(other, one);
  if (one.kind === 'moment' && other.kind === 'moment') return one.moment !== other.moment;
  if (one.kind !== 'count' || other.kind !== 'count') return false;
  return boundsExclude(one.bound, other.bound) && meaningOfPart(one.selection) === meaningOfPart(other.selection);
};

/** What stands for words that mean nothing is never met. */
const isNothing = ({ condition: { form } }: Conjunct): boolean => form.kind === 'any' && form.members.length === 0;

/** Whether two conditions surely are never both met on one day. */
export const neverBoth = (a: Condition, b: Condition): boolean => {
  const [own, others] = [conjunctsOf(a), conjunctsOf(b)];
  if (own.some(isNothing) || others.some(isNothing)) return true;
  if (own.some((one) => deniesListOf(one, others)) || others.some((other) => deniesListOf(other, own))) return true;
  return own.some((one) => others.some((other) => exclude(one, other)));
};
