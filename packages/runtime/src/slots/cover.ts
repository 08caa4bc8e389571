/** The cheapest choice that has enough of everything. */

/** So much at least has to be gathered from what is chosen. */
export interface Quota {
  readonly least: number;
  /** What each thing to choose from brings; never more than its cost. */
  readonly brings: readonly number[];
}

/** A quota, and what is still missing of it. */
interface Lack {
  readonly brings: readonly number[];
  /** The places that bring something. */
  readonly support: readonly number[];
  missing: number;
}

/**
 * The cheapest choice that meets all quotas, by the places of what is chosen in ascending order; of several cheapest, the one whose list is
 * lexicographically first. null where even everything is not enough.
 *
 * A search in depth with a budget, which is raised from the least that may be enough. Places are decided in ascending order, and
 * choosing comes before leaving out, so that the first choice within the budget is the one that is looked for.
 */
export function cheapestCover(costs: readonly number[], quotas: readonly Quota[]): readonly number[] | null {
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const lacks = quotas
    .map(({ least, brings }): Lack => ({ brings, support: supportOf(brings), missing: least }))
    .sort((one, other) => one.support.length - other.support.length);
  for (let budget = leastFor(costs, lacks, 0); budget <= total; budget++) {
    const chosen: number[] = [];
    if (coverWithin(costs, lacks, chosen, 0, budget)) return chosen;
  }
  return null;
}

const supportOf = (brings: readonly number[]): readonly number[] =>
  brings.flatMap((each, place) => (each > 0 ? [place] : []));

function coverWithin(
  costs: readonly number[],
  lacks: readonly Lack[],
  chosen: number[],
  from: number,
  budget: number,
): boolean {
  if (leastFor(costs, lacks, from) > budget) return false;
  const cost = costs[from];
  if (cost === undefined || lacks.every(({ missing }) => missing <= 0)) return true;
  if (cost <= budget) {
    for (const lack of lacks) lack.missing -= lack.brings[from] ?? 0;
    chosen.push(from);
    if (coverWithin(costs, lacks, chosen, from + 1, budget - cost)) return true;
    chosen.pop();
    for (const lack of lacks) lack.missing += lack.brings[from] ?? 0;
  }
  return coverWithin(costs, lacks, chosen, from + 1, budget);
}

/**
 * No choice among the places from one on costs less: the sum of what quotas cost that have no place in common. Infinity where one cannot
 * be met.
 */
function leastFor(costs: readonly number[], lacks: readonly Lack[], from: number): number {
  const counted = new Set<number>();
  let least = 0;
  for (const { brings, support, missing } of lacks) {
    if (missing <= 0) continue;
    let left = 0;
    let rate = Infinity;
    let isApart = true;
    for (const place of support) {
      if (place < from) continue;
      left += brings[place] ?? 0;
      rate = Math.min(rate, (costs[place] ?? 0) / (brings[place] ?? 1));
      if (counted.has(place)) isApart = false;
    }
    if (left < missing) return Infinity;
    if (!isApart) {
      least = Math.max(least, Math.ceil(missing * rate - 1e-9));
      continue;
    }
    least += Math.ceil(missing * rate - 1e-9);
    for (const place of support) if (place >= from) counted.add(place);
  }
  return least;
}
