import type { Form } from '../core/core.ts';
import { callOn } from './emission.ts';
import type { Emission, Mode } from './emission.ts';
import { quote } from './quote.ts';

/** What is asked for on some days only, under some revisions, at one moment, or not before something is measured. */
export type Gate = Extract<Form, { readonly kind: 'inForce' | 'begun' | 'moment' | 'measured' }>;

export function isGate(form: Form): form is Gate {
  return form.kind === 'inForce' || form.kind === 'begun' || form.kind === 'moment' || form.kind === 'measured';
}

/** The expression that says whether the condition is in force on the day, asked for at the moment, or has been measured. */
export function isNow(emission: Emission, form: Gate, id: number): string {
  switch (form.kind) {
    case 'inForce':
    case 'begun':
      return `d.f${id}`;
    case 'moment':
      return `(d.moment === ${quote(form.moment)})`;
    case 'measured':
      return `(${emission.measuringDay(form.dates)} !== null)`;
  }
}

/** The expression of the day on which what is within is judged. */
export function dayWithin(emission: Emission, form: Gate): string {
  return form.kind === 'measured' ? emission.measuringDay(form.dates) : 'd';
}

/** A call of the function that is, in this mode, what is within. */
export function callWithin(emission: Emission, mode: Exclude<Mode, 'explain'>, form: Gate): string {
  return callOn(emission, mode, form.body, dayWithin(emission, form));
}
