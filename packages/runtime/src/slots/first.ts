/** The filling that is shown: the first of all, in the order of demands and of what each prefers. */
import { componentsOf } from './components.ts';
import { hasLack } from './fillable.ts';
import { layoutOf } from './layout.ts';
import { at, emptyLists, sum } from './numbers.ts';
import type { Prices } from './prices.ts';
import { boundAt, evenPrices, unit, worthOf } from './prices.ts';
import type { Filling, Problem } from './problem.ts';
import { augmentTo } from './reroute.ts';
import { clashingThing, fillingOf } from './search.ts';
import type { Standing } from './standing.ts';
import { close, copyOf, emptyStanding, isUsed, refill, settle } from './standing.ts';
import type { Workplace } from './workplace.ts';
import { workplaceFor } from './workplace.ts';

/**
 * The canonical complete filling: demand by demand and slot by slot, each slot takes the first of its candidates (not yet in the demand) with
 * which everything can still be filled. null where not everything can be filled.
 *
 * One complete filling is at hand all the time; a candidate is tried by passing on what it leaves and what it takes, and only where
 * that fails by a search. Why one fails is kept as prices, which tell of most others that they fail too.
 */
export function firstFilling(problem: Problem): Filling | null {
  if (hasLack(problem)) return null;
  const filling = emptyLists(problem.demands.length);
  const complete: { readonly workplace: Workplace; readonly standing: Standing }[] = [];
  for (const places of componentsOf(problem)) {
    const workplace = workplaceFor(layoutOf(problem, places));
    const { layout } = workplace;
    const found = fillingOf(workplace, emptyStanding(layout), sum(layout.need));
    if (found === null) return null;
    const standing = emptyStanding(layout);
    refill(standing, found);
    complete.push({ workplace, standing });
  }
  for (const { workplace, standing } of complete) {
    for (const [place, things] of firstIn(workplace, standing).entries()) {
      filling[workplace.layout.places[place] ?? -1] = things;
    }
  }
  return filling;
}

/** Prices at which all that is still needed takes all that the things are worth, but for some slack. */
interface Reason {
  readonly prices: Prices;
  slack: number;
}

const mostReasons = 8;

function firstIn(workplace: Workplace, complete: Standing): number[][] {
  const { layout } = workplace;
  const filling = emptyLists(layout.places.length);
  const reasons: Reason[] = [];
  let standing = complete;
  for (const [demand, arcs] of layout.arcsOfDemand.entries()) {
    for (const arc of arcs) {
      if (at(standing.need, demand) === 0) break;
      if (at(standing.open, arc) === 0) continue;
      const next = copyOf(standing);
      settle(layout, next, arc);
      if (!isUsed(layout, standing, arc) && !completes(workplace, reasons, standing, next, arc)) {
        close(layout, standing, arc);
        continue;
      }
      for (const reason of reasons) reason.slack -= lossOf(workplace, reason, standing, next, arc);
      filling[demand]?.push(layout.names[at(layout.arcThing, arc)] ?? -1);
      standing = next;
    }
  }
  return filling;
}

/** Completes what the arc has been settled in, if that can be done. */
function completes(workplace: Workplace, reasons: Reason[], before: Standing, next: Standing, arc: number): boolean {
  const { layout, paths, market } = workplace;
  const known = reasons.findIndex((reason) => lossOf(workplace, reason, before, next, arc) > reason.slack);
  if (known >= 0) {
    reasons.unshift(...reasons.splice(known, 1));
    return false;
  }
  const target = sum(next.need);
  if (augmentTo(layout, next, paths, target, 'careful') === target && clashingThing(layout, next) < 0) return true;
  const found = fillingOf(workplace, next, target);
  if (found !== null) {
    refill(next, found);
    return true;
  }
  for (const prices of [seenPrices(workplace), lastPrices(workplace)]) {
    const slack = boundAt(layout, before, market, prices) - sum(before.need) * unit;
    const reason = { prices, slack };
    if (lossOf(workplace, reason, before, next, arc) > slack) reasons.unshift(reason);
  }
  if (reasons.length > mostReasons) reasons.length = mostReasons;
  return false;
}

/** By how much the bound falls when the arc is settled. */
function lossOf(
  { layout, market }: Workplace,
  { prices }: Reason,
  before: Standing,
  next: Standing,
  arc: number,
): number {
  const thing = at(layout.arcThing, arc);
  const worth = worthOf(layout, before, market, prices, thing);
  const rest = worthOf(layout, next, market, prices, thing);
  return worth - rest - at(prices.slots, at(layout.arcDemand, arc));
}

/** The full price for the demands that the last search for a path has seen, which is Hall's condition where it found none. */
function seenPrices({ layout, paths }: Workplace): Prices {
  const prices = evenPrices(layout, 0);
  for (let place = 0; place < paths.seen; place++) prices.slots[at(paths.queue, place)] = unit;
  return prices;
}

/** Those of the last search, without the premiums, which are for a part of what it went through. */
function lastPrices({ layout, prices }: Workplace): Prices {
  return { slots: prices.slots.slice(), premiums: evenPrices(layout, 0).premiums };
}
