/** Core by hand, for tests. A condition's id and questions are set when it becomes part of a program. */
import type {
  Admission,
  Bound,
  ComparisonTest,
  Condition,
  CoreProgram,
  CoreQuestion,
  CoreSettlement,
  FieldPath,
  Form,
  HoldingSelection,
  ItemSelection,
  Literal,
  Moment,
  Operand,
  Origin,
  PercentBound,
  RangeEnd,
  Refusal,
} from '../../src/core/core.ts';
import type { Span } from '../../src/core/span.ts';
import type { CoreType, IsoDate, Lifetime } from '../../src/core/types.ts';
import { numbered } from './core-traversal.ts';
import { vocabulary } from './vocabulary.ts';

export const span: Span = {
  document: 'test.proviso',
  start: 0,
  end: 1,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
};

export function condition(form: Form, sentence: string = form.kind): Condition {
  return { id: 0, label: null, title: null, sentence, span, needed: null, questions: [], form };
}

/** A program of this root over the vocabulary of tests. */
export function program(root: Condition, details: Partial<CoreProgram> = {}): CoreProgram {
  return numbered({
    name: 'Test',
    title: null,
    digest: '0'.repeat(64),
    compiler: '0.0.0',
    revisions: [],
    questions: [],
    award: null,
    vocabulary,
    advice: [],
    lifecycle: null,
    ...details,
    root,
  });
}

export function question(name: string | null, ...settlements: readonly CoreSettlement[]): CoreQuestion {
  return { name, text: 'What does the page mean?', settlements };
}

export function all(...members: readonly Condition[]): Condition {
  return condition({ kind: 'all', members });
}

export function any(...members: readonly Condition[]): Condition {
  return condition({ kind: 'any', members });
}

export function tally(bound: Bound, ...members: readonly Condition[]): Condition {
  return condition({ kind: 'tally', members, bound });
}

export function not(member: Condition): Condition {
  return condition({ kind: 'not', member });
}

export function when(asked: Condition, body: Condition): Condition {
  return condition({ kind: 'when', condition: asked, body });
}

export function instead(asked: Condition, replacement: Condition, original: Condition): Condition {
  return condition({ kind: 'instead', condition: asked, replacement, original });
}

export function inForce(lifetime: Partial<Lifetime>, body: Condition): Condition {
  return condition({ kind: 'inForce', lifetime: { ...always, ...lifetime }, body });
}

export function atMoment(moment: Moment, body: Condition): Condition {
  return condition({ kind: 'moment', moment, body });
}

export function measured(dates: readonly IsoDate[], body: Condition): Condition {
  return condition({ kind: 'measured', dates, body });
}

export function asks(index: number): Condition {
  return condition({ kind: 'question', question: index });
}

export function attested(name: string, from: Origin = 'subject'): Condition {
  return condition({ kind: 'attested', name, from });
}

export function truth(path: string, from: Origin = 'subject'): Condition {
  return condition({ kind: 'truth', field: field(path, from) });
}

export function compare(path: FieldPath, type: CoreType, test: ComparisonTest): Condition {
  return condition({ kind: 'compare', field: path, type, test });
}

/** A comparison of a number of the subject with its lower end. */
export function numberAtLeast(path: string, operand: number | Operand, strict = false): Condition {
  return compare(field(path), number, range({ operand: asOperand(operand), strict }, null));
}

/** A comparison of a number of the subject with its upper end. */
export function numberAtMost(path: string, operand: number | Operand, strict = false): Condition {
  return compare(field(path), number, range(null, { operand: asOperand(operand), strict }));
}

export function count(selection: ItemSelection | HoldingSelection, bound: Bound): Condition {
  return condition({ kind: 'count', selection, bound });
}

export function every(selection: ItemSelection, test: Condition): Condition {
  return condition({ kind: 'every', selection, test });
}

export function share(selection: ItemSelection, test: Condition, bound: PercentBound): Condition {
  return condition({ kind: 'share', selection, test, bound });
}

/** Individuals have an identity, `id`. */
export function individuals(test: Condition | null = null): ItemSelection {
  return { kind: 'items', list: field('individuals'), record: 'individual', test };
}

/** Surveys have no identity. */
export function surveys(test: Condition | null = null): ItemSelection {
  return { kind: 'items', list: field('surveys'), record: 'survey', test };
}

/** Badges held, `First`, `Second` and `Third` being admitted on every day where nothing else is said. */
export function badges(details: Partial<HoldingSelection> = {}): HoldingSelection {
  const admissions = ['First', 'Second', 'Third'].map((entry) => admitted(entry));
  const time = { kind: 'onDay' } as const;
  return {
    kind: 'holdings',
    verb: 'holds',
    of: 'badge',
    from: 'subject',
    holders: null,
    time,
    earned: null,
    admissions,
    ...details,
  };
}

/** An entry whose holdings count on every day, or on none for this reason. */
export function admitted(entry: string, refusal: Refusal | null = null): Admission {
  const offered = { first: null, last: null };
  return { entry, title: null, spans: [{ ...offered, refusal }], offered, revised: [] };
}

export function field(path: string, from: Origin = 'subject'): FieldPath {
  return { from, segments: path.split('.') };
}

export function range(low: RangeEnd | null, high: RangeEnd | null): ComparisonTest {
  return { kind: 'range', low, high };
}

export function oneOf(...values: readonly Operand[]): ComparisonTest {
  return { kind: 'oneOf', values, negated: false };
}

export function noneOf(...values: readonly Operand[]): ComparisonTest {
  return { kind: 'oneOf', values, negated: true };
}

export function literal(value: Literal): Operand {
  return { kind: 'literal', value };
}

export function fieldOperand(path: string): Operand {
  return { kind: 'field', field: field(path) };
}

export function percentOf(percent: number, path: string): Operand {
  return { kind: 'percentOf', percent, field: field(path) };
}

export function atLeast(number: number): Bound {
  return { atLeast: number, atMost: null };
}

export function atMost(number: number): Bound {
  return { atLeast: null, atMost: number };
}

export function exactly(number: number): Bound {
  return { atLeast: number, atMost: number };
}

export function atLeastPercent(percent: number): PercentBound {
  return { low: { percent, strict: false }, high: null };
}

export const number: CoreType = { kind: 'number', neverNegative: false };

/** Members with each of the sets of outcomes, whatever the facts are, so long as `absent` is. */
export const isMet: Condition = all();
export const isUnmet: Condition = any();
export const isNotApplicable: Condition = when(any(), all());
export const isOpen: Condition = truth('absent');

const always: Lifetime = { first: null, last: null, firstRevision: null, lastRevision: null };

function asOperand(operand: number | Operand): Operand {
  return typeof operand === 'number' ? literal({ kind: 'number', value: operand }) : operand;
}
