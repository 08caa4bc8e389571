import type { Condition, Selection } from './core.ts';

const inSelection = (selection: Selection): readonly Condition[] => {
  const test = selection.kind === 'items' ? selection.test : (selection.holders?.test ?? null);
  return test === null ? [] : [test];
};

/** The conditions directly inside a condition, the tests of its items included, in the order of their numbers. */
export const childrenOf = ({ form }: Condition): readonly Condition[] => {
  switch (form.kind) {
    case 'all':
    case 'any':
    case 'tally':
      return form.members;
    case 'not':
      return [form.member];
    case 'when':
      return [form.condition, form.body];
    case 'instead':
      return [form.condition, form.replacement, form.original];
    case 'inForce':
    case 'moment':
      return [form.body];
    case 'count':
      return inSelection(form.selection);
    case 'every':
    case 'share':
      return [...inSelection(form.selection), form.test];
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
      return [];
  }
};

/** A condition and everything in it, depth first. */
export const conditionsIn = (condition: Condition): readonly Condition[] => [
  condition,
  ...childrenOf(condition).flatMap(conditionsIn),
];
