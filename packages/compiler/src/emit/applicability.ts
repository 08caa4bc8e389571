/** What can be said of a condition before any facts are known. */
import type { Condition } from '../core/core.ts';
import { conditionsIn, operandsOf } from '../core/walk.ts';
import { isGate } from './now.ts';

/** Whether the condition can come out not applicable. */
export function canBeNotApplicable({ form }: Condition): boolean {
  switch (form.kind) {
    case 'all':
    case 'any':
    case 'tally':
    case 'slots':
      return form.members.length > 0 && form.members.every(canBeNotApplicable);
    case 'not':
      return canBeNotApplicable(form.member);
    case 'instead':
      return canBeNotApplicable(form.replacement) || canBeNotApplicable(form.original);
    case 'when':
    case 'inForce':
    case 'begun':
    case 'moment':
    case 'measured':
    case 'notRequired':
    case 'share':
    case 'governed':
    case 'decided':
      return true;
    case 'daily':
      return canBeNotApplicable(form.body);
    case 'compare':
      return operandsOf(form.test).some(({ kind }) => kind === 'percentOf');
    case 'question':
    case 'attested':
    case 'truth':
    case 'count':
    case 'every':
      return false;
  }
}

/**
 * Whether the condition, surely met for an item, stays so whatever other items of its identity add to it. They add only
 * what it lacks. An attestation may get an end, a list `{ known, maybeMore }` more items; a settled value stays.
 */
export function staysMet(condition: Condition): boolean {
  const { form } = condition;
  switch (form.kind) {
    case 'all':
      return form.members.every(staysMetAmongAll);
    case 'any':
      return form.members.every(staysMet);
    case 'inForce':
    case 'begun':
    case 'moment':
    case 'measured':
      return staysMet(form.body);
    case 'count':
      if (isSettledByValues(condition)) return true;
      if (form.bound.atMost !== null) return false;
      return form.selection.kind === 'items' ? form.selection.test === null : form.selection.holders === null;
    case 'governed':
    case 'decided':
    case 'daily':
    case 'slots':
    case 'not':
    case 'tally':
    case 'when':
    case 'instead':
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'every':
    case 'share':
      return isSettledByValues(condition);
  }
}

/** As a member of an `all`, which has to stay met or not applicable. */
function staysMetAmongAll(member: Condition): boolean {
  const { form } = member;
  const core = isGate(form) ? form.body : member;
  return isSettledByValues(member) || (!canBeNotApplicable(core) && staysMet(core));
}

/** Whether the condition, or one in it, puts the items of a list to a test; null: there is no condition. */
export function goesThroughItems(condition: Condition | null): boolean {
  return (
    condition !== null &&
    conditionsIn(condition).some(({ form }) => {
      if (form.kind === 'every' || form.kind === 'share') return true;
      return form.kind === 'count' && (form.selection.kind === 'items' || form.selection.holders !== null);
    })
  );
}

/** Whether nothing but values of the item in hand, and facts elsewhere, decide: then what is settled stays settled. */
export function isSettledByValues({ form }: Condition): boolean {
  switch (form.kind) {
    case 'all':
    case 'any':
    case 'tally':
      return form.members.every(isSettledByValues);
    case 'not':
      return isSettledByValues(form.member);
    case 'when':
      return isSettledByValues(form.condition) && isSettledByValues(form.body);
    case 'instead':
      return [form.condition, form.replacement, form.original].every(isSettledByValues);
    case 'inForce':
    case 'begun':
    case 'moment':
    case 'measured':
      return isSettledByValues(form.body);
    case 'governed':
    case 'decided':
    case 'daily':
    case 'slots':
      return false;
    case 'notRequired':
    case 'question':
    case 'truth':
    case 'compare':
      return true;
    case 'attested':
      return form.from === 'subject';
    case 'count': {
      const { selection } = form;
      if (selection.kind === 'items') return selection.list.from === 'subject';
      return (selection.holders?.list.from ?? selection.from) === 'subject';
    }
    case 'every':
    case 'share':
      return form.selection.list.from === 'subject';
  }
}

/** Roughly how much work it is to evaluate the condition, for trying first what is little. */
export function effortOf({ form }: Condition): number {
  switch (form.kind) {
    case 'all':
    case 'any':
    case 'tally':
      return form.members.reduce((sum, member) => sum + effortOf(member), 1);
    case 'not':
      return effortOf(form.member);
    case 'when':
      return effortOf(form.condition) + effortOf(form.body);
    case 'instead':
      return effortOf(form.condition) + effortOf(form.replacement) + effortOf(form.original);
    case 'inForce':
    case 'begun':
    case 'moment':
    case 'measured':
      return effortOf(form.body);
    case 'governed':
      return 40 + effortOf(form.body);
    case 'decided':
      return 20 + effortOf(form.body);
    case 'slots':
      return form.members.reduce((sum, member) => sum + effortOf(member), 200);
    case 'daily':
      return 100 + 10 * effortOf(form.body);
    case 'notRequired':
    case 'question':
      return 0;
    case 'truth':
      return 1;
    case 'compare':
      return 2;
    case 'attested':
      return 4;
    case 'count': {
      const { selection } = form;
      if (selection.kind === 'items') return itemEffort(selection.test);
      return selection.holders === null ? 8 : itemEffort(selection.holders.test) + 40;
    }
    case 'every':
    case 'share':
      return itemEffort(form.selection.test) + itemEffort(form.test);
  }
}

function itemEffort(test: Condition | null): number {
  return 10 * (test === null ? 1 : 1 + effortOf(test));
}
