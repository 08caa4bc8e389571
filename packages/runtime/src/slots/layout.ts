/** A problem laid out as a network, once for all questions about it. */
import type { Lists } from './numbers.ts';
import { emptyLists } from './numbers.ts';
import type { Demand, Problem } from './problem.ts';

/**
 * A part of a problem as a network: an *arc* is that a thing may fill a demand. Arcs of one thing of which one at most is used are
 * a *group* (of one team), and groups of which no more are used than the thing has room in a role are a *cell*. What groups and
 * cells keep is a flow from demands through arcs, groups and cells; what they leave open (crossing roles, and *rivals*: groups of one
 * thing and team that lie in different cells) is what makes the problem more than a flow, and is seen to by `search.ts`.
 */
export interface Layout {
  /** The places of the demands in the problem. */
  readonly places: readonly number[];
  /** How many things the demands need. */
  readonly need: Int32Array;
  readonly roles: number;
  readonly things: number;
  /** The number of each thing in the problem. */
  readonly names: readonly number[];
  readonly arcs: number;
  readonly arcThing: Int32Array;
  readonly arcDemand: Int32Array;
  readonly arcGroup: Int32Array;
  /** The role in which an arc counts; -1 where its demand is not limited. */
  readonly arcRole: Int32Array;
  readonly groups: number;
  /** The cell of a group; -1 where nothing but its team bounds it. */
  readonly groupCell: Int32Array;
  readonly cells: number;
  readonly cellRole: Int32Array;
  readonly cellRoom: Int32Array;
  /** The arcs of a demand, the preferred first. */
  readonly arcsOfDemand: Lists;
  /** The arcs of a thing, in the order of the demands. */
  readonly arcsOfThing: Lists;
  readonly arcsOfGroup: Lists;
  readonly groupsOfCell: Lists;
  readonly cellsOfThing: Lists;
  /** The groups of a thing that lie in no cell. */
  readonly looseOfThing: Lists;
  /** Other groups of the same thing and team. */
  readonly rivals: Lists;
  /** The roles that a role crosses. */
  readonly crosses: Lists;
  /** Things that a flow could use against the rules, so that there is more to decide than a flow. */
  readonly doubtful: readonly number[];
  /** Equal numbers: the things are candidates of the same demands and have the same room. */
  readonly typeOf: Int32Array;
}

/** Which roles each role crosses. */
export function crossesOf({ roles, crossing }: Problem): Lists {
  const sets = Array.from({ length: roles }, () => new Set<number>());
  for (const set of crossing) {
    for (const role of set) for (const other of set) if (other !== role) sets[role]?.add(other);
  }
  return sets.map((set) => [...set]);
}

/** A demand that a thing may fill, by its place among the demands that are laid out. */
export interface Claim {
  readonly place: number;
  readonly demand: Demand;
}

/** The demands that each thing may fill; those for which it has no room are left out. */
export function claimsOf(problem: Problem, places: readonly number[]): ReadonlyMap<number, readonly Claim[]> {
  const claims = new Map<number, Claim[]>();
  for (const [place, original] of places.entries()) {
    const demand = problem.demands[original];
    if (demand === undefined) continue;
    for (const thing of demand.candidates) {
      if (demand.limited && roomOf(problem, thing, demand.role) < 1) continue;
      const known = claims.get(thing);
      if (known === undefined) claims.set(thing, [{ place, demand }]);
      else known.push({ place, demand });
    }
  }
  return claims;
}

function roomOf({ room, roles }: Problem, thing: number, role: number): number {
  return room === null ? Infinity : (room[thing * roles + role] ?? Infinity);
}

/** The roles in which a thing could fill more teams than it has room for. */
export function tightRoles(problem: Problem, thing: number, claims: readonly Claim[]): ReadonlyMap<number, number> {
  const tight = new Map<number, number>();
  const teams = new Map<number, Set<number>>();
  for (const { demand } of claims) {
    if (!demand.limited) continue;
    const known = teams.get(demand.role) ?? new Set();
    teams.set(demand.role, known.add(demand.team));
  }
  for (const [role, of] of teams) {
    const room = roomOf(problem, thing, role);
    if (of.size > room) tight.set(role, Math.floor(room));
  }
  return tight;
}

