/** Code that reads the lists of a selection and puts their items to its tests. */
import type { Bound, Condition, Form, HoldingSelection, ItemSelection } from '../core/core.ts';
import { numeral } from './code.ts';
import type { Lines } from './code.ts';
import { call } from './emission.ts';
import type { Emission, Scope } from './emission.ts';
import { quote } from './quote.ts';
import { holdingsPath, pathText, readPath } from './reading.ts';

/**
 * Reads a list into `list`, and puts its items to the selection's test and to a further one, into `selected`. `pointer`
 * null: the list's own.
 */
export function readItems(
  emission: Emission,
  scope: Scope,
  selection: ItemSelection,
  test: Condition | null,
  pointer: string | null,
): Lines {
  const place = readPath(emission, scope, selection.list);
  const identity = identityOf(emission, selection);
  const read = identity === null ? null : emission.itemsReader(identity);
  const itemsOf =
    read === null
      ? `${emission.runtime('itemsOf')}(${place.value}, ${pointer ?? place.pointer}, null)`
      : `${read}(${place.value}, ${pointer ?? place.pointer})`;
  const masks = (name: string, condition: Condition | null): Lines =>
    condition === null
      ? []
      : [
          `const ${name}${emission.annotation('number[]')} = [];`,
          `for (const y of list.facts) ${name}.push(${call(emission, 'mask', condition, 'y')});`,
        ];
  const within = selection.test === null ? `${emission.runtime('allMet')}(list)` : 'within';
  const tested = test === null ? emission.runtime('EMPTY') : 'tested';
  return [
    ...place.lines,
    `const list = ${itemsOf};`,
    ...masks('within', selection.test),
    ...masks('tested', test),
    `const selected = { list, within: ${within}, tested: ${tested}, explained: [] };`,
  ];
}

/**
 * Counts the entries held into `count`. `isExplained`: with the pointers of an explanation. Whoever holds them is in
 * `holders` (and if they are several, the list of all in `list`).
 */
export function readHoldings(
  emission: Emission,
  scope: Scope,
  selection: HoldingSelection,
  isExplained: boolean,
): Lines {
  const day = `d.${emission.admissions(selection)}, d.day`;
  if (selection.holders === null) {
    const { lines, value, pointer } = readPath(emission, scope, holdingsPath(selection));
    return [
      ...lines,
      `const holders = ${emission.runtime('onlyHolder')}(${value}, ${isExplained ? pointer : '""'});`,
      `const count = ${emission.runtime('countHoldings')}(holders, false, ${day});`,
    ];
  }
  const path = quote(pathText([selection.verb, selection.of]));
  const place = `{ verb: ${quote(selection.verb)}, kind: ${quote(selection.of)}, path: ${path} }`;
  const constant = emission.constant('place', place, 'runtime.HoldingsPlace');
  const explain = functionOrNull(emission, 'explain', isExplained ? selection.holders.test : null);
  return [
    ...readItems(emission, scope, selection.holders, null, isExplained ? null : '""'),
    `const holders = ${emission.runtime('holdersOf')}(selected, ${constant}, ${explain}, x, d);`,
    `const count = ${emission.runtime('countHeldBy')}(list, holders, ${constant}, ${day});`,
  ];
}

/** The function that is the condition in this mode, or `null`. */
export function functionOrNull(emission: Emission, mode: 'mask' | 'explain', condition: Condition | null): string {
  return condition === null ? 'null' : emission.functionOf(mode, condition);
}

/** The property that identifies the items of the selection, or null. */
export function identityOf(emission: Emission, { record }: ItemSelection): string | null {
  return emission.program.vocabulary.records.find(({ name }) => name === record)?.identity ?? null;
}

/** A bound as two numbers. */
export function boundArguments(bound: Bound): string {
  return `${numeral(atLeastOf(bound))}, ${bound.atMost === null ? 'Infinity' : numeral(bound.atMost)}`;
}

/** The least number within the bound. */
export function atLeastOf({ atLeast }: Bound): number {
  return atLeast ?? 0;
}

/** Whether a count can be decided by finding enough, without counting all. */
export function hasQuickWay({ bound, selection }: Extract<Form, { kind: 'count' }>): boolean {
  const isLookedAtOneByOne = selection.kind === 'items' || (selection.holders === null && isPlain(selection));
  return bound.atMost === null && atLeastOf(bound) > 0 && isLookedAtOneByOne;
}

/** Whether holdings count by their days alone, on the day. */
export function isPlain({ time, earned }: HoldingSelection): boolean {
  return time.kind === 'onDay' && earned === null;
}
