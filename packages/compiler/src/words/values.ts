/** Values of facts as people read them. */
import { counted, listed } from './english.ts';

type Scalar = string | number | boolean;

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** `PT1H30M` as `1 hour and 30 minutes`; null where it is no such text. */
function durationInWords(text: string): string | null {
  const match = duration.exec(text);
  if (match === null) return null;
  const parts = units.flatMap((unit, index) => {
    const amount = match[index + 1];
    return amount === undefined ? [] : [counted(Number(amount), unit)];
  });
  return parts.length === 0 ? null : listed(parts);
}

/** `3 years`, `1 year and 6 months`, `90 days` */
export function lengthInWords({ months, days }: { readonly months: number; readonly days: number }): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [counted(years, 'year'), counted(rest, 'month'), counted(days, 'day')];
  return listed(parts.filter((_, index) => [years, rest, days][index] !== 0));
}

function numberInWords(value: number): string {
  const text = String(value);
  const [whole = '', fraction] = text.split('.');
  if (!/^-?\d{5,}$/.test(whole)) return text;
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A value in words. `PT1H` is `1 hour` only where the words around it speak of such units. */
export function valueInWords(value: Scalar, context: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberInWords(value);
  const words = /\b(?:minute|hour|day|week|month|year)s?\b/.test(context) ? durationInWords(value) : null;
  if (words !== null) return words;
  return value.trim() === '' ? JSON.stringify(value) : value;
}
