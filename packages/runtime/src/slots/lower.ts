/** Looks for prices with a lower bound, by subgradient steps of Polyak's length (Wolsey, Integer Programming, as in `prices.ts`). */
import type { Layout } from './layout.ts';
import { at } from './numbers.ts';
import type { Market, Prices } from './prices.ts';
import { boundAt, unit } from './prices.ts';
import type { Standing } from './standing.ts';

/** How hard to look for better prices. */
export interface Effort {
  readonly steps: number;
  /** Give up after so many steps without a better bound. */
  readonly patience: number;
}

export const thorough: Effort = { steps: 240, patience: 60 };
export const exhaustive: Effort = { steps: 1500, patience: 300 };
export const lasting: Effort = { steps: 100, patience: 40 };
/** The given prices will do. */
export const none: Effort = { steps: 0, patience: 0 };
export const brief: Effort = { steps: 40, patience: 15 };

/**
 * Looks for prices at which fewer than `target` slots can be filled, from given prices on. The prices become the best that were found; says
 * the bound there, in units. A bound below target * unit proves that there is no such filling.
 */
export function lower(
  layout: Layout,
  standing: Standing,
  market: Market,
  prices: Prices,
  target: number,
  { steps, patience }: Effort,
): number {
  dropIdlePremiums(layout, standing, prices);
  const walk = walkFrom(prices);
  const aim = (target - 0.5) * unit;
  let best = boundAt(layout, standing, market, prices);
  let bound = best;
  let stale = 0;
  let length = 1;
  market.usuallyGiven.set(market.given);
  for (let step = 0; step < steps && best >= target * unit && stale < patience; step++) {
    if (!takeStep(layout, standing, market, walk, length * (bound - aim))) break;
    bound = boundAt(layout, standing, market, walk.current);
    market.usuallyGiven.forEach((usual, role, all) => (all[role] = 0.9 * usual + 0.1 * at(market.given, role)));
    if (bound < best) {
      best = bound;
      prices.slots.set(walk.current.slots);
      prices.premiums.set(walk.current.premiums);
      stale = 0;
    } else if (++stale % 10 === 0) length /= 2;
  }
  return best;
}

const hasLeast = ({ least }: Standing, role: number): boolean => at(least, role) > 0;

const hasMost = ({ things }: Layout, { most }: Standing, role: number): boolean => at(most, role) < things;

/** Premiums that no least or most number of things stands behind only cost. */
function dropIdlePremiums(layout: Layout, standing: Standing, { premiums }: Prices): void {
  premiums.forEach((premium, role) => {
    if (premium > 0 ? !hasLeast(standing, role) : !hasMost(layout, standing, role)) premiums[role] = 0;
  });
}

/** Prices on their way, and what they were before they were rounded. */
interface Walk {
  readonly current: Prices;
  readonly slots: Float64Array;
  readonly premiums: Float64Array;
}

function walkFrom({ slots, premiums }: Prices): Walk {
  return {
    current: { slots: slots.slice(), premiums: premiums.slice() },
    slots: Float64Array.from(slots),
    premiums: Float64Array.from(premiums),
  };
}

/** By how much more is taken than needed; 0 where the price can go no further. */
function slopeOfSlot(standing: Standing, { taken }: Market, { slots }: Prices, demand: number): number {
  const slope = at(taken, demand) - at(standing.need, demand);
  const price = at(slots, demand);
  return (slope > 0 && price === 0) || (slope < 0 && price === unit) ? 0 : slope;
}

/** By how many more things are given to the role than may be, or (negative) by how many fewer. */
function slopeOfPremium({ least, most }: Standing, { given }: Market, { premiums }: Prices, role: number): number {
  const premium = at(premiums, role);
  const few = at(given, role) - at(least, role);
  const many = at(given, role) - at(most, role);
  if (premium > 0) return few;
  if (premium < 0) return many;
  return Math.min(few, 0) + Math.max(many, 0);
}

/** Takes a step of Polyak's length down the slopes; false where there are none. */
function takeStep(layout: Layout, standing: Standing, market: Market, walk: Walk, excess: number): boolean {
  const { current } = walk;
  const ofSlots = current.slots.map((_, demand) => slopeOfSlot(standing, market, current, demand));
  const ofPremiums = current.premiums.map((_, role) => slopeOfPremium(standing, market, current, role));
  let norm = 0;
  for (const slope of ofSlots) norm += slope * slope;
  for (const slope of ofPremiums) norm += slope * slope;
  if (norm === 0) return false;
  const stride = excess / norm;
  for (const [demand, slope] of ofSlots.entries()) {
    const price = Math.min(unit, Math.max(0, (walk.slots[demand] ?? 0) - stride * slope));
    walk.slots[demand] = price;
    current.slots[demand] = Math.round(price);
  }
  for (const [role, slope] of ofPremiums.entries()) {
    if (slope === 0) continue;
    const lowest = hasMost(layout, standing, role) ? -Infinity : 0;
    const highest = hasLeast(standing, role) ? Infinity : 0;
    const premium = Math.min(highest, Math.max(lowest, (walk.premiums[role] ?? 0) - stride * slope));
    walk.premiums[role] = premium;
    current.premiums[role] = Math.round(premium);
  }
  return true;
}
