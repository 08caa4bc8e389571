import type { Condition, Form, ItemSelection, Selection } from '../core/core.ts';

/** Gives every condition its number, depth first, and the questions that it or anything in it asks. */
export const numbered = (conditions: readonly Condition[]): readonly Condition[] => {
  let next = 0;

  const questionsIn = (parts: readonly (Condition | null)[]): readonly number[] =>
    [...new Set(parts.flatMap((part) => part?.questions ?? []))].sort((a, b) => a - b);

  const items = (selection: ItemSelection): ItemSelection => ({
    ...selection,
    test: selection.test === null ? null : visit(selection.test),
  });
  const selected = (selection: Selection): Selection =>
    selection.kind === 'items'
      ? items(selection)
      : { ...selection, holders: selection.holders === null ? null : items(selection.holders) };
  const testOf = (selection: Selection): Condition | null =>
    selection.kind === 'items' ? selection.test : (selection.holders?.test ?? null);

  const form = (of: Form): { readonly form: Form; readonly parts: readonly (Condition | null)[] } => {
    switch (of.kind) {
      case 'all':
      case 'any':
      case 'tally': {
        const members = of.members.map(visit);
        return { form: { ...of, members }, parts: members };
      }
      case 'not': {
        const member = visit(of.member);
        return { form: { ...of, member }, parts: [member] };
      }
      case 'when': {
        const condition = visit(of.condition);
        const body = visit(of.body);
        return { form: { ...of, condition, body }, parts: [condition, body] };
      }
      case 'instead': {
        const condition = visit(of.condition);
        const replacement = visit(of.replacement);
        const original = visit(of.original);
        return { form: { ...of, condition, replacement, original }, parts: [condition, replacement, original] };
      }
      case 'inForce':
      case 'moment': {
        const body = visit(of.body);
        return { form: { ...of, body }, parts: [body] };
      }
      case 'count': {
        const selection = selected(of.selection);
        return { form: { ...of, selection }, parts: [testOf(selection)] };
      }
      case 'every':
      case 'share': {
        const selection = items(of.selection);
        const test = visit(of.test);
        return { form: { ...of, selection, test }, parts: [selection.test, test] };
      }
      case 'question':
      case 'attested':
      case 'truth':
      case 'compare':
        return { form: of, parts: [] };
    }
  };

  const visit = (condition: Condition): Condition => {
    const id = next++;
    const inner = form(condition.form);
    const own = condition.form.kind === 'question' ? [condition.form.question] : questionsIn(inner.parts);
    return { ...condition, id, questions: own, form: inner.form };
  };

  return conditions.map(visit);
};
