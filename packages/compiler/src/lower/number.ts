import type { Condition, Form, ItemSelection, Selection } from '../core/core.ts';
import { askedItself, childrenOf, conditionsIn } from '../core/walk.ts';

/** Conditions with their numbers. */
export interface Numbered {
  readonly conditions: readonly Condition[];
  /** How many there are in all; where there are more than the limit, one more than that, and the rest has no number. */
  readonly count: number;
}

const ascending = (questions: readonly number[]): readonly number[] => [...new Set(questions)].sort((a, b) => a - b);

const questionsIn = (parts: readonly Condition[]): readonly number[] =>
  ascending(parts.flatMap(({ questions }) => questions));

const asked = (condition: Condition): readonly number[] =>
  conditionsIn(condition).flatMap(({ form }) => askedItself(form));

/**
 * Gives every condition its number, depth first, and the questions that it or anything in it asks. What stands in several
 * places gets a number in each, so that only here the conditions of a program can be counted. Stops beyond the limit:
 * what is small may come to more than there is room for.
 */
export const numbered = (roots: readonly Condition[], limit: number): Numbered => {
  let count = 0;
  // The questions that decide which revision governs what is being visited, or on which day it is shown.
  let inherited: readonly number[] = [];

  const items = (selection: ItemSelection): ItemSelection => ({
    ...selection,
    test: selection.test === null ? null : visit(selection.test),
  });
  const selected = (selection: Selection): Selection =>
    selection.kind === 'items'
      ? items(selection)
      : { ...selection, holders: selection.holders === null ? null : items(selection.holders) };

  const formOf = (form: Form): Form => {
    switch (form.kind) {
      case 'all':
      case 'any':
      case 'tally':
        return { ...form, members: form.members.map(visit) };
      case 'slots': {
        const members = form.members.map(visit);
        const { sharing } = form;
        if (sharing === null) return { ...form, members };
        const others = sharing.others.map((team) => {
          const gate = visit(team.gate);
          return { ...team, gate, members: team.members.map(visit) };
        });
        return { ...form, members, sharing: { ...sharing, others } };
      }
      case 'not':
        return { ...form, member: visit(form.member) };
      case 'when': {
        const condition = visit(form.condition);
        return { ...form, condition, body: visit(form.body) };
      }
      case 'instead': {
        const condition = visit(form.condition);
        const replacement = visit(form.replacement);
        return { ...form, condition, replacement, original: visit(form.original) };
      }
      case 'inForce':
      case 'moment':
      case 'measured':
      case 'begun':
      case 'decided':
        return { ...form, body: visit(form.body) };
      case 'daily': {
        // Which day is shown turns on all questions that are asked there.
        const around = inherited;
        inherited = [...around, ...asked(form.body)];
        const body = visit(form.body);
        inherited = around;
        return { ...form, body };
      }
      case 'governed': {
        const revisions = form.revisions.map((each) => ({ ...each, begins: each.begins && visit(each.begins) }));
        const around = inherited;
        inherited = [...around, ...questionsIn(revisions.flatMap(({ begins }) => begins ?? []))];
        const body = visit(form.body);
        inherited = around;
        return { ...form, revisions, body };
      }
      case 'count':
        return { ...form, selection: selected(form.selection) };
      case 'every':
      case 'share': {
        const selection = items(form.selection);
        return { ...form, selection, test: visit(form.test) };
      }
      case 'notRequired':
      case 'question':
      case 'attested':
      case 'truth':
      case 'compare':
        return form;
    }
  };

  const visit = (condition: Condition): Condition => {
    if (count > limit) return condition;
    const id = count++;
    const whole = { ...condition, id, form: formOf(condition.form) };
    const { form } = whole;
    const own = ascending([...askedItself(form), ...questionsIn(childrenOf(whole))]);
    return { ...whole, questions: inherited.length === 0 ? own : ascending([...own, ...inherited]) };
  };

  const conditions = roots.map(visit);
  return { conditions, count };
};
