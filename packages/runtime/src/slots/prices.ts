/**
 * Bounds on how much can be filled, by prices: each slot of a demand gets a price between 0 and `unit`, and each thing takes what
 * is worth most of what it may fill by itself. Whatever the prices, no filling has more slots than
 *
 *     the sum over slots of (unit - price) + the sum over things of what each takes, divided by unit.
 *
 * This is Lagrangian relaxation of what demands need (Wolsey, Integer Programming, the chapter on Lagrangian duality); with prices 0 and `unit` alone
 * it is Hall's condition. Prices are whole numbers, so that a bound is exact. Better prices are looked for by
 * subgradient steps of Polyak's length.
 */
import type { Layout } from './layout.ts';
import type { Mode } from './modes.ts';
import { add, at, listAt } from './numbers.ts';
import type { Standing } from './standing.ts';
import { close } from './standing.ts';

export const unit = 720;

/** Prices by demand. */
export type Prices = Int32Array;

/** What is used again from one evaluation to the next. */
export interface Market {
  readonly modes: readonly (readonly Mode[])[];
  /** How often each demand is taken at the prices last looked at. */
  readonly taken: Int32Array;
  /** What each thing is worth there. */
  readonly worth: Int32Array;
  /** What a thing takes in the mode in hand, and in the best so far. */
  readonly picked: number[];
  readonly best: number[];
  readonly values: number[];
}

export function marketOf(layout: Layout, modes: readonly (readonly Mode[])[]): Market {
  const taken = new Int32Array(layout.places.length);
  return { modes, taken, worth: new Int32Array(layout.things), picked: [], best: [], values: [] };
}

/** What a thing is worth in a mode; no less than the price of anything it may fill in it. `picked` becomes what it takes. */
function worthIn(
  layout: Layout,
  standing: Standing,
  market: Market,
  prices: Prices,
  thing: number,
  mode: Mode,
): number {
  const { picked, values } = market;
  picked.length = 0;
  let worth = 0;
  for (const group of listAt(layout.looseOfThing, thing)) {
    let value = 0;
    let choice = -1;
    for (const arc of listAt(layout.arcsOfGroup, group)) {
      const role = at(layout.arcRole, arc);
      const price = at(prices, at(layout.arcDemand, arc));
      if (price <= value || at(standing.open, arc) === 0 || (role >= 0 && at(mode, role) === 0)) continue;
      value = price;
      choice = arc;
    }
    if (choice < 0) continue;
    worth += value;
    picked.push(choice);
  }
  for (const cell of listAt(layout.cellsOfThing, thing)) {
    const room = at(standing.room, cell);
    if (room <= 0 || at(mode, at(layout.cellRole, cell)) === 0) continue;
    const first = picked.length;
    values.length = 0;
    for (const group of listAt(layout.groupsOfCell, cell)) {
      let value = 0;
      let choice = -1;
      for (const arc of listAt(layout.arcsOfGroup, group)) {
        const price = at(prices, at(layout.arcDemand, arc));
        if (price <= value || at(standing.open, arc) === 0) continue;
        value = price;
        choice = arc;
      }
      if (choice >= 0) keepBest(picked, values, first, room, choice, value);
    }
    for (const value of values) worth += value;
  }
  return worth;
}

/** Keeps the `room` greatest values, and the arcs that have them from place `first` on, the greatest first. */
function keepBest(picked: number[], values: number[], first: number, room: number, arc: number, value: number): void {
  let place = values.length;
  if (place === room) {
    if ((values[place - 1] ?? 0) >= value) return;
    place--;
  }
  while (place > 0 && (values[place - 1] ?? 0) < value) {
    values[place] = values[place - 1] ?? 0;
    picked[first + place] = picked[first + place - 1] ?? 0;
    place--;
  }
  values[place] = value;
  picked[first + place] = arc;
}

/** What a thing is worth at most; `best` becomes what it takes. */
export function worthOf(layout: Layout, standing: Standing, market: Market, prices: Prices, thing: number): number {
  let most = -1;
  for (const mode of market.modes[thing] ?? []) {
    const worth = worthIn(layout, standing, market, prices, thing, mode);
    if (worth <= most) continue;
    most = worth;
    market.best.length = 0;
    market.best.push(...market.picked);
  }
  return Math.max(most, 0);
}

/** The bound at some prices, in units; `taken` and `worth` become what is taken there and what things are worth. */
export function boundAt(layout: Layout, standing: Standing, market: Market, prices: Prices): number {
  const { taken, worth, best } = market;
  taken.fill(0);
  let bound = 0;
  for (let demand = 0; demand < prices.length; demand++) {
    bound += at(standing.need, demand) * (unit - at(prices, demand));
  }
  for (let thing = 0; thing < layout.things; thing++) {
    const most = worthOf(layout, standing, market, prices, thing);
    worth[thing] = most;
    bound += most;
    for (const arc of best) add(taken, at(layout.arcDemand, arc), 1);
  }
  return bound;
}

/** How hard to look for better prices. */
export interface Effort {
  readonly steps: number;
  /** Give up after so many steps without a better bound. */
  readonly patience: number;
}

export const thorough: Effort = { steps: 240, patience: 60 };
export const exhaustive: Effort = { steps: 1500, patience: 300 };
export const lasting: Effort = { steps: 100, patience: 40 };
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
  const demands = prices.length;
  const current = prices.slice();
  const exact = Float64Array.from(prices);
  const aim = (target - 0.5) * unit;
  let best = boundAt(layout, standing, market, current);
  let bound = best;
  let stale = 0;
  let length = 1;
  for (let step = 0; step < steps && best >= target * unit && stale < patience; step++) {
    let norm = 0;
    for (let demand = 0; demand < demands; demand++) {
      const slope = at(market.taken, demand) - at(standing.need, demand);
      const price = at(current, demand);
      if ((slope > 0 && price > 0) || (slope < 0 && price < unit)) norm += slope * slope;
    }
    if (norm === 0) break;
    const stride = (length * (bound - aim)) / norm;
    for (let demand = 0; demand < demands; demand++) {
      const slope = at(market.taken, demand) - at(standing.need, demand);
      const price = Math.min(unit, Math.max(0, (exact[demand] ?? 0) - stride * slope));
      exact[demand] = price;
      current[demand] = Math.round(price);
    }
    bound = boundAt(layout, standing, market, current);
    if (bound < best) {
      best = bound;
      prices.set(current);
      stale = 0;
    } else if (++stale % 10 === 0) length /= 2;
  }
  return best;
}

/**
 * Closes what no filling of `target` slots uses: roles in which a thing would be worth so much less than at best that the
 * bound would fall below the target. Says whether anything was closed.
 */
export function closeWorthless(
  layout: Layout,
  standing: Standing,
  market: Market,
  prices: Prices,
  target: number,
): boolean {
  const slack = boundAt(layout, standing, market, prices) - target * unit;
  let closed = false;
  for (const thing of layout.doubtful) {
    const modes = market.modes[thing] ?? [];
    if (modes.length < 2) continue;
    const worths = modes.map((mode) => worthIn(layout, standing, market, prices, thing, mode));
    for (const arc of listAt(layout.arcsOfThing, thing)) {
      const role = at(layout.arcRole, arc);
      if (role < 0 || at(standing.open, arc) === 0) continue;
      const most = Math.max(...worths.filter((_, place) => at(modes[place] ?? new Int32Array(0), role) === 1));
      if (at(market.worth, thing) - most <= slack) continue;
      close(layout, standing, arc);
      closed = true;
    }
  }
  return closed;
}
