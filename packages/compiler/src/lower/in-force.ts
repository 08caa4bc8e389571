import { isEveryDay, type Pinned } from '../calendar/lifetimes.ts';
import type { Pin } from '../calendar/pins.ts';
import type { Condition, RevisionStep } from '../core/core.ts';
import type { Range } from '../documents/load.ts';
import { conditionAt, type Scope, type Wording } from './scope.ts';

const stepOf = (pin: Pin | undefined): RevisionStep | null =>
  pin === undefined ? null : { step: pin.step, label: pin.label };

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
    ? conditionAt(scope, range, { kind: 'begun', since: stepOf(begun), before: stepOf(notBegun), body }, wording)
    : body;
  return isEveryDay(lifetime)
    ? pinned
    : conditionAt(scope, range, { kind: 'inForce', lifetime, body: pinned }, wording);
};
