/** Code that reads the lists of a selection and puts their items to its tests. */
import type { Bound, Condition, Form, HoldingSelection, ItemSelection } from '../core/core.ts';
import { numeral } from './code.ts';
import type { Lines } from './code.ts';
import type { Emission, Scope } from './emission.ts';
import { quote } from './quote.ts';
import { pathText, readPath } from './reading.ts';

/** The lists of a selection in variables. */
export interface ItemsRead {
  readonly lines: Lines;
  readonly list: string;
  readonly selected: string;
}

/** Reads a list and puts its items to the selection's test and to a further one. `pointer` null: the list's own. */
export function readItems(
  emission: Emission,
  scope: Scope,
  selection: ItemSelection,
  test: Condition | null,
  pointer: string | null,
): ItemsRead {
  const place = readPath(emission, scope, selection.list);
  const identity = identityOf(emission, selection);
  const list = `${emission.runtime('itemsOf')}(${place.value}, ${pointer ?? place.pointer}, ${identity === null ? 'null' : quote(identity)})`;
  const tests = `${functionOrNull(emission, 'mask', selection.test)}, ${functionOrNull(emission, 'mask', test)}`;
  return {
    lines: [
      ...place.lines,
      `const list = ${list};`,
      `const selected = ${emission.runtime('select')}(list, ${tests}, x, d);`,
    ],
    list: 'list',
    selected: 'selected',
  };
}

/** The function that is the condition in this mode, or `null`. */
export function functionOrNull(emission: Emission, mode: 'mask' | 'explain', condition: Condition | null): string {
  return condition === null ? 'null' : emission.functionOf(mode, condition);
}

/** The property that identifies the items of the selection, or null. */
export function identityOf(emission: Emission, { record }: ItemSelection): string | null {
  return emission.program.vocabulary.records.find(({ name }) => name === record)?.identity ?? null;
}

/** What follows the list and its items in the arguments of `countHeldBy`. */
export function holdersArguments(emission: Emission, selection: HoldingSelection, explain: string): string {
  const path = quote(pathText([selection.verb, selection.of]));
  const place = `{ verb: ${quote(selection.verb)}, kind: ${quote(selection.of)}, path: ${path} }`;
  const constant = emission.constant('place', place, 'runtime.HoldingsPlace');
  return `${constant}, ${explain}, d.${emission.admissions(selection.admissions)}, d.day, x, d`;
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
  return bound.atMost === null && atLeastOf(bound) > 0 && (selection.kind === 'items' || selection.holders === null);
}
