/**
 * How many things a role may be given: where a role needs at least four and a half people by the prices, it needs five. Few choices among
 * people show that, as each of them could do something else as well.
 */
import type { Layout } from './layout.ts';
import { lasting, lower } from './lower.ts';
import { at, listAt } from './numbers.ts';
import { unit } from './prices.ts';
import type { Standing } from './standing.ts';
import { copyOf } from './standing.ts';
import type { Workplace } from './workplace.ts';

/** The roles for which a thing gives up others. */
export function crossedRoles(layout: Layout): readonly number[] {
  return [...layout.crosses.keys()].filter((role) => listAt(layout.crosses, role).length > 0);
}

/** Narrows the least and the most of each crossed role to what the prices do not refute; false where nothing is left. */
export function narrow(workplace: Workplace, standing: Standing, target: number): boolean {
  const { layout, market } = workplace;
  const { least, most } = standing;
  const isRefuted = (side: 'least' | 'most', role: number, number: number): boolean => {
    const tried = copyOf(standing);
    tried[side][role] = number;
    return lower(layout, tried, market, workplace.prices, target, lasting) < target * unit;
  };
  for (const role of crossedRoles(layout)) {
    if (at(least, role) === at(most, role)) continue;
    let first = Math.max(at(least, role), Math.min(at(most, role), Math.round(market.usuallyGiven[role] ?? 0)));
    let last = first;
    while (last < at(most, role) && !isRefuted('least', role, last + 1)) last++;
    most[role] = last;
    while (first > at(least, role) && !isRefuted('most', role, first - 1)) first--;
    least[role] = first;
    while (at(least, role) <= at(most, role) && isRefuted('most', role, at(least, role)))
      least[role] = at(least, role) + 1;
    if (at(least, role) > at(most, role)) return false;
    while (at(least, role) < at(most, role) && isRefuted('least', role, at(most, role)))
      most[role] = at(most, role) - 1;
  }
  return true;
}
