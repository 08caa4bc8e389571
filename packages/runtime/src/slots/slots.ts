/** Slots that are filled together, each by a thing of its own: what emitted modules ask of them. */
import type { Explanation, Found, JsonPointer } from '../explanation.ts';
import type { Facts } from '../facts.ts';
import { EMPTY } from '../missing.ts';
import { isOpen } from '../outcomes.ts';
import type { Mask } from '../outcomes.ts';
import { factsIn, foundOf, missingIn, nothingFound } from './explain.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import type { OnDay, Slots } from './plan.ts';

const met = 1;
const unmet = 2;
const notApplicable = 4;

/** Whether the slots of the claims that are asked are surely filled, given the outcomes of the members. */
export function areSurelyFilled<Day extends OnDay>(
  slots: Slots<Day>,
  subject: Facts,
  item: Facts,
  day: Day,
  masks: readonly Mask[],
): boolean {
  return judge(slots, subject, item, day, masks).isSurely();
}

/** The outcome, given those of the members. */
export function slotsMask<Day extends OnDay>(
  slots: Slots<Day>,
  subject: Facts,
  item: Facts,
  day: Day,
  masks: readonly Mask[],
): Mask {
  return maskOf(masks, () => judge(slots, subject, item, day, masks));
}

/** The slots are judged only where the members leave it open whether all is met. */
function maskOf(masks: readonly Mask[], judgedSlots: () => Judged): Mask {
  let any = 0;
  let every = masks.length === 0 ? 0 : notApplicable;
  for (const mask of masks) {
    if (mask === unmet) return unmet;
    any |= mask;
    every &= mask;
  }
  if (masks.length === 0) return met;
  if ((any & met) === 0) return (any & unmet) | every;
  const judged = judgedSlots();
  if (judged.isSurely()) return (any & (met | unmet)) | every;
  return (judged.isPossibly() ? met : 0) | unmet | every;
}

/** What an explanation says, besides the members. */
export interface ExplainedSlots {
  readonly mask: Mask;
  readonly found: Found;
  readonly facts: readonly JsonPointer[];
  readonly missing: readonly JsonPointer[];
}

/** Explains it, given the explanations and the outcomes of the members. */
export function explainSlots<Day extends OnDay>(
  slots: Slots<Day>,
  subject: Facts,
  item: Facts,
  day: Day,
  masks: readonly Mask[],
  members: readonly Explanation[],
): ExplainedSlots {
  const judged = judge(slots, subject, item, day, masks);
  const mask = maskOf(masks, () => judged);
  const missing = isOpen(mask)
    ? [...new Set([...members.flatMap((member) => member.missing), ...missingIn(judged)])]
    : EMPTY;
  return {
    mask,
    found: { kind: 'slots', ...(mask === notApplicable ? nothingFound : foundOf(judged)) },
    facts: factsIn(judged),
    missing,
  };
}
