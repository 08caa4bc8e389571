/**
 * Finds a filling of so many slots, or shows that there is none: branch and bound over the flow of `layout.ts`. The flow
 * may let a thing play roles that cross, or fill two slots of a team; then one of what clashes is chosen, and each choice tried: that it
 * is kept and what clashes with it closed, or that it is closed. Bounds are the flow itself and the prices of `prices.ts`.
 */
import type { Layout } from './layout.ts';
import type { Effort } from './lower.ts';
import { brief, exhaustive, lasting, lower, none, thorough } from './lower.ts';
import { crossedRoles, narrow } from './narrow.ts';
import { at, listAt, sum } from './numbers.ts';
import { closeWorthless, unit } from './prices.ts';
import { augmentTo } from './reroute.ts';
import type { Standing } from './standing.ts';
import { clashes, close, copyOf, emptyStanding, isUsed, totalOf } from './standing.ts';
import type { Workplace } from './workplace.ts';

/** A filling of as many slots as can be found without any search; it breaks no rule. */
function quickFilling({ layout, paths }: Workplace): Standing {
  const standing = emptyStanding(layout);
  augmentTo(layout, standing, paths, Infinity, 'careful');
  return standing;
}

/** How much longer a search may go on, and how hard it looks for prices where it has branched. */
interface Patience {
  branches: number;
  readonly effort: Effort;
  /** Branch on how many things roles are given before branching on things. */
  readonly numbersFirst: boolean;
}

/** Nothing was found, because there is nothing or because patience was lost. */
type Found = Standing | 'none' | 'lost patience';

/**
 * Ways to go through the branches, by turns: with how much effort each, and by what factor more of them where each takes less. None is the best
 * for all problems: prices refute early what is far from possible, numbers what is not whole, and sheer quantity the rest.
 */
const ways = [
  { effort: brief, factor: 1, numbersFirst: false },
  { effort: lasting, factor: 1, numbersFirst: true },
  { effort: none, factor: 30, numbersFirst: false },
] as const;

/**
 * A filling of at least `target` slots that breaks no rule and uses what is open, or null where there is none. The given standing
 * is where it begins, and is not changed. A search that takes long is begun anew with better prices and more patience (Gomes, Selman and
 * Kautz, Boosting Combinatorial Search Through Randomization, 1998, on why that helps), until one comes to its end.
 */
export function fillingOf(workplace: Workplace, standing: Standing, target: number): Standing | null {
  for (let attempt = 0; ; attempt++) {
    const { effort, factor, numbersFirst } = ways[(attempt + workplace.way) % ways.length] ?? ways[0];
    const patience: Patience = { branches: factor * workplace.branches * 3 ** attempt, effort, numbersFirst };
    const rootEffort: Effort = attempt === 0 ? thorough : exhaustive;
    const found = search(workplace, copyOf(standing), target, rootEffort, patience);
    if (found === 'lost patience') continue;
    if (attempt > 0) workplace.way = (workplace.way + attempt) % ways.length;
    return found === 'none' ? null : found;
  }
}

/** The same where one is soon found; null where none is, though there may be one. */
export function soonFound(workplace: Workplace, standing: Standing, target: number): Standing | null {
  const found = search(workplace, copyOf(standing), target, brief, { branches: 8, effort: brief, numbersFirst: false });
  return found === 'none' || found === 'lost patience' ? null : found;
}

function search(
  workplace: Workplace,
  standing: Standing,
  target: number,
  firstEffort: Effort,
  patience: Patience,
): Found {
  const { layout, paths, market, prices } = workplace;
  if (sum(standing.need) < target) return 'none';
  for (let effort = firstEffort; ; effort = patience.effort) {
    augmentTo(layout, standing, paths, target, 'careful');
    if (augmentTo(layout, standing, paths, target, 'blind') < target) return 'none';
    const thing = clashingThing(layout, standing);
    if (thing < 0) return standing;
    if (lower(layout, standing, market, prices, target, effort) < target * unit) return 'none';
    if (closeWorthless(layout, standing, market, prices, target)) continue;
    const asPriced = effort.steps > 0 ? fillingAsPriced(workplace, standing, target) : null;
    if (asPriced !== null) return asPriced;
    if (patience.branches-- <= 0) return 'lost patience';
    return branch(workplace, standing, target, thing, patience);
  }
}

/** A filling of `target` slots in which each thing plays what it is worth most in at the prices; null where there is none. */
function fillingAsPriced({ layout, paths, market }: Workplace, standing: Standing, target: number): Standing | null {
  const filling = copyOf(standing);
  for (const thing of layout.doubtful) {
    const mode = market.modes[thing]?.[at(market.modeOf, thing)];
    if (mode === undefined) continue;
    for (const arc of listAt(layout.arcsOfThing, thing)) {
      const role = at(layout.arcRole, arc);
      if (role >= 0 && at(mode, role) === 0) close(layout, filling, arc);
    }
  }
  const isFull = augmentTo(layout, filling, paths, target, 'blind') >= target;
  return isFull && clashingThing(layout, filling) < 0 ? filling : null;
}

/** The thing that is used most among those that break a rule; -1 where none does. */
export function clashingThing(layout: Layout, standing: Standing): number {
  let found = -1;
  let most = 0;
  for (const thing of layout.doubtful) {
    const uses = usesOf(layout, standing, thing);
    if (uses.length <= most || !uses.some((arc) => clashes(layout, standing, arc))) continue;
    found = thing;
    most = uses.length;
  }
  return found;
}

function usesOf(layout: Layout, standing: Standing, thing: number): readonly number[] {
  return listAt(layout.arcsOfThing, thing).filter((arc) => isUsed(layout, standing, arc));
}

