/** Explanations of the conditions that count items or holdings. */
import type { Bound, Condition, Form, HoldingSelection, ItemSelection } from '../core/core.ts';
import { numeral } from './code.ts';
import type { Lines } from './code.ts';
import type { Emission, Scope } from './emission.ts';
import { boundConstant } from './mask.ts';
import { finish, nothingToMeasure } from './node.ts';
import { holdingsPath, readPath } from './reading.ts';
import { atLeastOf, boundArguments, functionOrNull, holdersArguments, readItems } from './selecting.ts';

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
  const { lines, list, selected } = readItems(emission, scope, form.selection, form.test, null);
  const failing = `${emission.runtime('failingEvery')}(${selected})`;
  const mayFail = `${emission.runtime('mayBeFailingEvery')}(${selected})`;
  return [
    ...lines,
    ...finish(emission, condition, {
      mask: `${emission.runtime('everyMask')}(${list}, ${selected})`,
      found: `${emission.runtime('foundEvery')}(${list}, ${selected})`,
      facts: `${emission.runtime('factsOfItems')}(${list}, ${selected})`,
      missing: missingOfItems(emission, form.selection, form.test),
      nearest: nearestItems(emission, '(mask & 2) !== 0', failing, form.test, mayFail),
    }),
  ];
}

/** Explains a share by the items of the whole and of the part. */
export function explainShare(emission: Emission, scope: Scope, condition: Condition, form: FormOf<'share'>): Lines {
  const { lines, list, selected } = readItems(emission, scope, form.selection, form.test, null);
  const nearest = (): string => {
    const failing = `${emission.runtime('failingShare')}(${selected})`;
    return nearestItems(emission, 'mask !== 1 && mask !== 4', failing, form.test);
  };
  return [
    ...lines,
    ...finish(emission, condition, {
      mask: `${emission.runtime('shareOfItemsMask')}(${list}, ${selected}, ${boundConstant(emission, form.bound)})`,
      found: `${emission.runtime('foundShare')}(${list}, ${selected})`,
      facts: `${emission.runtime('factsOfItems')}(${list}, ${selected})`,
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
  const { lines, list, selected } = readItems(emission, scope, selection, null, null);
  const { test } = selection;
  const nearest = (condition: Condition): string => {
    const failing = `${selected}.filter((one) => !${emission.runtime('isSurelyIn')}(one))`;
    return nearestItems(emission, `limits.least < ${numeral(atLeastOf(bound))}`, failing, condition);
  };
  return [
    ...lines,
    `const limits = ${emission.runtime('limitsOf')}(${list}, ${selected});`,
    ...finish(emission, condition, {
      mask: `${emission.runtime('boundMask')}(limits.least, limits.most, ${boundArguments(bound)})`,
      found: `${emission.runtime('foundItems')}(limits, ${selected})`,
      facts: `${emission.runtime('factsOfItems')}(${list}, ${selected})`,
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
  const admissions = `d.${emission.admissions(selection.admissions)}`;
  const empty = emission.runtime('EMPTY');
  const { lines, count, missing } = countedHoldings(emission, scope, selection, admissions);
  const nearest = (): string =>
    `count.least < ${numeral(atLeastOf(bound))} ? ${emission.runtime('nearestHoldings')}(count, ${admissions}, d.day) : ${empty}`;
  return [
    ...lines,
    `const count = ${count};`,
    ...finish(emission, condition, {
      mask: `${emission.runtime('boundMask')}(count.least, count.most, ${boundArguments(bound)})`,
      found: `${emission.runtime('foundCount')}(count, count.counted)`,
      facts: 'count.facts',
      missing: `${emission.runtime('isOpen')}(mask) ? ${missing} : ${empty}`,
      ...(atLeastOf(bound) > 0 ? { nearest: nearest() } : {}),
    }),
  ];
}

function countedHoldings(
  emission: Emission,
  scope: Scope,
  selection: HoldingSelection,
  admissions: string,
): { readonly lines: Lines; readonly count: string; readonly missing: string } {
  if (selection.holders === null) {
    const { lines, value, pointer } = readPath(emission, scope, holdingsPath(selection));
    return {
      lines,
      count: `${emission.runtime('countHeld')}(${value}, ${pointer}, ${admissions}, d.day)`,
      missing: `${emission.runtime('missingOfHoldings')}(count)`,
    };
  }
  const { lines, list, selected } = readItems(emission, scope, selection.holders, null, null);
  const explain = functionOrNull(emission, 'explain', selection.holders.test);
  return {
    lines,
    count: `${emission.runtime('countHeldBy')}(${list}, ${selected}, ${holdersArguments(emission, selection, explain)})`,
    missing: `${emission.runtime('missingOfHolders')}(${list}, count)`,
  };
}

function missingOfItems(emission: Emission, selection: ItemSelection, test: Condition | null): string {
  const tests = `${functionOrNull(emission, 'explain', selection.test)}, ${functionOrNull(emission, 'explain', test)}`;
  const missing = `${emission.runtime('missingOfItems')}(list, selected, ${tests}, x, d)`;
  return `${emission.runtime('isOpen')}(mask) ? ${missing} : ${emission.runtime('EMPTY')}`;
}

function nearestItems(emission: Emission, when: string, failing: string, test: Condition, others = ''): string {
  const explain = emission.functionOf('explain', test);
  const nearest = `${emission.runtime('nearestItems')}(list, ${failing}, ${others === '' ? emission.runtime('EMPTY') : others}, ${explain}, x, d)`;
  return `${when} ? ${nearest} : ${emission.runtime('EMPTY')}`;
}
