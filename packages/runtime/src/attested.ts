/** Attestations: what a person has said, when, and until when it holds. */
import { isDate } from './calendar.ts';
import type { Found, JsonPointer } from './explanation.ts';
import { recordOrNull } from './facts.ts';

/** What is missing where the outcome is open. */
export function missingOfAttested(value: unknown, pointer: JsonPointer): readonly JsonPointer[] {
  const attestation = recordOrNull(value);
  if (attestation === null) return [pointer];
  if (typeof attestation.answer !== 'boolean') return [`${pointer}/answer`];
  return [!isDate(attestation.on) ? `${pointer}/on` : pointer];
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