/** Lays out the demands at some places of a problem, and the things that may fill any of them. */
export function layoutOf(problem: Problem, places: readonly number[]): Layout {
  const crosses = crossesOf(problem);
  const arcThing: number[] = [];
  const arcDemand: number[] = [];
  const arcGroup: number[] = [];
  const arcRole: number[] = [];
  const groupCell: number[] = [];
  const cellRole: number[] = [];
  const cellRoom: number[] = [];
  const arcsOfThing: number[][] = [];
  const arcsOfGroup: number[][] = [];
  const groupsOfCell: number[][] = [];
  const cellsOfThing: number[][] = [];
  const looseOfThing: number[][] = [];
  const rivals: number[][] = [];
  const doubtful: number[] = [];
  const names: number[] = [];
  const types = new Map<string, number>();
  const typeOf: number[] = [];
  const arcOf = new Map<number, number>();
  const all = claimsOf(problem, places);
  for (const [name, claims] of all) {
    const thing = names.push(name) - 1;
    const tight = tightRoles(problem, name, claims);
    const cells = new Map<number, number>();
    for (const [role, room] of tight) {
      cells.set(role, cellRole.push(role) - 1);
      cellRoom.push(room);
      groupsOfCell.push([]);
    }
    const arcs: number[] = [];
    const loose: number[] = [];
    const ofTeams = new Map<number, { readonly cell: number; readonly group: number }[]>();
    const present = new Set<number>();
    let key = '';
    for (const { place, demand } of claims) {
      const cell = demand.limited ? (cells.get(demand.role) ?? -1) : -1;
      const ofTeam = ofTeams.get(demand.team) ?? [];
      ofTeams.set(demand.team, ofTeam);
      let group = ofTeam.find((known) => known.cell === cell)?.group;
      if (group === undefined) {
        group = groupCell.push(cell) - 1;
        arcsOfGroup.push([]);
        rivals.push([]);
        if (cell === -1) loose.push(group);
        else groupsOfCell[cell]?.push(group);
        ofTeam.push({ cell, group });
      }
      const arc = arcThing.push(thing) - 1;
      arcDemand.push(place);
      arcGroup.push(group);
      arcRole.push(demand.limited ? demand.role : -1);
      arcsOfGroup[group]?.push(arc);
      arcs.push(arc);
      arcOf.set(place * problem.things + name, arc);
      if (demand.limited) present.add(demand.role);
      key += `${place},`;
    }
    let isDoubtful = [...present].some((role) => crosses[role]?.some((other) => present.has(other)));
    for (const ofTeam of ofTeams.values()) {
      if (ofTeam.length < 2) continue;
      isDoubtful = true;
      for (const { group } of ofTeam) {
        for (const { group: other } of ofTeam) if (other !== group) rivals[group]?.push(other);
      }
    }
    if (isDoubtful) doubtful.push(thing);
    arcsOfThing.push(arcs);
    cellsOfThing.push([...cells.values()]);
    looseOfThing.push(loose);
    for (const [role, room] of tight) key += `;${role}:${room}`;
    const type = types.get(key) ?? types.size;
    types.set(key, type);
    typeOf.push(type);
  }
  const arcsOfDemand = emptyLists(places.length);
  const need = new Int32Array(places.length);
  for (const [place, original] of places.entries()) {
    const demand = problem.demands[original];
    if (demand === undefined) continue;
    need[place] = demand.need;
    for (const thing of demand.candidates) {
      const arc = arcOf.get(place * problem.things + thing);
      if (arc !== undefined) arcsOfDemand[place]?.push(arc);
    }
  }
  return {
    places,
    need,
    roles: problem.roles,
    things: names.length,
    names,
    arcs: arcThing.length,
    arcThing: Int32Array.from(arcThing),
    arcDemand: Int32Array.from(arcDemand),
    arcGroup: Int32Array.from(arcGroup),
    arcRole: Int32Array.from(arcRole),
    groups: groupCell.length,
    groupCell: Int32Array.from(groupCell),
    cells: cellRole.length,
    cellRole: Int32Array.from(cellRole),
    cellRoom: Int32Array.from(cellRoom),
    arcsOfDemand,
    arcsOfThing,
    arcsOfGroup,
    groupsOfCell,
    cellsOfThing,
    looseOfThing,
    rivals,
    crosses,
    doubtful,
    typeOf: Int32Array.from(typeOf),
  };
}
