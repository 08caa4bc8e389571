import type { Form, PercentBound } from '../core/core.ts';
import { compareDecimals, decimalOf, percentOf, wholeNumber } from './decimal.ts';
import { judgement } from './finding.ts';
import type { Judgement } from './finding.ts';
import { atMostOf, canBeIn, factsOf, isSurelyIn, missingIn } from './items.ts';
import { mayHaveMore } from './lists.ts';
import { nearestItems } from './misses.ts';
import { fromAnswer, isSurely, metOrUnmet, notApplicable, unite } from './outcomes.ts';
import type { Outcomes } from './outcomes.ts';
import type { Evaluate, Situation } from './situation.ts';
import { missOfTested, missingOfTested, testItems } from './tested-items.ts';
import type { TestedItem } from './tested-items.ts';

/** Judges the share of the items of the selection that satisfy the test. */
export function judgeShare(
  form: Extract<Form, { kind: 'share' }>,
  situation: Situation,
  evaluate: Evaluate,
): Judgement {
  const { list, items } = testItems(form.selection, form.test, situation, evaluate);
  const isAlone = items.length === 1;
  const choices = items.map((item) => choicesOf(item, isAlone));
  const known = unite(reachableShares(choices).map((share) => shareOutcome(form.bound, share)));
  const inIt = choices.filter((choice) => !choice.has('out'));
  const canPass = items.filter((item) => canBeIn(item) && item.tested.outcomes.has('M'));
  return {
    ...judgement(mayHaveMore(list) ? unite([known, metOrUnmet]) : known),
    found: {
      kind: 'share',
      part: {
        least: inIt.filter((choice) => !choice.has('failing')).length,
        most: atMostOf(list, canPass.length),
      },
      whole: { least: inIt.length, most: atMostOf(list, items.filter(canBeIn).length) },
    },
    facts: factsOf(list, items.filter(isSurelyIn)),
    missing: missingIn(list, items, missingOfTested),
    nearest: form.bound.low === null ? [] : nearestItems(items.filter(isMiss).map(missOfTested)),
    because: { kind: 'nothingToMeasure' },
  };
}

function isMiss(item: TestedItem): boolean {
  return canBeIn(item) && !isSurely(item.tested.outcomes, 'M');
}

/** What may become of an item: not one of the whole, or one of it that satisfies the test or fails. */
type Choice = 'out' | 'passing' | 'failing';

function choicesOf({ outcomes, tested, missingIdentity }: TestedItem, isAlone: boolean): ReadonlySet<Choice> {
  const maySameAsAnother = missingIdentity !== null && !isAlone;
  const whenIn = [...tested.outcomes].map((outcome): Choice => (outcome === 'M' ? 'passing' : 'failing'));
  const chosen = [...outcomes].flatMap((outcome): readonly Choice[] => (outcome === 'M' ? whenIn : ['out']));
  return new Set<Choice>(maySameAsAnother ? [...chosen, 'out'] : chosen);
}

interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The shares of all choices. Those that are equal are kept once, so that many open items stay cheap. */
function reachableShares(items: readonly ReadonlySet<Choice>[]): readonly Share[] {
  return items.reduce<readonly Share[]>(
    (shares, item) => eachOnce(shares.flatMap((share) => [...item].map((choice) => including(share, choice)))),
    [{ part: 0, whole: 0 }],
  );
}

function including({ part, whole }: Share, choice: Choice): Share {
  switch (choice) {
    case 'out':
      return { part, whole };
    case 'passing':
      return { part: part + 1, whole: whole + 1 };
    case 'failing':
      return { part, whole: whole + 1 };
  }
}

function eachOnce(shares: readonly Share[]): readonly Share[] {
  return [...new Map(shares.map((share) => [`${share.part}/${share.whole}`, share])).values()];
}

function shareOutcome(bound: PercentBound, { part, whole }: Share): Outcomes {
  if (whole === 0) {
    return notApplicable;
  }
  const against = (percent: number): number =>
    compareDecimals(wholeNumber(BigInt(part)), percentOf(decimalOf(percent), wholeNumber(BigInt(whole))));
  const { low, high } = bound;
  const isEnough = low === null || against(low.percent) > 0 || (against(low.percent) === 0 && !low.strict);
  const isNotTooMuch = high === null || against(high.percent) < 0 || (against(high.percent) === 0 && !high.strict);
  return fromAnswer(isEnough && isNotTooMuch);
}
