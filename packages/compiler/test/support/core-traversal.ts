import { mapGuards } from '../../src/core/lifecycle.ts';
import type { Condition, CoreProgram, Form, Selection } from '../../src/core/core.ts';
import type { Sharing } from '../../src/core/slots.ts';
import { askedItself } from '../../src/core/walk.ts';

/** The form with each condition directly in it replaced, in the order of Core. */
export function mapConditions(form: Form, replace: (condition: Condition) => Condition): Form {
  switch (form.kind) {
    case 'all':
    case 'any':
    case 'tally':
      return { ...form, members: form.members.map(replace) };
    case 'slots': {
      const members = form.members.map(replace);
      return { ...form, members, sharing: form.sharing && mapTeams(form.sharing, replace) };
    }
    case 'not':
      return { ...form, member: replace(form.member) };
    case 'when':
      return { ...form, condition: replace(form.condition), body: replace(form.body) };
    case 'instead':
      return {
        ...form,
        condition: replace(form.condition),
        replacement: replace(form.replacement),
        original: replace(form.original),
      };
    case 'inForce':
    case 'moment':
    case 'measured':
    case 'begun':
    case 'decided':
    case 'daily':
      return { ...form, body: replace(form.body) };
    case 'governed': {
      const revisions = form.revisions.map((each) => ({ ...each, begins: each.begins && replace(each.begins) }));
      return { ...form, revisions, body: replace(form.body) };
    }
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
      return form;
    case 'count':
      return { ...form, selection: mapSelection(form.selection, replace) };
    case 'every':
    case 'share':
      return { ...form, selection: mapTest(form.selection, replace), test: replace(form.test) };
  }
}

function mapTeams(sharing: Sharing, replace: (condition: Condition) => Condition): Sharing {
  const others = sharing.others.map(({ entry, gate, members }) => ({
    entry,
    gate: replace(gate),
    members: members.map(replace),
  }));
  return { ...sharing, others };
}

/** The conditions directly in the form, in the order of Core. */
function conditionsOf(form: Form): readonly Condition[] {
  const found: Condition[] = [];
  mapConditions(form, (condition) => {
    found.push(condition);
    return condition;
  });
  return found;
}

/** What is governed turns on the questions that decide which revision governs; as of which day it is shown, on all that are asked there. */
function turningOr(
  form: Form,
  number: (around: readonly number[]) => (condition: Condition) => Condition,
  around: readonly number[],
): Form | null {
  if (form.kind === 'daily') return { ...form, body: number([...around, ...askedIn(form.body)])(form.body) };
  if (form.kind !== 'governed') return null;
  const revisions = form.revisions.map((each) => ({ ...each, begins: each.begins && number(around)(each.begins) }));
  const asked = revisions.flatMap(({ begins }) => begins?.questions ?? []);
  return { ...form, revisions, body: number([...around, ...asked])(form.body) };
}

function askedIn({ form }: Condition): readonly number[] {
  return [...askedItself(form), ...conditionsOf(form).flatMap(askedIn)];
}

/** The program with each of its outermost conditions replaced: the root, advice, and those of its lifecycle. */
export function mapOutermost(program: CoreProgram, replace: (condition: Condition) => Condition): CoreProgram {
  const { lifecycle } = program;
  return {
    ...program,
    root: replace(program.root),
    advice: program.advice.map(replace),
    lifecycle: lifecycle && mapGuards(lifecycle, replace),
  };
}

/** The program with every condition numbered, depth first, and its `questions` set to those asked in it. */
export function numbered(program: CoreProgram): CoreProgram {
  let next = 0;
  const number =
    (around: readonly number[]) =>
    (condition: Condition): Condition => {
      const id = next++;
      const form = turningOr(condition.form, number, around) ?? mapConditions(condition.form, number(around));
      const questions = new Set([
        ...around,
        ...askedItself(form),
        ...conditionsOf(form).flatMap((inner) => inner.questions),
      ]);
      return { ...condition, id, form, questions: [...questions].toSorted((one, other) => one - other) };
    };
  return mapOutermost(program, number([]));
}

function mapSelection(selection: Selection, replace: (condition: Condition) => Condition): Selection {
  switch (selection.kind) {
    case 'items':
      return mapTest(selection, replace);
    case 'holdings':
      return { ...selection, holders: selection.holders === null ? null : mapTest(selection.holders, replace) };
  }
}

function mapTest<Selected extends { readonly test: Condition | null }>(
  selection: Selected,
  replace: (condition: Condition) => Condition,
): Selected {
  return { ...selection, test: selection.test === null ? null : replace(selection.test) };
}
