/** Whether everything can be filled, and how much at most. */
import { componentsOf } from './components.ts';
import { layoutOf } from './layout.ts';
import { sum } from './numbers.ts';
import type { Problem } from './problem.ts';
import { fillingOf, fullest } from './search.ts';
import { emptyStanding, totalOf } from './standing.ts';
import { workplaceFor } from './workplace.ts';

/** Whether every demand can have as many different things as it needs. */
export function isFillable(problem: Problem): boolean {
  if (hasLack(problem)) return false;
  return componentsOf(problem).every((places) => {
    const workplace = workplaceFor(layoutOf(problem, places));
    const { layout } = workplace;
    return fillingOf(workplace, emptyStanding(layout), sum(layout.need)) !== null;
  });
}

/** Whether a demand has fewer candidates than it needs. */
export const hasLack = ({ demands }: Problem): boolean =>
  demands.some(({ need, candidates }) => candidates.length < need);

/** The largest number of slots that are filled at once. */
export function mostFilled(problem: Problem): number {
  return componentsOf(problem).reduce(
    (total, places) => total + totalOf(fullest(workplaceFor(layoutOf(problem, places)))),
    0,
  );
}
