import { conditionsOfTeams } from './slots.ts';
import type { ComparisonTest, Condition, Form, Operand, Selection } from './core.ts';

/** What says only on which days, at which moment, as of when and for whom a body counts. */
export type Around = Extract<
  Form,
  { readonly kind: 'when' | 'inForce' | 'moment' | 'measured' | 'begun' | 'decided' | 'daily' }
>;

/** Whether a condition only says when and for whom its body counts. */
export const isAround = (form: Form): form is Around => {
  switch (form.kind) {
    case 'when':
    case 'inForce':
    case 'moment':
    case 'measured':
    case 'begun':
    case 'decided':
    case 'daily':
      return true;
    case 'all':
    case 'any':
    case 'tally':
    case 'not':
    case 'instead':
    case 'governed':
    case 'slots':
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return false;
  }
};

const testOf = (selection: Selection): readonly Condition[] => {
  const test = selection.kind === 'items' ? selection.test : (selection.holders?.test ?? null);
  return test === null ? [] : [test];
};

/** The conditions that a condition is made of; neither the tests of items nor what other programs' teams ask are of them. */
export const membersOf = ({ form }: Condition): readonly Condition[] => {
  switch (form.kind) {
    case 'all':
    case 'any':
    case 'tally':
    case 'slots':
      return form.members;
    case 'not':
      return [form.member];
    case 'when':
      return [form.condition, form.body];
    case 'instead':
      return [form.condition, form.replacement, form.original];
    case 'inForce':
    case 'moment':
    case 'measured':
    case 'begun':
    case 'decided':
    case 'daily':
      return [form.body];
    case 'governed':
      return [...form.revisions.flatMap(({ begins }) => begins ?? []), form.body];
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return [];
  }
};

const testsOf = ({ form }: Condition): readonly Condition[] => {
  if (form.kind === 'slots') return conditionsOfTeams(form.sharing);
  if (form.kind === 'count') return testOf(form.selection);
  return form.kind === 'every' || form.kind === 'share' ? [...testOf(form.selection), form.test] : [];
};

/** The conditions directly inside a condition, the tests of its items included, in the order of their numbers. */
export const childrenOf = (condition: Condition): readonly Condition[] => [
  ...membersOf(condition),
  ...testsOf(condition),
];

/** A condition and everything in it, depth first. */
export const conditionsIn = (condition: Condition): readonly Condition[] => [
  condition,
  ...childrenOf(condition).flatMap(conditionsIn),
];

/** What a comparison compares with, in order. */
export const operandsOf = (test: ComparisonTest): readonly Operand[] =>
  test.kind === 'oneOf' ? test.values : [test.low, test.high].flatMap((end) => end?.operand ?? []);

/** The questions that a form asks itself, those within left out. */
export const askedItself = (form: Form): readonly number[] => {
  if (form.kind === 'question') return [form.question];
  return form.kind === 'slots' && form.sharing !== null && form.sharing.ranking !== null
    ? [form.sharing.ranking.question]
    : [];
};