/** One of what clashes: some arcs of a thing, and those that it cannot use beside any of them. */
interface Choice {
  readonly kept: readonly number[];
  readonly against: readonly number[];
}

function branch(workplace: Workplace, standing: Standing, target: number, thing: number, patience: Patience): Found {
  if (patience.numbersFirst) {
    if (!narrow(workplace, standing, target)) return 'none';
    const role = openNumber(workplace, standing);
    if (role >= 0) return branchOnNumber(workplace, standing, target, role, patience);
  }
  return branchOnThing(workplace, standing, target, thing, patience);
}

/** The role of which it is open how many things are given to it, with the fewest numbers left; -1 where there is none. */
function openNumber({ layout }: Workplace, { least, most }: Standing): number {
  let found = -1;
  let fewest = Infinity;
  for (const role of crossedRoles(layout)) {
    const numbers = at(most, role) - at(least, role);
    if (numbers === 0 || numbers >= fewest) continue;
    found = role;
    fewest = numbers;
  }
  return found;
}

/** Tries that few things are given to a role, and that more are. */
function branchOnNumber(
  workplace: Workplace,
  standing: Standing,
  target: number,
  role: number,
  patience: Patience,
): Found {
  const middle = (at(standing.least, role) + at(standing.most, role)) >> 1;
  const few = copyOf(standing);
  few.most[role] = middle;
  const found = search(workplace, few, target, thorough, patience);
  if (found !== 'none') return found;
  standing.least[role] = middle + 1;
  return search(workplace, standing, target, thorough, patience);
}

/** Tries both sides of a choice of a thing, first that what is worth most is kept. */
function branchOnThing(
  workplace: Workplace,
  standing: Standing,
  target: number,
  thing: number,
  patience: Patience,
): Found {
  const { layout } = workplace;
  const { kept, against } = choiceOf(workplace, standing, thing);
  const first = copyOf(standing);
  for (const arc of against) close(layout, first, arc);
  const found = search(workplace, first, target, patience.effort, patience);
  if (found !== 'none') return found;
  // What is impossible for a thing is so for those that are the same in everything.
  const arcs = listAt(layout.arcsOfThing, thing);
  const positions = kept.map((arc) => arcs.indexOf(arc));
  const twins = twinsOf(layout, standing, thing);
  for (const twin of twins) {
    const own = listAt(layout.arcsOfThing, twin);
    for (const position of positions) close(layout, standing, own[position] ?? -1);
  }
  return search(workplace, standing, target, patience.effort, patience);
}

function choiceOf({ layout, prices }: Workplace, standing: Standing, thing: number): Choice {
  const arcs = listAt(layout.arcsOfThing, thing).filter((arc) => at(standing.open, arc) === 1);
  const clashing = arcs.filter((arc) => isUsed(layout, standing, arc) && clashes(layout, standing, arc));
  const worths = new Map<number, number>();
  for (const arc of clashing) {
    const role = at(layout.arcRole, arc);
    worths.set(role, (worths.get(role) ?? 0) + 1 + at(prices.slots, at(layout.arcDemand, arc)));
  }
  const dearest = [...clashing].sort((one, other) => worthOfArc(other) - worthOfArc(one))[0] ?? -1;
  function worthOfArc(arc: number): number {
    return worths.get(at(layout.arcRole, arc)) ?? 0;
  }
  const role = at(layout.arcRole, dearest);
  const crossed = role < 0 ? [] : listAt(layout.crosses, role);
  const against = arcs.filter((arc) => crossed.includes(at(layout.arcRole, arc)));
  if (against.some((arc) => isUsed(layout, standing, arc))) {
    return { kept: arcs.filter((arc) => at(layout.arcRole, arc) === role), against };
  }
  const group = at(layout.arcGroup, dearest);
  const rivals = listAt(layout.rivals, group);
  return {
    kept: arcs.filter((arc) => at(layout.arcGroup, arc) === group),
    against: arcs.filter((arc) => rivals.includes(at(layout.arcGroup, arc))),
  };
}

/** The thing, and those of its type of which the same arcs are open and the same room is left. */
function twinsOf(layout: Layout, standing: Standing, thing: number): readonly number[] {
  const arcs = listAt(layout.arcsOfThing, thing);
  const cells = listAt(layout.cellsOfThing, thing);
  return layout.doubtful.filter((other) => {
    if (at(layout.typeOf, other) !== at(layout.typeOf, thing)) return false;
    const otherArcs = listAt(layout.arcsOfThing, other);
    const otherCells = listAt(layout.cellsOfThing, other);
    return (
      arcs.every((arc, place) => at(standing.open, arc) === at(standing.open, otherArcs[place] ?? -1)) &&
      cells.every((cell, place) => at(standing.room, cell) === at(standing.room, otherCells[place] ?? -1))
    );
  });
}

/** As many slots as can be filled at once, in a filling that breaks no rule. */
export function fullest(workplace: Workplace): Standing {
  const { layout, paths, market, prices } = workplace;
  const quick = quickFilling(workplace);
  const isSound = clashingThing(layout, quick) < 0;
  const atLeast = isSound ? totalOf(quick) : 0;
  const blind = copyOf(quick);
  const flow = augmentTo(layout, blind, paths, Infinity, 'blind');
  if (clashingThing(layout, blind) < 0) return blind;
  const bound = lower(layout, emptyStanding(layout), market, prices, atLeast + 1, thorough);
  for (let target = Math.min(flow, Math.floor(bound / unit)); ; target--) {
    if (target <= atLeast) return quick;
    const found = fillingOf(workplace, quick, target);
    if (found !== null) return found;
  }
}
