/** Attestations: what a person has said, when, and until when it holds. */
import { dateOf, isDate } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import type { Found, JsonPointer } from './explanation.ts';
import { recordOrNull } from './facts.ts';
import type { Mask } from './outcomes.ts';

/** The outcome of asking whether something is attested. `value` is what stands at its place in the facts. */
export function attestedMask(value: unknown, day: DayNumeral): Mask {
  const attestation = recordOrNull(value);
  if (attestation === null) return 3;
  const answer = attestation['answer'];
  if (typeof answer !== 'boolean') return 3;
  const on = dateOf(attestation['on']);
  if (on === undefined || on > day) return 3;
  const through = dateOf(attestation['through']);
  if (through !== undefined && through < day) return 3;
  return answer ? 1 : 2;
}

/** What is missing where the outcome is open. */
export function missingOfAttested(value: unknown, pointer: JsonPointer): readonly JsonPointer[] {
  const attestation = recordOrNull(value);
  if (attestation === null) return [pointer];
  if (typeof attestation['answer'] !== 'boolean') return [`${pointer}/answer`];
  return [dateOf(attestation['on']) === undefined ? `${pointer}/on` : pointer];
}

/** What an explanation says of an attestation; null where there is none. */
export function foundAttested(value: unknown): Found | null {
  const attestation = recordOrNull(value);
  if (attestation === null) return null;
  const { answer, by, on, through, evidence } = attestation;
  return {
    kind: 'attestation',
    answer: typeof answer === 'boolean' ? answer : null,
    by: typeof by === 'string' ? by : null,
    on: isDate(on) ? on : null,
    through: isDate(through) ? through : null,
    evidence: typeof evidence === 'string' ? evidence : null,
  };
}
