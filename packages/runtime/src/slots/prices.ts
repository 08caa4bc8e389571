/**
 * Bounds on how much can be filled, by prices: each slot of a demand gets a price between 0 and `unit`, each role a premium for whoever is
 * given to it, and each thing takes what is worth most of what it may fill by itself. Whatever the prices, no filling in which
 * each role has as many things as it may has more slots than
 *
 *     the sum over slots of (unit - price) + the sum over things of what each takes, with its premiums,
 *     less the sum over roles of premium * (least, or where it is negative most, things given to the role), divided by unit.
 *
 * This is Lagrangian relaxation of what demands need and of how many things roles have (Wolsey, Integer Programming, the chapter on Lagrangian
 * duality); with prices 0 and `unit` alone it is Hall's condition. Prices are whole numbers, so that a bound is exact.
 */
import type { Layout } from './layout.ts';
import type { Mode } from './modes.ts';
import { add, at, listAt } from './numbers.ts';
import type { Standing } from './standing.ts';
import { close } from './standing.ts';

export const unit = 720;

export interface Prices {
  /** By demand. */
  readonly slots: Int32Array;
  /** By role; a negative one is to be paid. */
  readonly premiums: Int32Array;
}

/** The same price for every slot, and no premiums. */
export function evenPrices({ places, roles }: Layout, price: number): Prices {
  return { slots: new Int32Array(places.length).fill(price), premiums: new Int32Array(roles) };
}

/** What is used again from one evaluation to the next. */
export interface Market {
  readonly modes: readonly (readonly Mode[])[];
  /** How often each demand is taken at the prices last looked at. */
  readonly taken: Int32Array;
  /** What each thing is worth there, and in which of its modes (by its place; -1 where it plays no role). */
  readonly worth: Int32Array;
  readonly modeOf: Int32Array;
  /** How many things are given to each role there. */
  readonly given: Int32Array;
  /** The same over the prices looked at last, the later ones weighing more. */
  readonly usuallyGiven: Float64Array;
  /** What a thing takes in the mode in hand, and in the best so far, and which that is. */
  readonly picked: number[];
  readonly best: number[];
  readonly values: number[];
  bestMode: number;
}

export function marketOf(layout: Layout, modes: readonly (readonly Mode[])[]): Market {
  return {
    modes,
    taken: new Int32Array(layout.places.length),
    worth: new Int32Array(layout.things),
    modeOf: new Int32Array(layout.things).fill(-1),
    given: new Int32Array(layout.roles),
    usuallyGiven: new Float64Array(layout.roles),
    picked: [],
    best: [],
    values: [],
    bestMode: -1,
  };
}

/** What a thing takes in a mode is worth; no less than the price of anything it may fill in it. `picked` becomes what it takes. */
function worthIn(
  layout: Layout,
  standing: Standing,
  market: Market,
  { slots }: Prices,
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
      const price = at(slots, at(layout.arcDemand, arc));
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
        const price = at(slots, at(layout.arcDemand, arc));
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

/** Whether a thing may still be given to a mode: it can fill something in one of its roles. */
function isPlayable(layout: Layout, { open }: Standing, thing: number, mode: Mode): boolean {
  for (const arc of listAt(layout.arcsOfThing, thing)) {
    const role = at(layout.arcRole, arc);
    if (role >= 0 && at(mode, role) === 1 && at(open, arc) === 1) return true;
  }
  return false;
}

function premiumsOf({ premiums }: Prices, mode: Mode): number {
  let total = 0;
  for (let role = 0; role < premiums.length; role++) total += at(premiums, role) * at(mode, role);
  return total;
}

/** What a thing is worth at most, with its premiums; `best` becomes what it takes. A thing is given to a mode, if there is one that is playable. */
export function worthOf(layout: Layout, standing: Standing, market: Market, prices: Prices, thing: number): number {
  const modes = market.modes[thing] ?? [];
  let most = -Infinity;
  market.bestMode = -1;
  for (const [place, mode] of modes.entries()) {
    if (!isPlayable(layout, standing, thing, mode)) continue;
    const worth = worthIn(layout, standing, market, prices, thing, mode) + premiumsOf(prices, mode);
    if (worth <= most) continue;
    most = worth;
    market.bestMode = place;
    takeOver(market);
  }
  const [mode] = modes;
  if (market.bestMode >= 0 || mode === undefined) return Math.max(most, 0);
  const worth = worthIn(layout, standing, market, prices, thing, mode);
  takeOver(market);
  return worth;
}

function takeOver({ best, picked }: Market): void {
  best.length = 0;
  best.push(...picked);
}

/** The bound at some prices, in units; what the market says of prices becomes true of these. */
export function boundAt(layout: Layout, standing: Standing, market: Market, prices: Prices): number {
  const { taken, given, worth, modeOf, best } = market;
  const { slots, premiums } = prices;
  taken.fill(0);
  given.fill(0);
  let bound = 0;
  for (let demand = 0; demand < slots.length; demand++) {
    bound += at(standing.need, demand) * (unit - at(slots, demand));
  }
  for (let role = 0; role < premiums.length; role++) {
    const premium = at(premiums, role);
    bound -= premium * at(premium > 0 ? standing.least : standing.most, role);
  }
  for (let thing = 0; thing < layout.things; thing++) {
    const most = worthOf(layout, standing, market, prices, thing);
    worth[thing] = most;
    modeOf[thing] = market.bestMode;
    bound += most;
    for (const arc of best) add(taken, at(layout.arcDemand, arc), 1);
    const mode = market.modes[thing]?.[market.bestMode];
    if (mode !== undefined) for (let role = 0; role < given.length; role++) add(given, role, at(mode, role));
  }
  return bound;
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
    const modes = (market.modes[thing] ?? []).filter((mode) => isPlayable(layout, standing, thing, mode));
    if (modes.length < 2) continue;
    const worths = modes.map(
      (mode) => worthIn(layout, standing, market, prices, thing, mode) + premiumsOf(prices, mode),
    );
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
