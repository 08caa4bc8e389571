/**
 * Loops that settle a selection for most facts without counting everything and without making objects. Where they
 * cannot tell, they leave it to the exact way. Two items of one identity are one item, and the first one's facts go
 * before the other's; so an item surely counts by itself only as the first of its identity, if its test stays met
 * whatever the others add.
 */
import type { Bound, Condition, Form, HoldingSelection, ItemSelection } from '../core/core.ts';
import { canBeNotApplicable, goesThroughItems, staysMet } from './applicability.ts';
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
  const exactly = `${call(emission, 'mask', condition)} === 1`;
  if (!isSafe(emission, selection)) return [`return ${exactly};`];
  const { test } = selection;
  const wanted = atLeastOf(bound);
  const identity = identityOf(emission, selection);
  const found = wanted === 1 ? ['return true;'] : ['count += 1;', `if (count === ${numeral(wanted)}) return true;`];
  const counted = identity === null ? found : ifFirst(emission, identity, found, wanted === 1, exactly);
  const body = test === null ? counted : block(`if (${call(emission, 'surely', test, 'y')})`, counted);
  const begun = [
    ...start(emission, scope, selection, exactly),
    ...(identity === null ? [] : ['let looked = 0;']),
    ...(wanted === 1 ? [] : ['let count = 0;']),
  ];
  if (test === null || identity === null) return [...begun, ...items(emission, identity, body), 'return false;'];
  // What does not count by itself may count with what another item adds to it; but then enough have to be open.
  const mayCount = call(emission, 'possibly', test, 'y');
  return [
    ...begun,
    'let open = 0;',
    ...items(emission, identity, [
      ...block(`if (${call(emission, 'surely', test, 'y')})`, ['open += 1;', ...counted]),
      `else if (open < ${numeral(wanted)} && ${mayCount}) open += 1;`,
    ]),
    `return open >= ${numeral(wanted)} && ${exactly};`,
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
  const holds = (heldOrMayBe: 'held' | 'mayBeHeld'): Lines => {
    const isHeld = emission.holdingTest(heldOrMayBe, selection);
    return block(`for (let k = 0; k < ${place.value}.length; k += 1)`, [
      `if (${isHeld}(${place.value}[k], d)) return ${heldOrMayBe === 'held' ? 'true' : exactly};`,
    ]);
  };
  const held = [...place.lines, ...block(`if (Array.isArray(${place.value}))`, holds('held'))];
  const mayBeHeld = [...place.lines, `if (!Array.isArray(${place.value})) return ${exactly};`, ...holds('mayBeHeld')];
  const first = identity === null ? held : ifFirst(emission, identity, held, true, exactly);
  const ifHolder = (mode: 'surely' | 'possibly', body: Lines): Lines =>
    holders.test === null ? body : block(`if (${call(emission, mode, holders.test, 'y')})`, body);
  return [
    ...start(emission, scope, holders, exactly),
    ...(identity === null ? [] : ['let looked = 0;']),
    ...items(emission, identity, ifHolder('surely', first)),
    ...items(emission, identity, ifHolder('possibly', mayBeHeld)),
    'return false;',
  ];
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
  const held = `${emission.holdingTest('held', selection)}(${value}[k], d)`;
  const counted = ['count += 1;', `if (count === ${numeral(wanted)}) return true;`];
  const isRepeated = (): string => `${emission.holdingTest('heldBefore', selection)}(${value}, k, d)`;
  return [
    ...lines,
    `if (!Array.isArray(${value})) return ${call(emission, 'exact', condition)} === 1;`,
    ...(wanted === 1 ? [] : ['let count = 0;', 'let looked = 0;']),
    ...block(
      `for (let k = 0; k < ${value}.length; k += 1)`,
      wanted === 1
        ? [`if (${held}) return true;`]
        : [
            `if (!${held}) continue;`,
            'looked += k;',
            `if (looked > 8 * ${value}.length) return ${call(emission, 'exact', condition)} === 1;`,
            ...block(`if (!${isRepeated()})`, counted),
          ],
    ),
    'return false;',
  ];
}

