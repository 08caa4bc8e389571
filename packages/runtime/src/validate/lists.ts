/** Checks of lists, in either form. */
import { checkContradictions } from './contradictions.ts';
import { checkMembers } from './objects.ts';
import type { Members } from './objects.ts';
import { yesnoCheck } from './scalars.ts';
import { checkAt, countValue, isObject, report, reportAt } from './walk.ts';
import type { Check, Walk } from './walk.ts';
import { expected } from './words.ts';

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function checkItems(walk: Walk, items: readonly unknown[], item: Check, identity: string | null): void {
  for (let index = 0; index < items.length; index += 1) {
    if (!countValue(walk)) return;
    const value = items[index];
    if (value === null || value === undefined) {
      reportAt(walk, index, 'wrongType', () => 'Expected an item, found null. Leave out what is not known.');
      continue;
    }
    checkAt(walk, index, item, value);
    if (walk.stopped) return;
  }
  if (identity !== null) checkContradictions(walk, items, identity);
}

/** An array, or `{ "known": [...], "maybeMore": true }`. `identity` is the field that identifies an item, if one does. */
export function listCheck(item: Check, identity: string | null): Check {
  const known: Check = (walk, value) => {
    if (isList(value)) checkItems(walk, value, item, identity);
    else report(walk, 'wrongType', () => expected('a list', value));
  };
  const members: Members = new Map([
    ['known', known],
    ['maybeMore', yesnoCheck],
  ]);
  return (walk, value) => {
    if (isList(value)) checkItems(walk, value, item, identity);
    else if (isObject(value)) checkMembers(walk, value, members, 'a list');
    else report(walk, 'wrongType', () => expected('a list', value));
  };
}
