import { isEveryDay, type Pinned } from '../calendar/lifetimes.ts';
import type { Condition } from '../core/core.ts';
import type { Range } from '../documents/load.ts';
import { conditionAt, type Scope, type Wording } from './scope.ts';

/** A body that is asked for on the days of a lifetime, under the revisions to which it is pinned. */
export const inForceWhere = (
  scope: Scope,
  range: Range,
  { begun, notBegun, ...lifetime }: Pinned,
  body: Condition,
  wording: Wording,
): Condition => {
  const isPinned = begun !== undefined || notBegun !== undefined;
  const pinned = isPinned
    ? conditionAt(scope, range, { kind: 'begun', since: begun ?? null, before: notBegun ?? null, body }, wording)
    : body;
  return isEveryDay(lifetime)
    ? pinned
    : conditionAt(scope, range, { kind: 'inForce', lifetime, body: pinned }, wording);
};
