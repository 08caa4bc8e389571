/** What all questions about one layout share. */
import type { Layout } from './layout.ts';
import { modesOf } from './modes.ts';
import type { Market, Prices } from './prices.ts';
import { evenPrices, marketOf, unit } from './prices.ts';
import type { Paths } from './reroute.ts';
import { pathsIn } from './reroute.ts';

export interface Workplace {
  readonly layout: Layout;
  readonly paths: Paths;
  readonly market: Market;
  /** The best prices so far, where the next search for prices begins. */
  readonly prices: Prices;
  /** How often a search branches before it is begun anew in another way; ever more often. */
  readonly branches: number;
  /** The way in which the last long search came to its end, where the next begins. */
  way: number;
}

export function workplaceFor(layout: Layout, branches = 40): Workplace {
  return {
    layout,
    paths: pathsIn(layout),
    market: marketOf(layout, modesOf(layout)),
    prices: evenPrices(layout, unit / 2),
    branches,
    way: 0,
  };
}
