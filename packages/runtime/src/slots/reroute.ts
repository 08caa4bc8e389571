/**
 * Fills one slot more by passing things from demand to demand: augmenting paths, found breadth first (Edmonds and Karp; in
 * Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms, the chapter on maximum flow), in the network of `layout.ts`.
 */
import type { Layout } from './layout.ts';
import { at, listAt } from './numbers.ts';
import type { Standing } from './standing.ts';
import { clashes, release, use } from './standing.ts';

/** What a search for a path has seen; used again by the next, so that nothing has to be made anew. */
export interface Paths {
  /** The demands seen, in order; after a search that found nothing, all from which nothing could be freed. */
  readonly queue: Int32Array;
  seen: number;
  readonly demandRound: Int32Array;
  readonly cellRound: Int32Array;
  /** The round in which a thing was on some path; after a careful move, its negative: it must not be on another. */
  readonly thingRound: Int32Array;
  /** Which arc a demand would lose, and which arc takes what that frees. */
  readonly lost: Int32Array;
  readonly gained: Int32Array;
  round: number;
}

export function pathsIn(layout: Layout): Paths {
  const demands = layout.places.length;
  return {
    queue: new Int32Array(demands),
    seen: 0,
    demandRound: new Int32Array(demands),
    cellRound: new Int32Array(layout.cells),
    thingRound: new Int32Array(layout.things),
    lost: new Int32Array(demands),
    gained: new Int32Array(demands),
    round: 0,
  };
}

/**
 * How a path treats what the flow does not know of: `careful` makes no clash (and may miss a path), `blind` may make some, and
 * misses none.
 */
export type Care = 'careful' | 'blind';

/** Fills one slot more of the demand, if things can be passed on so; all other demands stay as full as they are. */
export function augment(layout: Layout, standing: Standing, paths: Paths, demand: number, care: Care): boolean {
  const round = ++paths.round;
  paths.demandRound[demand] = round;
  paths.queue[0] = demand;
  paths.seen = 1;
  for (let next = 0; next < paths.seen; next++) {
    const place = at(paths.queue, next);
    for (const arc of listAt(layout.arcsOfDemand, place)) {
      if (at(standing.open, arc) === 0) continue;
      if (!follow(layout, standing, paths, arc, care === 'careful')) continue;
      apply(layout, standing, paths, arc, demand);
      return true;
    }
  }
  return false;
}

/** Looks where an arc leads; true where it leads to something free. */
function follow(layout: Layout, standing: Standing, paths: Paths, arc: number, careful: boolean): boolean {
  const { round, thingRound } = paths;
  const group = at(layout.arcGroup, arc);
  const thing = at(layout.arcThing, arc);
  const held = at(standing.used, group);
  if (held === arc) return false;
  if (careful) {
    if (at(thingRound, thing) === -round) return false;
    if (clashes(layout, standing, arc)) {
      if (at(thingRound, thing) === round) return false;
      const only = onlyUse(layout, standing, thing);
      if (only >= 0 && reach(layout, paths, arc, only)) thingRound[thing] = -round;
      return false;
    }
    thingRound[thing] = round;
  }
  if (held >= 0) {
    reach(layout, paths, arc, held);
    return false;
  }
  const cell = at(layout.groupCell, group);
  if (cell < 0 || at(standing.load, cell) < at(standing.room, cell)) return true;
  if (at(paths.cellRound, cell) === round) return false;
  paths.cellRound[cell] = round;
  for (const other of listAt(layout.groupsOfCell, cell)) {
    const loser = at(standing.used, other);
    if (loser >= 0) reach(layout, paths, arc, loser);
  }
  return false;
}

/** Notes that an arc could take what another loses. */
function reach(layout: Layout, paths: Paths, arc: number, loser: number): boolean {
  const demand = at(layout.arcDemand, loser);
  if (at(paths.demandRound, demand) === paths.round) return false;
  paths.demandRound[demand] = paths.round;
  paths.lost[demand] = loser;
  paths.gained[demand] = arc;
  paths.queue[paths.seen++] = demand;
  return true;
}

/** The one arc of the thing that is used; -1 where several are. */
function onlyUse(layout: Layout, standing: Standing, thing: number): number {
  let only = -1;
  for (const arc of listAt(layout.arcsOfThing, thing)) {
    if (at(standing.used, at(layout.arcGroup, arc)) !== arc) continue;
    if (only >= 0) return -1;
    only = arc;
  }
  return only;
}

function apply(layout: Layout, standing: Standing, paths: Paths, last: number, from: number): void {
  use(layout, standing, last);
  let demand = at(layout.arcDemand, last);
  while (demand !== from) {
    const gained = at(paths.gained, demand);
    release(layout, standing, at(paths.lost, demand));
    use(layout, standing, gained);
    demand = at(layout.arcDemand, gained);
  }
}

/** Fills slots one by one until so many are filled, or no path is left; says how many are. */
export function augmentTo(layout: Layout, standing: Standing, paths: Paths, target: number, care: Care): number {
  let total = 0;
  for (const filled of standing.filled) total += filled;
  for (let demand = 0; demand < layout.places.length && total < target; demand++) {
    while (at(standing.filled, demand) < at(standing.need, demand) && total < target) {
      if (!augment(layout, standing, paths, demand, care)) break;
      total++;
    }
  }
  return total;
}
