import type { Condition } from '../../core/core.ts';
import { isAround, membersOf } from '../../core/walk.ts';

/** A condition with what stands around another one, where that only says when and for whom it counts. */
const around = (outer: Condition, inner: Condition): Condition => {
  const { form } = outer;
  return isAround(form) ? { ...outer, label: null, title: null, form: { ...form, body: inner } } : inner;
};

/** What bears a label, as it counts where it stands: not applicable outside of the days of its section, for one. */
export const clausesCalled = (condition: Condition, label: string): readonly Condition[] => {
  if (condition.label === label) return [condition];
  const { form } = condition;
  if (form.kind === 'when') {
    const body = clausesCalled(form.body, label).map((each) => around(condition, each));
    return [...clausesCalled(form.condition, label), ...body];
  }
  return membersOf(condition).flatMap((member) => clausesCalled(member, label).map((each) => around(condition, each)));
};

/** Every label that something in the conditions bears. */
export const labelsIn = (conditions: readonly Condition[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (condition: Condition): void => {
    if (condition.label !== null) found.add(condition.label);
    membersOf(condition).forEach(visit);
  };
  conditions.forEach(visit);
  return found;
};