/** The outcome of at least so many entries being held. */
export function quickHoldingsMask(
  emission: Emission,
  scope: Scope,
  condition: Condition,
  selection: HoldingSelection,
  bound: Bound,
): Lines {
  const exactly = call(emission, 'exact', condition);
  if (atLeastOf(bound) !== 1) {
    return [
      `if (${call(emission, 'surely', condition)}) return 1;`,
      `return ${call(emission, 'possibly', condition)} ? ${exactly} : 2;`,
    ];
  }
  const { lines, value } = readPath(emission, scope, holdingsPath(selection));
  return [
    ...lines,
    `if (!Array.isArray(${value})) return ${exactly};`,
    'let most = 0;',
    ...block(`for (let k = 0; k < ${value}.length; k += 1)`, [
      `const standing = ${emission.holdingTest('standing', selection)}(${value}[k], d);`,
      'if (standing === 2) return 1;',
      'if (standing === 1) most = 1;',
    ]),
    'return most === 1 ? 3 : 2;',
  ];
}

/** Whether surely no entry is held. */
export function quickNone(emission: Emission, scope: Scope, condition: Condition, selection: HoldingSelection): Lines {
  const { lines, value } = readPath(emission, scope, holdingsPath(selection));
  return [
    ...lines,
    `if (!Array.isArray(${value})) return ${call(emission, 'mask', condition)} === 1;`,
    ...mayBeHeldLoop(emission, value, selection, 'return false;'),
    'return true;',
  ];
}

/** Whether an entry is held or may be. */
export function quickMayHold(emission: Emission, scope: Scope, selection: HoldingSelection): Lines {
  const { lines, value } = readPath(emission, scope, holdingsPath(selection));
  return [
    ...lines,
    `if (!Array.isArray(${value})) return true;`,
    ...mayBeHeldLoop(emission, value, selection, 'return true;'),
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
  if (canBeNotApplicable(test) || !staysMet(test) || [selection.test, test].some(goesThroughItems)) return null;
  const exactly = `${call(emission, 'mask', condition)} === 1`;
  const isIn = selection.test === null ? '' : `${call(emission, 'possibly', selection.test, 'y')} && `;
  const body = [`if (${isIn}!${call(emission, 'surely', test, 'y')}) return ${exactly};`];
  const loop = items(emission, identityOf(emission, selection), body);
  return [...start(emission, scope, selection, exactly), ...loop, 'return true;'];
}

/**
 * Whether an item of the selection may count by itself. Where its test goes through a list in turn, the exact way alone
 * is taken: what is tried in vain on every level would be tried again by all levels above it.
 */
function isSafe(emission: Emission, selection: ItemSelection): boolean {
  const { test } = selection;
  if (test === null) return true;
  return !goesThroughItems(test) && (identityOf(emission, selection) === null || staysMet(test));
}

/** Reads the list into `list`; leaves with what is exact where it is no array. */
function start(emission: Emission, scope: Scope, selection: ItemSelection, exactly: string): Lines {
  const { lines, value } = readPath(emission, scope, selection.list);
  return [
    ...lines,
    `if (!Array.isArray(${value})) return ${exactly};`,
    `const list${emission.annotation('readonly unknown[]')} = ${value};`,
  ];
}

/** A loop over the items `y` of `list`, each at `j`. */
function items(emission: Emission, identity: string | null, body: Lines): Lines {
  return block('for (let j = 0; j < list.length; j += 1)', [
    'const t = list[j];',
    `const y${emission.annotation(emission.trusts ? 'runtime.Facts' : 'runtime.Facts | null')} = ${asFactsOrNull(emission, 't', identity)};`,
    ...(emission.trusts ? [] : ['if (y === null) continue;']),
    ...body,
  ]);
}

/**
 * What to do with the item `y` if it is the first of its identity, and perhaps also if it has none. Where many are not
 * the first, looking through those before each would cost the square of the list; counting exactly does not.
 */
function ifFirst(emission: Emission, identity: string, body: Lines, isAnonymousToo: boolean, exactly: string): Lines {
  const repeats = `${emission.repeats(identity)}(list, j, id)`;
  const isFirst = isAnonymousToo ? `typeof id !== "string" || !${repeats}` : `typeof id === "string" && !${repeats}`;
  return [
    'looked += j;',
    `if (looked > 8 * list.length) return ${exactly};`,
    `const id = ${emission.property('y', identity)};`,
    ...block(`if (${isFirst})`, body),
  ];
}

function mayBeHeldLoop(emission: Emission, list: string, selection: HoldingSelection, found: string): Lines {
  return block(`for (let k = 0; k < ${list}.length; k += 1)`, [
    `if (${emission.holdingTest('mayBeHeld', selection)}(${list}[k], d)) ${found}`,
  ]);
}
