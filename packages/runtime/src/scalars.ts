/** The values of facts, each undefined where the fact is missing or of another type. */
import type { Scalar } from './explanation.ts';
import { record } from './facts.ts';

/** A finite number. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The amount of money in this currency. */
export function amountOf(value: unknown, currency: string): number | undefined {
  const money = record(value);
  return money.currency === currency ? numberOf(money.amount) : undefined;
}

/** A text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A yes as 1, a no as 0. */
export function answerOf(value: unknown): number | undefined {
  return typeof value === 'boolean' ? Number(value) : undefined;
}

/** A text that is one of the names. */
export function nameOf(value: unknown, names: ReadonlySet<string>): string | undefined {
  return typeof value === 'string' && names.has(value) ? value : undefined;
}

/** The value as an explanation shows it; null where it is no value that a comparison reads. */
export function scalarOf(value: unknown): Scalar | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The amount of money as an explanation shows it. */
export function shownAmountOf(value: unknown): Scalar | null {
  return scalarOf(record(value).amount);
}

/** The rank of a text that is one of a scale's levels. */
export function rankOf(value: unknown, ranks: ReadonlyMap<string, number>): number | undefined {
  return typeof value === 'string' ? ranks.get(value) : undefined;
}
