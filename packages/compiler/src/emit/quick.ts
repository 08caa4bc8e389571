/**
 * Loops that settle a selection for most facts without counting everything and without making objects. Where they
 * cannot tell, they leave it to the exact way. Two items of one identity are one item, and the first one's facts go
 * before the other's; so an item surely counts by itself only as the first of its identity, if its test stays met
 * whatever the others add.
 */
import type { Bound, Condition, Form, HoldingSelection, ItemSelection } from '../core/core.ts';
import { canBeNotApplicable, staysMet } from './applicability.ts';
import { block, numeral } from './code.ts';
import type { Lines } from './code.ts';
import { call } from './emission.ts';
import type { Emission, Scope } from './emission.ts';
import { asFactsOrNull, holdingsPath, readPath } from './reading.ts';
import { atLeastOf, identityOf } from './selecting.ts';

/** Whether at least so many items surely are in the selection. */
export function quickCount(
  emission: Emission,
  scope: Scope,
  condition: Condition,
  selection: ItemSelection,
  bound: Bound,
): Lines {
  const exactly = `${call(emission, 'exact', condition)} === 1`;
  if (!isSafe(emission, selection)) return [`return ${exactly};`];
  const { test } = selection;
  const wanted = atLeastOf(bound);
  const identity = identityOf(emission, selection);
  const found = wanted === 1 ? ['return true;'] : ['count += 1;', `if (count === ${numeral(wanted)}) return true;`];
  const counted = identity === null ? found : ifFirst(emission, identity, found, wanted === 1);
  if (test === null)
    return [
      ...start(emission, scope, selection, exactly, wanted),
      ...items(emission, identity, counted),
      'return false;',
    ];
  const isCounted = block(`if (${call(emission, 'surely', test, 'y')})`, counted);
  if (identity === null) {
    return [
      ...start(emission, scope, selection, exactly, wanted),
      ...items(emission, identity, isCounted),
      'return false;',
    ];
  }
  // What is not settled by itself matters only where another item may add to it.
  const isOpen = `} else if (!isOpen) isOpen = ${call(emission, 'possibly', test, 'y')};`;
  return [
    ...start(emission, scope, selection, exactly, wanted),
    'let isOpen = false;',
    ...items(emission, identity, [...isCounted.slice(0, -1), isOpen]),
    `return isOpen && ${exactly};`,
  ];
}

/** Whether some holder surely holds an entry. Other numbers than one are left to the exact way. */
export function quickHolders(
  emission: Emission,
  scope: Scope,
  condition: Condition,
  selection: HoldingSelection,
  holders: ItemSelection,
  bound: Bound,
): Lines | null {
  if (bound.atMost !== null || atLeastOf(bound) !== 1 || !isSafe(emission, holders)) return null;
  const exactly = `${call(emission, 'mask', condition)} === 1`;
  const identity = identityOf(emission, holders);
  const place = readPath(emission, scope, { from: 'item', segments: [selection.verb, selection.of] }, 'y');
  const admissions = `d.${emission.admissions(selection.admissions)}`;
  const held = [
    ...place.lines,
    ...block(`if (Array.isArray(${place.value}))`, holdingsLoop(emission, place.value, admissions, ['return true;'])),
  ];
  const first = identity === null ? held : ifFirst(emission, identity, held, true);
  const body = holders.test === null ? first : block(`if (${call(emission, 'surely', holders.test, 'y')})`, first);
  return [...start(emission, scope, holders, exactly, 1), ...items(emission, identity, body), `return ${exactly};`];
}

/** Whether at least so many entries surely are held. */
export function quickHoldings(
  emission: Emission,
  scope: Scope,
  condition: Condition,
  selection: HoldingSelection,
  bound: Bound,
): Lines {
  const wanted = atLeastOf(bound);
  const { lines, value } = readPath(emission, scope, holdingsPath(selection));
  const admissions = `d.${emission.admissions(selection.admissions)}`;
  const found =
    wanted === 1
      ? ['return true;']
      : [
          `if (${emission.runtime('isHeldBefore')}(${value}, k, entry, ${admissions}.admitted, d.day)) continue;`,
          'count += 1;',
          `if (count === ${numeral(wanted)}) return true;`,
        ];
  return [
    ...lines,
    `if (!Array.isArray(${value})) return ${call(emission, 'exact', condition)} === 1;`,
    ...(wanted === 1 ? [] : ['let count = 0;']),
    ...holdingsLoop(emission, value, admissions, found),
    'return false;',
  ];
}

