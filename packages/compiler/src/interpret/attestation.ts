import type { Form } from '../core/core.ts';
import type { Found } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { isAfter, isRealDay } from './days.ts';
import { judgement } from './finding.ts';
import type { Judgement } from './finding.ts';
import { fromAnswer, metOrUnmet } from './outcomes.ts';
import { descend, isObject, pointerTo, property } from './places.ts';
import type { Place } from './places.ts';
import { originIn } from './situation.ts';
import type { Situation } from './situation.ts';

type Attestation = Extract<Found, { kind: 'attestation' }>;

/** Judges what somebody has attested, or not. */
export function judgeAttestation(form: Extract<Form, { kind: 'attested' }>, situation: Situation): Judgement {
  const place = descend(originIn(situation, form.from), 'attested', form.name);
  if (!isObject(place.value)) {
    return { ...judgement(metOrUnmet), missing: [place.pointer] };
  }
  const found = readAttestation(place.value);
  return { ...decide(found, place, situation.day), found, facts: [place.pointer] };
}

function decide(found: Attestation, place: Place, day: IsoDate): Judgement {
  if (found.answer === null) {
    return { ...judgement(metOrUnmet), missing: [pointerTo(place, 'answer')] };
  }
  if (found.on === null) {
    return { ...judgement(metOrUnmet), missing: [pointerTo(place, 'on')] };
  }
  const standsYet = found.on <= day;
  const standsStill = !isAfter(day, found.through);
  return standsYet && standsStill
    ? judgement(fromAnswer(found.answer))
    : { ...judgement(metOrUnmet), missing: [place.pointer] };
}

function readAttestation(value: unknown): Attestation {
  const answer = property(value, 'answer');
  return {
    kind: 'attestation',
    answer: typeof answer === 'boolean' ? answer : null,
    by: textOr(property(value, 'by')),
    on: dayOr(property(value, 'on')),
    through: dayOr(property(value, 'through')),
    evidence: textOr(property(value, 'evidence')),
  };
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function dayOr(value: unknown): IsoDate | null {
  return typeof value === 'string' && isRealDay(value) ? value : null;
}
