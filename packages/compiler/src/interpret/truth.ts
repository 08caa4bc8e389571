import type { Form } from '../core/core.ts';
import { judgement } from './finding.ts';
import type { Judgement } from './finding.ts';
import { fromAnswer, metOrUnmet } from './outcomes.ts';
import { factIn } from './situation.ts';
import type { Situation } from './situation.ts';

/** Judges a yes/no field. */
export function judgeTruth(form: Extract<Form, { kind: 'truth' }>, situation: Situation): Judgement {
  const { pointer, value } = factIn(situation, form.field);
  return typeof value === 'boolean'
    ? { ...judgement(fromAnswer(value)), found: { kind: 'value', value }, facts: [pointer] }
    : { ...judgement(metOrUnmet), missing: [pointer] };
}
