/** Days as readers write them. */
import { isDate } from '../calendar/dates.ts';
import type { Lifetime } from '../core/types.ts';
import { element, type Content, type Html } from './html.ts';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

/** `2024-05-06` as `May 6, 2024`; what is no day as it is written. */
const dayInWords = (day: string): string => {
  if (!isDate(day)) return day;
  const [year = '', month = '', date = ''] = day.split('-');
  return `${months[Number(month) - 1] ?? ''} ${Number(date)}, ${Number(year)}`;
};

/** The day as an element that programs understand as well. */
export const dayOf = (day: string): Html =>
  isDate(day) ? element('time', { datetime: day }, dayInWords(day)) : element('span', {}, day);

/** A text in which the days are written out. */
export const withDays = (text: string): Content =>
  text.split(/\b(\d{4}-\d{2}-\d{2})\b/u).map((part, index) => (index % 2 === 1 ? dayOf(part) : part));

/** `from May 6, 2024 to December 31, 2024`; null for always. */
export const lifetimeInWords = ({ first, last }: Lifetime): Content => {
  if (first === null && last === null) return null;
  if (first === null) return ['through ', dayOf(last ?? '')];
  return last === null ? ['from ', dayOf(first)] : ['from ', dayOf(first), ' to ', dayOf(last)];
};
