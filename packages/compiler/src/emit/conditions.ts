/** Walking through the conditions of a program. */
import type { Condition, CoreProgram } from '../core/core.ts';

/** The conditions that an explanation of the condition has as children, in order. */
export function childrenOf({ form }: Condition): readonly Condition[] {
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
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return [];
  }
}

/** Every condition of the program: of the root, of the advice, and of the tests of items. */
export function everyCondition(program: CoreProgram): readonly Condition[] {
  return [program.root, ...program.advice].flatMap(withDescendants);
}

function withDescendants(condition: Condition): readonly Condition[] {
  return [condition, ...[...childrenOf(condition), ...testsOf(condition)].flatMap(withDescendants)];
}

function testsOf({ form }: Condition): readonly Condition[] {
  switch (form.kind) {
    case 'count': {
      const { selection } = form;
      return present(selection.kind === 'items' ? selection.test : (selection.holders?.test ?? null));
    }
    case 'every':
    case 'share':
      return [...present(form.selection.test), form.test];
    case 'all':
    case 'any':
    case 'tally':
    case 'not':
    case 'when':
    case 'instead':
    case 'inForce':
    case 'moment':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
      return [];
  }
}

function present(condition: Condition | null): readonly Condition[] {
  return condition === null ? [] : [condition];
}
