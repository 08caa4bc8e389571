/** What came nearest to satisfying a condition that is not met. */
import type { Explanation, HoldingReason, Miss } from '../core/explanation.ts';

const most = 3;

type ItemMiss = Extract<Miss, { kind: 'item' }>;
type HoldingMiss = Extract<Miss, { kind: 'holding' }>;

/** The nearest of the items, those that miss less before those that miss more, but those `second` behind the first. */
export function nearestItems(first: readonly ItemMiss[], second: readonly ItemMiss[] = []): readonly Miss[] {
  return [...nearestFirst(first), ...nearestFirst(second)].slice(0, most);
}

/** The nearest of the holdings, by the kind of reason for which they do not count. */
export function nearestHoldings(misses: readonly HoldingMiss[]): readonly Miss[] {
  return misses.toSorted((one, other) => remoteness(one.reason) - remoteness(other.reason)).slice(0, most);
}

function nearestFirst(misses: readonly ItemMiss[]): readonly ItemMiss[] {
  return misses.toSorted((one, other) => distance(one.explanation) - distance(other.explanation));
}

/** How much would have to change for the condition to be met. */
function distance(explanation: Explanation): number {
  if (explanation.verdict === 'met' || explanation.verdict === 'not applicable') {
    return 0;
  }
  const [nearest, ...others] = explanation.children.map(distance).filter((step) => step > 0);
  if (nearest === undefined) {
    return ownDistance(explanation);
  }
  switch (explanation.form) {
    case 'all':
    case 'when':
    case 'instead':
    case 'inForce':
    case 'begun':
    case 'moment':
    case 'measured':
      return others.reduce((sum, step) => sum + step, nearest);
    case 'any':
    case 'tally':
      return Math.min(nearest, ...others);
    case 'governed':
    case 'decided':
    case 'daily':
    case 'slots':
    case 'not':
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return ownDistance(explanation);
  }
}

function ownDistance(explanation: Explanation): number {
  return explanation.verdict === 'unmet' ? 2 : 1;
}

function remoteness(reason: HoldingReason): number {
  switch (reason.kind) {
    case 'ended':
    case 'superseded':
    case 'notYetHeld':
    case 'ranOut':
    case 'notThroughout':
    case 'tooShort':
      return 0;
    case 'excluded':
    case 'earnedOutside':
      return 1;
    case 'retired':
    case 'outdated':
    case 'notYetOffered':
      return 2;
    case 'notAsked':
      return 3;
  }
}
