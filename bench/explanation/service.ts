import type { Explanation, Found, JsonPointer } from '../../packages/runtime/dist/index.js';
import { minutesOf } from '../evaluation/reading.ts';
import type { Attestation, PlainPartner } from '../partners/facts.ts';
import { joined, leaf, node, none } from './node.ts';
import type { Frame, Outcome } from './node.ts';

function outcomeOfAttestation({ answer, on, through }: Attestation, day: string): Outcome {
  if (typeof answer !== 'boolean' || typeof on !== 'string' || on > day) return 3;
  if (typeof through === 'string' && through < day) return 3;
  return answer ? 1 : 2;
}

function foundAttestation({ answer, by, on, through, evidence }: Attestation): Found {
  return {
    kind: 'attestation',
    answer: answer ?? null,
    by: by ?? null,
    on: on ?? null,
    through: through ?? null,
    evidence: evidence ?? null,
  };
}

export function attested(
  frame: Frame,
  attestation: Attestation | null | undefined,
  pointer: JsonPointer,
  day: string,
): Explanation {
  if (attestation === null || attestation === undefined) return leaf(frame, 3, null, none, [pointer], none);
  const outcome = outcomeOfAttestation(attestation, day);
  const { answer, on } = attestation;
  const missing =
    outcome !== 3
      ? none
      : [typeof answer !== 'boolean' ? `${pointer}/answer` : typeof on !== 'string' ? `${pointer}/on` : pointer];
  return leaf(frame, outcome, foundAttestation(attestation), [pointer], missing, none);
}

export function number(
  frame: Frame,
  value: number | null | undefined,
  pointer: JsonPointer,
  isMet: (value: number) => boolean,
): Explanation {
  if (typeof value !== 'number') return leaf(frame, 3, null, none, [pointer], none);
  return leaf(frame, isMet(value) ? 1 : 2, { kind: 'value', value }, [pointer], none, none);
}

export interface ServiceFrames {
  readonly customerService: Frame;
  readonly hours: Frame;
  readonly days: Frame;
  readonly callBack: Frame;
  readonly preSales: Frame;
}

export function customerService(frames: ServiceFrames, { customerService: given }: PlainPartner): Explanation {
  const hours = number(frames.hours, given?.hoursPerDay, '/customerService/hoursPerDay', (value) => value >= 8);
  const days = number(frames.days, given?.daysPerWeek, '/customerService/daysPerWeek', (value) => value >= 5);
  const children = [hours, days];
  const outcome = outcomeOfAll(children);
  const missing = outcome === 3 ? joined(hours.missing, days.missing) : none;
  return node(frames.customerService, outcome, missing, null, children);
}

export function callBack(frame: Frame, { callBack: value }: PlainPartner): Explanation {
  if (typeof value !== 'string') return leaf(frame, 3, null, none, ['/callBack'], none);
  return leaf(frame, minutesOf(value) <= 60 ? 1 : 2, { kind: 'value', value }, ['/callBack'], none, none);
}

export function preSales(frame: Frame, { preSalesSupport: value }: PlainPartner): Explanation {
  if (typeof value !== 'boolean') return leaf(frame, 3, null, none, ['/preSalesSupport'], none);
  return leaf(frame, value ? 1 : 2, { kind: 'value', value }, ['/preSalesSupport'], none, none);
}

/** Of conditions that always apply: unmet if one is, else not known if one is not. */
export function outcomeOfAll(children: readonly Explanation[]): Outcome {
  let outcome: Outcome = 1;
  for (const { verdict } of children) {
    if (verdict === 'unmet') return 2;
    if (verdict === 'unknown') outcome = 3;
  }
  return outcome;
}
