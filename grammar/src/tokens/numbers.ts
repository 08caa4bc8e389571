import type { TokenType } from 'chevrotain';
import * as T from './tokens.ts';

/**
 * What a run of digits is that has single dots and commas between them (scan.ts, `endOfNumber`). Such a run may be as long
 * as the document, and a pattern that repeats a group of any length ends where the stack does: so none does here.
 */

const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Which token a run is; null where it is none (`1,00` or `1,000.0.1`). */
export const numberType = (run: string): TokenType | null => {
  if (run.includes(',')) return thousands.test(run) ? T.Integer : null;
  const dot = run.indexOf('.');
  if (dot === -1) return T.Integer;
  return run.includes('.', dot + 1) ? T.Label : T.Decimal;
};

/** Whether a run is a number: the label of a revision, such as `1.2.3`, is none. */
export const isNumber = (run: string): boolean => {
  const type = numberType(run);
  return type === T.Integer || type === T.Decimal;
};

/**
 * What is read in the place of a run that is no number, once that has been said: the digits that it begins with. So
 * whatever is written, every token of a number is one.
 */
export const readInstead = (run: string): string => (isNumber(run) ? run : (/^\d+/.exec(run)?.[0] ?? '0'));

/** A number as a token. */
export const numberToken = (run: string): { readonly type: TokenType; readonly image: string } => {
  const image = readInstead(run);
  return { type: numberType(image) ?? T.Integer, image };
};

/** Before the first dot stands nothing but what may be thousands: `0.125` is a fraction. */
const european = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$/;

/** `1.500` as a fraction that nobody takes for thousands: `1.5`; `1.125` as `1.1250`. */
const asFraction = (run: string): string => {
  const short = run.replace(/\.?0+$/, '');
  return short === run ? `${run}0` : short;
};

/**
 * What an amount may mean that is written as in much of Europe, with dots between thousands and a comma before decimals: one
 * number, or two where a dot may be either (`1.500`). None where it is written as here, or cannot be told.
 */
export const amountsMeant = (run: string): readonly string[] => {
  if (!/[.,]/.test(run) || !european.test(run)) return [];
  const meant = run.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  if (numberType(run) === T.Decimal) return [meant, asFraction(run)];
  return isNumber(run) ? [] : [meant];
};
