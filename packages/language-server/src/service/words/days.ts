import type { IsoDate, Lifetime } from '@proviso/compiler';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const timeOf = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Whether a text is a real day such as `2024-05-31`. */
export const isDay = (text: string): text is IsoDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const time = timeOf(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
};

/** The day of the week. */
export const weekdayOf = (day: IsoDate): string => weekdays[timeOf(day).getUTCDay()] ?? '';

/** The day before. */
export const dayBefore = (day: IsoDate): IsoDate =>
  new Date(timeOf(day).getTime() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Whether a day is one of those between two, both inclusive. */
export const includes = ({ first, last }: Pick<Lifetime, 'first' | 'last'>, day: IsoDate): boolean =>
  (first === null || first <= day) && (last === null || day <= last);

/** `the newest from 2019-01-01 through 2021-04-30`, of one of the entries of a series. */
export const newestInWords = <Member extends { readonly on: IsoDate }>(
  members: readonly Member[],
  member: Member,
): string => {
  const next = members[members.indexOf(member) + 1];
  return `the newest from ${member.on}${next === undefined ? '' : ` through ${dayBefore(next.on)}`}`;
};

const by = (revision: string | null, word: string): string => (revision === null ? '' : ` (${word} ${revision})`);

/** `from 2020-10-28 (revision 3.0) through 2023-06-07 (until revision 6.0)`; null for always. */
export const lifetimeInWords = ({ first, last, firstRevision, lastRevision }: Lifetime): string | null => {
  const from = first === null ? null : `from ${first}${by(firstRevision, 'revision')}`;
  const through = last === null ? null : `through ${last}${by(lastRevision, 'until revision')}`;
  return from === null || through === null ? (from ?? through) : `${from} ${through}`;
};
