/** What stands in the way where not everything can be filled. */
import { componentsOf } from './components.ts';
import type { Quota } from './cover.ts';
import { cheapestCover } from './cover.ts';
import type { Layout } from './layout.ts';
import { layoutOf } from './layout.ts';
import { at, sum } from './numbers.ts';
import type { Problem } from './problem.ts';
import { augment, augmentTo } from './reroute.ts';
import { clashingThing, fillingOf, fullest, soonFound } from './search.ts';
import type { Standing } from './standing.ts';
import { copyOf, emptyStanding, isUsed, refill, release, totalOf } from './standing.ts';
import type { Workplace } from './workplace.ts';
import { workplaceFor } from './workplace.ts';

/**
 * The places (ascending) of the demands that have the whole shortfall by themselves: what they need, less the most of it that can be
 * filled, is what all need, less the most of all that can be filled. Of all such sets the one with the fewest slots, and of several
 * the one whose list of places is lexicographically first. Empty where nothing is missing.
 */
export function bottleneckOf(problem: Problem): readonly number[] {
  return componentsOf(problem)
    .flatMap((places) => bottleneckIn(workplaceFor(layoutOf(problem, places))))
    .sort((one, other) => one - other);
}

/**
 * Every bottleneck has all demands that some fullest filling leaves short, because what others leave open there is missing in it. In a flow these
 * are a bottleneck (the part with too few candidates of the decomposition of Dulmage and Mendelsohn; Lovász and Plummer, Matching
 * Theory, chapter 3). Otherwise more demands are added, the cheapest first that are not shown to be too few by a filling found before: an
 * implicit hitting set, as in Ignatiev, Previti, Liffiton and Marques-Silva, Smallest MUS Extraction with Minimal Hitting Set
 * Dualization (2015).
 */
function bottleneckIn(workplace: Workplace): readonly number[] {
  const { layout } = workplace;
  const full = fullest(workplace);
  const shortfall = sum(layout.need) - totalOf(full);
  if (shortfall === 0) return [];
  const found = layout.doubtful.length === 0 ? reachedFromShort(workplace, full) : smallest(workplace, full, shortfall);
  return found.map((demand) => layout.places[demand] ?? -1);
}

const isShort = ({ need }: Layout, { filled }: Standing, demand: number): boolean =>
  at(filled, demand) < at(need, demand);

const demandsOf = ({ places }: Layout): readonly number[] => places.map((_, demand) => demand);

/** The demands that are short, and those that would be if they passed something on to one that is. */
function reachedFromShort({ layout, paths }: Workplace, full: Standing): readonly number[] {
  const reached = new Set<number>();
  for (const demand of demandsOf(layout)) {
    if (!isShort(layout, full, demand) || reached.has(demand)) continue;
    augment(layout, full, paths, demand, 'blind');
    for (let place = 0; place < paths.seen; place++) reached.add(at(paths.queue, place));
  }
  return [...reached].sort((one, other) => one - other);
}

function smallest(workplace: Workplace, full: Standing, shortfall: number): readonly number[] {
  const { layout } = workplace;
  const core = everShort(workplace, full);
  if (betterFilling(workplace, core, shortfall, fillingOf) === null) return ascending(core);
  const others = demandsOf(layout).filter((demand) => !core.has(demand));
  const costs = others.map((demand) => at(layout.need, demand));
  /** What these demands lack to be a bottleneck; null where they are one, or where nothing else is found. */
  const lackOf = (demands: ReadonlySet<number>, find: typeof fillingOf): Quota | null => {
    const better = betterFilling(workplace, demands, shortfall, find);
    if (better === null) return null;
    const missing = (demand: number): number => at(layout.need, demand) - at(better.filled, demand);
    const inCore = [...core].reduce((total, demand) => total + missing(demand), 0);
    return { least: shortfall - inCore, brings: others.map(missing) };
  };
  // Most of what is needed beside the core is so for itself: without it, all the rest is no bottleneck.
  const quotas = others
    .map((other) => lackOf(new Set(demandsOf(layout).filter((demand) => demand !== other)), soonFound))
    .filter((quota) => quota !== null);
  const withCore = (places: readonly number[]): ReadonlySet<number> =>
    new Set([...core, ...places.map((place) => others[place] ?? -1)]);
  const cover = cheapestCover(costs, quotas, (chosen) => lackOf(withCore(chosen), fillingOf));
  if (cover === null) throw new Error('All demands together are a bottleneck.');
  return ascending(withCore(cover));
}

const ascending = (demands: ReadonlySet<number>): readonly number[] => [...demands].sort((one, other) => one - other);

/** Demands that are short in some fullest filling: all of which that is soon found. */
function everShort(workplace: Workplace, full: Standing): ReadonlySet<number> {
  const { layout, paths } = workplace;
  const most = totalOf(full);
  const known = new Set<number>();
  const note = (filling: Standing): void => {
    for (const demand of demandsOf(layout)) if (isShort(layout, filling, demand)) known.add(demand);
  };
  note(full);
  for (const demand of demandsOf(layout)) {
    if (known.has(demand)) continue;
    const trial = emptyStanding(layout);
    refill(trial, full);
    trial.need[demand] = at(layout.need, demand) - 1;
    releaseOne(layout, trial, demand);
    const isFound = augmentTo(layout, trial, paths, most, 'careful') === most && clashingThing(layout, trial) < 0;
    const found = isFound ? trial : soonFound(workplace, trial, most);
    if (found !== null) note(found);
  }
  return known;
}

function releaseOne(layout: Layout, standing: Standing, demand: number): void {
  const arc = layout.arcsOfDemand[demand]?.find((each) => isUsed(layout, standing, each));
  if (arc !== undefined) release(layout, standing, arc);
}

/**
 * A filling in which these demands miss less than the shortfall, and in which others are filled as much as is easily done beside them; null where
 * there is none, so that these demands are a bottleneck.
 */
function betterFilling(
  workplace: Workplace,
  demands: ReadonlySet<number>,
  shortfall: number,
  find: typeof fillingOf,
): Standing | null {
  const { layout, paths } = workplace;
  const start = emptyStanding(layout);
  for (const demand of demandsOf(layout)) if (!demands.has(demand)) start.need[demand] = 0;
  const found = find(workplace, start, sum(start.need) - shortfall + 1);
  if (found === null) return null;
  const whole = emptyStanding(layout);
  refill(whole, found);
  const more = copyOf(whole);
  augmentTo(layout, more, paths, Infinity, 'careful');
  return clashingThing(layout, more) < 0 ? more : whole;
}
