import type { Condition, Form } from '../../core/core.ts';
import { isAround, membersOf } from '../../core/walk.ts';

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>;

/** A condition with what stands around another one, where that only says when and for whom it counts. */
const around = (outer: Condition, inner: Condition): Condition => {
  const { form } = outer;
  return isAround(form) ? { ...outer, label: null, title: null, form: { ...form, body: inner } } : inner;
};

/** What bears a label in an exception, or in what it stands in the place of: each is asked only where the other is not. */
const aroundException = (outer: Condition, form: FormOf<'instead'>, label: string): readonly Condition[] => {
  const unnamed: Condition = { ...outer, label: null, title: null };
  const nothing: Condition = { ...unnamed, needed: null, form: { kind: 'notRequired' } };
  return [
    ...clausesCalled(form.condition, label),
    ...clausesCalled(form.replacement, label).map((body): Condition => ({
      ...unnamed,
      form: { kind: 'when', condition: form.condition, body },
    })),
    ...clausesCalled(form.original, label).map((original): Condition => ({
      ...unnamed,
      form: { ...form, replacement: nothing, original },
    })),
  ];
};

/** What bears a label, as it counts where it stands: not applicable outside of the days of its section, for one. */
export const clausesCalled = (condition: Condition, label: string): readonly Condition[] => {
  if (condition.label === label) return [condition];
  const { form } = condition;
  if (form.kind === 'when') {
    const body = clausesCalled(form.body, label).map((each) => around(condition, each));
    return [...clausesCalled(form.condition, label), ...body];
  }
  if (form.kind === 'instead') return aroundException(condition, form, label);
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
