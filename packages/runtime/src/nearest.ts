/** How near something came to being met. */
import type { Explanation, Miss } from './explanation.ts';

/** An item that does not count, with the explanation of why. */
export type ItemMiss = Extract<Miss, { readonly kind: 'item' }>;

/** The items that come nearest first, and those equally near in the order given. */
export function nearestFirst(misses: readonly ItemMiss[]): readonly ItemMiss[] {
  return misses
    .map((miss) => ({ miss, distance: distanceOf(miss.explanation) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ miss }) => miss);
}

/** How far a condition is from being met: what is unmet weighs 2, what is unknown 1. */
function distanceOf(explanation: Explanation): number {
  const { form, verdict, children } = explanation;
  if (verdict === 'met' || verdict === 'not applicable') return 0;
  const itself = verdict === 'unmet' ? 2 : 1;
  switch (form) {
    case 'all':
    case 'when':
    case 'instead':
    case 'inForce':
    case 'moment':
      return children.reduce((sum, child) => sum + distanceOf(child), 0);
    case 'any':
    case 'tally': {
      const distances = children.map(distanceOf).filter((distance) => distance > 0);
      return distances.length > 0 ? Math.min(...distances) : itself;
    }
    case 'not':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return itself;
  }
}
