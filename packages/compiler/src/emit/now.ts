import type { Form } from '../core/core.ts';
import { quote } from './quote.ts';

/** What is asked for on some days only, or at one moment. */
export type Gate = Extract<Form, { readonly kind: 'inForce' | 'moment' }>;

/** The expression that says whether the condition is in force on the day, or asked for at the moment. */
export function isNow(form: Gate, id: number): string {
  return form.kind === 'inForce' ? `d.f${id}` : `(d.moment === ${quote(form.moment)})`;
}
