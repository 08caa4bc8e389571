/** Explanations of the conditions that count items or holdings. */
import type { Bound, Condition, Form, HoldingSelection, ItemSelection } from '../core/core.ts';
import { numeral } from './code.ts';
import type { Lines } from './code.ts';
import type { Emission, Scope } from './emission.ts';
import { boundConstant } from './mask.ts';
import { finish, nothingToMeasure } from './node.ts';
import { atLeastOf, boundArguments, functionOrNull, readHoldings, readItems } from './selecting.ts';

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>;

/** Explains a count by what was counted. */
export function explainCount(emission: Emission, scope: Scope, condition: Condition, form: FormOf<'count'>): Lines {
  const { selection, bound } = form;
  return selection.kind === 'items'
    ? explainItems(emission, scope, condition, selection, bound)
    : explainHoldings(emission, scope, condition, selection, bound);
}

/** Explains that every item passes a test by those that do, and those that do not. */
export function explainEvery(emission: Emission, scope: Scope, condition: Condition, form: FormOf<'every'>): Lines {
  const failing = `${emission.runtime('failingEvery')}(selected), ${emission.runtime('mayBeFailingEvery')}(selected)`;
  return [
    ...readItems(emission, scope, form.selection, form.test, null),
    ...finish(emission, condition, {
      mask: `${emission.runtime('everyMask')}(selected)`,
      found: `${emission.runtime('foundEvery')}(selected)`,
      facts: `${emission.runtime('factsOfItems')}(selected)`,
      missing: missingOfItems(emission, form.selection, form.test),
      nearest: nearestItems(emission, '(mask & 2) !== 0', failing, form.test),
    }),
  ];
}

/** Explains a share by the items of the whole and of the part. */
export function explainShare(emission: Emission, scope: Scope, condition: Condition, form: FormOf<'share'>): Lines {
  const nearest = (): string => {
    const failing = `${emission.runtime('failingShare')}(selected), ${emission.runtime('EMPTY')}`;
    return nearestItems(emission, 'mask !== 1 && mask !== 4', failing, form.test);
  };
  return [
    ...readItems(emission, scope, form.selection, form.test, null),
    ...finish(emission, condition, {
      mask: `${emission.runtime('shareOfItemsMask')}(selected, ${boundConstant(emission, form.bound)})`,
      found: `${emission.runtime('foundShare')}(selected)`,
      facts: `${emission.runtime('factsOfItems')}(selected)`,
      missing: missingOfItems(emission, form.selection, form.test),
      because: nothingToMeasure,
      ...(form.bound.low === null ? {} : { nearest: nearest() }),
    }),
  ];
}

function explainItems(
  emission: Emission,
  scope: Scope,
  condition: Condition,
  selection: ItemSelection,
  bound: Bound,
): Lines {
  const { test } = selection;
  const nearest = (condition: Condition): string => {
    const failing = `${emission.runtime('notCounted')}(selected), ${emission.runtime('EMPTY')}`;
    return nearestItems(emission, `count.least < ${numeral(atLeastOf(bound))}`, failing, condition);
  };
  return [
    ...readItems(emission, scope, selection, null, null),
    `const count = ${emission.runtime('countItems')}(selected);`,
    ...finish(emission, condition, {
      mask: `${emission.runtime('boundMask')}(count.least, count.most, ${boundArguments(bound)})`,
      found: `${emission.runtime('foundCount')}(count, count.counted)`,
      facts: 'count.facts',
      missing: missingOfItems(emission, selection, null),
      ...(test !== null && atLeastOf(bound) > 0 ? { nearest: nearest(test) } : {}),
    }),
  ];
}

function explainHoldings(
  emission: Emission,
  scope: Scope,
  condition: Condition,
  selection: HoldingSelection,
  bound: Bound,
): Lines {
  const day = `d.${emission.admissions(selection)}, d.day`;
  const empty = emission.runtime('EMPTY');
  const missing =
    selection.holders === null
      ? `${emission.runtime('missingOfHoldings')}(holders, count, ${day})`
      : `${emission.runtime('missingOfHolders')}(list, holders, count, ${day})`;
  const nearest = (): string =>
    `count.least < ${numeral(atLeastOf(bound))} ? ${emission.runtime('nearestHoldings')}(holders, count, ${day}) : ${empty}`;
  return [
    ...readHoldings(emission, scope, selection, true),
    ...finish(emission, condition, {
      mask: `${emission.runtime('boundMask')}(count.least, count.most, ${boundArguments(bound)})`,
      found: `${emission.runtime('foundCount')}(count, count.counted)`,
      facts: 'count.facts',
      missing: `${emission.runtime('isOpen')}(mask) ? ${missing} : ${empty}`,
      ...(atLeastOf(bound) > 0 ? { nearest: nearest() } : {}),
    }),
  ];
}

function missingOfItems(emission: Emission, selection: ItemSelection, test: Condition | null): string {
  const tests = `${functionOrNull(emission, 'explain', selection.test)}, ${functionOrNull(emission, 'explain', test)}`;
  const missing = `${emission.runtime('missingOfItems')}(selected, ${tests}, x, d)`;
  return `${emission.runtime('isOpen')}(mask) ? ${missing} : ${emission.runtime('EMPTY')}`;
}

/** `failing`: the items that fail surely, then those that may fail. */
function nearestItems(emission: Emission, when: string, failing: string, test: Condition): string {
  const tests = `${emission.functionOf('distance', test)}, ${emission.functionOf('explain', test)}`;
  return `${when} ? ${emission.runtime('nearestItems')}(selected, ${failing}, ${tests}, x, d) : ${emission.runtime('EMPTY')}`;
}
