import type { Form } from '../core/core.ts';
import { allOf, itemOfEvery } from './algebra.ts';
import { judgement } from './finding.ts';
import type { Judgement } from './finding.ts';
import { atMostOf, canBeIn, factsOf, isSurelyIn, missingIn } from './items.ts';
import { mayHaveMore } from './lists.ts';
import { nearestItems } from './misses.ts';
import { metOrUnmet } from './outcomes.ts';
import type { Evaluate, Situation } from './situation.ts';
import { missOfTested, missingOfTested, testItems } from './tested-items.ts';
import type { TestedItem } from './tested-items.ts';

/** Judges whether every item of the selection satisfies the test. One whose test is not applicable satisfies it. */
export function judgeEvery(
  form: Extract<Form, { kind: 'every' }>,
  situation: Situation,
  evaluate: Evaluate,
): Judgement {
  const { list, items } = testItems(form.selection, form.test, situation, evaluate);
  const known = items.map(({ outcomes, tested }) => itemOfEvery(outcomes, tested.outcomes));
  const others = mayHaveMore(list) ? [metOrUnmet] : [];
  const sure = items.filter(isSurelyIn);
  const passing = sure.filter((item) => !mayFail(item));
  const mayPass = items.filter((item) => canBeIn(item) && canPass(item));
  const failing = items.filter((item) => canBeIn(item) && mayFail(item));
  return {
    ...judgement(allOf([...known, ...others])),
    found: {
      kind: 'count',
      least: passing.length,
      most: atMostOf(list, mayPass.length),
      counted: passing.map(({ name }) => name),
    },
    facts: factsOf(list, sure),
    missing: missingIn(list, items, missingOfTested),
    nearest: nearestItems(
      failing.filter(isSurelyIn).map(missOfTested),
      failing.filter(isNotSurelyIn).map(missOfTested),
    ),
  };
}

function isNotSurelyIn(item: TestedItem): boolean {
  return !isSurelyIn(item);
}

function mayFail({ tested }: TestedItem): boolean {
  return tested.outcomes.has('U');
}

function canPass({ tested }: TestedItem): boolean {
  return tested.outcomes.has('M') || tested.outcomes.has('N');
}