/** Whether surely no entry is held. */
export function quickNone(emission: Emission, scope: Scope, condition: Condition, selection: HoldingSelection): Lines {
  const { lines, value } = readPath(emission, scope, holdingsPath(selection));
  return [
    ...lines,
    `if (!Array.isArray(${value})) return ${call(emission, 'mask', condition)} === 1;`,
    ...mayBeHeldLoop(emission, value, `d.${emission.admissions(selection.admissions)}`, 'return false;'),
    'return true;',
  ];
}

/** Whether an entry is held or may be. */
export function quickMayHold(emission: Emission, scope: Scope, selection: HoldingSelection): Lines {
  const { lines, value } = readPath(emission, scope, holdingsPath(selection));
  return [
    ...lines,
    `if (!Array.isArray(${value})) return true;`,
    ...mayBeHeldLoop(emission, value, `d.${emission.admissions(selection.admissions)}`, 'return true;'),
    'return false;',
  ];
}

/** Whether surely every item of the selection satisfies the test. */
export function quickEvery(
  emission: Emission,
  scope: Scope,
  condition: Condition,
  { selection, test }: Extract<Form, { kind: 'every' }>,
): Lines | null {
  if (canBeNotApplicable(test) || !staysMet(test)) return null;
  const exactly = `${call(emission, 'mask', condition)} === 1`;
  const isIn = selection.test === null ? '' : `${call(emission, 'possibly', selection.test, 'y')} && `;
  const body = [`if (${isIn}!${call(emission, 'surely', test, 'y')}) return ${exactly};`];
  const loop = items(emission, identityOf(emission, selection), body);
  return [...start(emission, scope, selection, exactly, 1), ...loop, 'return true;'];
}

/** Whether an item of the selection may count by itself. */
function isSafe(emission: Emission, selection: ItemSelection): boolean {
  return selection.test === null || identityOf(emission, selection) === null || staysMet(selection.test);
}

/** Reads the list into `list`; leaves with what is exact where it is no array. */
function start(emission: Emission, scope: Scope, selection: ItemSelection, exactly: string, wanted: number): Lines {
  const { lines, value } = readPath(emission, scope, selection.list);
  return [
    ...lines,
    `if (!Array.isArray(${value})) return ${exactly};`,
    `const list${emission.annotation('readonly unknown[]')} = ${value};`,
    ...(wanted === 1 ? [] : ['let count = 0;']),
  ];
}

/** A loop over the items `y` of `list`, each at `j`. */
function items(emission: Emission, identity: string | null, body: Lines): Lines {
  return block('for (let j = 0; j < list.length; j += 1)', [
    'const t = list[j];',
    `const y${emission.annotation('runtime.Facts | null')} = ${asFactsOrNull(emission, 't', identity)};`,
    'if (y === null) continue;',
    ...body,
  ]);
}

/** What to do with the item `y` if it is the first of its identity, and perhaps also if it has none. */
function ifFirst(emission: Emission, identity: string, body: Lines, isAnonymousToo: boolean): Lines {
  const repeats = `${emission.repeats(identity)}(list, j, id)`;
  const isFirst = isAnonymousToo ? `typeof id !== "string" || !${repeats}` : `typeof id === "string" && !${repeats}`;
  return [`const id = ${emission.property('y', identity)};`, ...block(`if (${isFirst})`, body)];
}

function holdingsLoop(emission: Emission, list: string, admissions: string, found: Lines): Lines {
  return block(`for (let k = 0; k < ${list}.length; k += 1)`, [
    `const entry = ${emission.runtime('heldEntry')}(${list}[k], ${admissions}.admitted, d.day);`,
    'if (entry === undefined) continue;',
    ...found,
  ]);
}

function mayBeHeldLoop(emission: Emission, list: string, admissions: string, found: string): Lines {
  return block(`for (let k = 0; k < ${list}.length; k += 1)`, [
    `if (${emission.runtime('mayBeHeld')}(${list}[k], ${admissions}.admitted, d.day)) ${found}`,
  ]);
}
