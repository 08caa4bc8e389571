/** `on application`, `on renewal`: the moments at which something counts. */
import type { Modifier } from '@proviso/grammar';
import type { Moment } from '../core/core.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { placeOf, type Scope } from './scope.ts';

export const moments: readonly Moment[] = ['application', 'renewal'];

/** The moment that a modifier names; null, with a diagnostic, where it names none. */
const momentOf = (scope: Scope, modifier: Extract<Modifier, { kind: 'OnTiming' }>): Moment | null => {
  const { point } = modifier;
  if (point.kind === 'Missing') return null;
  if (point.kind === 'Date') {
    scope.lowering.report('not-yet-supported', placeOf(scope, modifier), { what: '"on" a date, on a requirement,' });
    return null;
  }
  const moment = moments.find((each) => each === point.text);
  if (moment !== undefined) return moment;
  const suggestion = nearestName(point.text, moments);
  scope.lowering.report(
    'example-moment',
    placeOf(scope, point),
    { name: point.text, suggestion },
    { replacement: suggestion },
  );
  return null;
};

/** The moment at which what the modifiers stand with counts; null for every moment. One that contradicts another is reported. */
export const momentIn = (scope: Scope, modifiers: readonly Modifier[]): Moment | null => {
  let first: Moment | null = null;
  for (const modifier of modifiers) {
    const moment = modifier.kind === 'OnTiming' ? momentOf(scope, modifier) : null;
    if (first !== null && moment !== null && moment !== first) {
      scope.lowering.report('contradictory-moments', placeOf(scope, modifier), { first, second: moment });
    }
    first ??= moment;
  }
  return first;
};

/** The first moment that modifiers name; what is wrong with it is said elsewhere. */
export const momentNamed = (modifiers: readonly Modifier[]): Moment | null => {
  for (const modifier of modifiers) {
    if (modifier.kind !== 'OnTiming' || modifier.point.kind !== 'Name') continue;
    const { text } = modifier.point;
    const moment = moments.find((each) => each === text);
    if (moment !== undefined) return moment;
  }
  return null;
};
