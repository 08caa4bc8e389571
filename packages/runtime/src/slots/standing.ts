/** A filling in the making, which is changed in place, and what is still allowed in it. */
import type { Layout } from './layout.ts';
import { add, at, listAt, sum } from './numbers.ts';

/** Belongs to whoever made it; nothing outside of the solver sees one. */
export interface Standing {
  /** How many things each demand still needs. */
  readonly need: Int32Array;
  /** 1 where an arc may be used. */
  readonly open: Int32Array;
  /** How many groups of each cell may be used. */
  readonly room: Int32Array;
  /** The arc that is used of each group, or -1. */
  readonly used: Int32Array;
  /** How many groups of each cell are used. */
  readonly load: Int32Array;
  /** How many arcs of each demand are used. */
  readonly filled: Int32Array;
  /** How often each thing is used in each role, at thing * roles + role. */
  readonly played: Int32Array;
  /** How many things are given to each role, at least and at most; who is given to a role may still be used in none. */
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** Nothing is filled yet, and everything is allowed. */
export function emptyStanding(layout: Layout): Standing {
  return {
    need: layout.need.slice(),
    open: new Int32Array(layout.arcs).fill(1),
    room: layout.cellRoom.slice(),
    used: new Int32Array(layout.groups).fill(-1),
    load: new Int32Array(layout.cells),
    filled: new Int32Array(layout.places.length),
    played: new Int32Array(layout.things * layout.roles),
    least: new Int32Array(layout.roles),
    most: new Int32Array(layout.roles).fill(layout.things),
  };
}

export function copyOf({ need, open, room, used, load, filled, played, least, most }: Standing): Standing {
  return {
    need: need.slice(),
    open: open.slice(),
    room: room.slice(),
    used: used.slice(),
    load: load.slice(),
    filled: filled.slice(),
    played: played.slice(),
    least: least.slice(),
    most: most.slice(),
  };
}

/** Takes over what is filled in another standing, and not what is allowed there. */
export function refill(into: Standing, from: Standing): void {
  into.used.set(from.used);
  into.load.set(from.load);
  into.filled.set(from.filled);
  into.played.set(from.played);
}

/** How many slots are filled. */
export const totalOf = ({ filled }: Standing): number => sum(filled);

export function use(layout: Layout, standing: Standing, arc: number): void {
  count(layout, standing, arc, 1);
  standing.used[at(layout.arcGroup, arc)] = arc;
}

export function release(layout: Layout, standing: Standing, arc: number): void {
  count(layout, standing, arc, -1);
  standing.used[at(layout.arcGroup, arc)] = -1;
}

function count(layout: Layout, { load, filled, played }: Standing, arc: number, by: number): void {
  const cell = at(layout.groupCell, at(layout.arcGroup, arc));
  const role = at(layout.arcRole, arc);
  add(filled, at(layout.arcDemand, arc), by);
  if (cell >= 0) add(load, cell, by);
  if (role >= 0) add(played, at(layout.arcThing, arc) * layout.roles + role, by);
}

export const isUsed = (layout: Layout, { used }: Standing, arc: number): boolean =>
  at(used, at(layout.arcGroup, arc)) === arc;

/** Forbids an arc, and frees its slot if it was used. */
export function close(layout: Layout, standing: Standing, arc: number): void {
  if (isUsed(layout, standing, arc)) release(layout, standing, arc);
  standing.open[arc] = 0;
}

/** Whether the thing plays a role that the one of the arc crosses, or fills another slot of its team in another cell. */
export function clashes(layout: Layout, { used, played }: Standing, arc: number): boolean {
  const role = at(layout.arcRole, arc);
  if (role >= 0) {
    const base = at(layout.arcThing, arc) * layout.roles;
    for (const other of listAt(layout.crosses, role)) if (at(played, base + other) > 0) return true;
  }
  for (const rival of listAt(layout.rivals, at(layout.arcGroup, arc))) if (at(used, rival) >= 0) return true;
  return false;
}

/**
 * Settles that the thing of an arc fills its demand: the slot and the room that it takes are no longer there, and what the thing
 * can then no longer fill is closed. What was filled otherwise stays filled where it may.
 */
export function settle(layout: Layout, standing: Standing, arc: number): void {
  const { need, room, load, filled } = standing;
  const thing = at(layout.arcThing, arc);
  const demand = at(layout.arcDemand, arc);
  const role = at(layout.arcRole, arc);
  const group = at(layout.arcGroup, arc);
  for (const other of listAt(layout.arcsOfGroup, group)) close(layout, standing, other);
  for (const rival of listAt(layout.rivals, group)) {
    for (const other of listAt(layout.arcsOfGroup, rival)) close(layout, standing, other);
  }
  if (role >= 0) {
    const crossed = listAt(layout.crosses, role);
    for (const other of listAt(layout.arcsOfThing, thing)) {
      if (crossed.includes(at(layout.arcRole, other))) close(layout, standing, other);
    }
  }
  add(need, demand, -1);
  for (const other of listAt(layout.arcsOfDemand, demand)) {
    if (at(filled, demand) <= at(need, demand)) break;
    if (isUsed(layout, standing, other)) release(layout, standing, other);
  }
  const cell = at(layout.groupCell, group);
  if (cell < 0) return;
  add(room, cell, -1);
  const isFull = at(room, cell) === 0;
  for (const other of listAt(layout.groupsOfCell, cell)) {
    if (isFull) for (const closed of listAt(layout.arcsOfGroup, other)) close(layout, standing, closed);
    const held = at(standing.used, other);
    if (held >= 0 && at(load, cell) > at(room, cell)) release(layout, standing, held);
  }
}
