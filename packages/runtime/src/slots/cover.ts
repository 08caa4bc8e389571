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
 * The cheapest choice that meets all quotas and to which `objection` has none to add, by the places of what is chosen in ascending
 * order; of several cheapest, the one whose list is lexicographically first. null where even everything is not enough.
 *
 * A search in depth with a budget, which is raised from the least that may be enough. Places are decided in ascending order, and
 * choosing comes before leaving out, so that the first choice within the budget is the one that is looked for. What is objected to a choice
 * holds from there on: what was refuted before stays so.
 */
export function cheapestCover(
  costs: readonly number[],
  quotas: readonly Quota[],
  objection: (chosen: readonly number[]) => Quota | null,
): readonly number[] | null {
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const search: Search = { costs, lacks: [], chosen: [], objection };
  for (const quota of quotas) add(search, quota);
  for (let budget = leastFor(search, 0); budget <= total; budget++) {
    if (coverWithin(search, 0, budget)) return search.chosen;
  }
  return null;
}

interface Search {
  readonly costs: readonly number[];
  /** Those that few things bring something to come first, as they say most. */
  readonly lacks: Lack[];
  readonly chosen: number[];
  readonly objection: (chosen: readonly number[]) => Quota | null;
}

function add({ lacks, chosen }: Search, { least, brings }: Quota): void {
  const support = brings.flatMap((each, place) => (each > 0 ? [place] : []));
  const missing = chosen.reduce((left, place) => left - (brings[place] ?? 0), least);
  const place = lacks.findIndex((other) => other.support.length > support.length);
  lacks.splice(place < 0 ? lacks.length : place, 0, { brings, support, missing });
}

function coverWithin(search: Search, from: number, budget: number): boolean {
  const { costs, lacks, chosen, objection } = search;
  while (lacks.every(({ missing }) => missing <= 0)) {
    const quota = objection(chosen);
    if (quota === null) return true;
    add(search, quota);
  }
  const cost = costs[from];
  if (cost === undefined || leastFor(search, from) > budget) return false;
  if (cost <= budget) {
    for (const lack of lacks) lack.missing -= lack.brings[from] ?? 0;
    chosen.push(from);
    if (coverWithin(search, from + 1, budget - cost)) return true;
    chosen.pop();
    for (const lack of lacks) lack.missing += lack.brings[from] ?? 0;
  }
  return coverWithin(search, from + 1, budget);
}

/**
 * No choice among the places from one on costs less: what the dearest quota costs, or the sum of what quotas cost that have no place in
 * common. Infinity where one cannot be met.
 */
function leastFor({ costs, lacks }: Search, from: number): number {
  const counted = new Set<number>();
  let dearest = 0;
  let sum = 0;
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
    const least = Math.ceil(missing * rate - 1e-9);
    dearest = Math.max(dearest, least);
    if (!isApart) continue;
    sum += least;
    for (const place of support) if (place >= from) counted.add(place);
  }
  return Math.max(dearest, sum);
}
