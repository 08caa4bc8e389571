import { problems } from '../problems/messages.ts';
import type { Slip, SlipContext } from './slip.ts';
import * as T from './tokens.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const end = '(?![\\p{L}\\p{N}_-])';

const dayFirst = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\.?,?\\s+(\\d{4})${end}`, 'iuy');
const monthFirst = new RegExp(`${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${end}`, 'iuy');
const slashes = new RegExp(`(\\d{1,2})/(\\d{1,2})/(\\d{4})${end}`, 'uy');
const yearFirst = new RegExp(`(\\d{4})[/–‑‒−](\\d{1,2})[/–‑‒−](\\d{1,2})${end}`, 'uy');
const withoutDay = new RegExp(`(\\d{4})-(\\d{1,2})${end}`, 'uy');

const startsAsMonth = new RegExp(`^${month}$`, 'iu');

const padded = (number: string): string => number.padStart(2, '0');
const day = (year: string, inYear: string, inMonth: string): string => `${year}-${padded(inYear)}-${padded(inMonth)}`;

const numberOfMonth = (name: string): string =>
  String(months.findIndex((each) => name.toLowerCase().startsWith(each)) + 1);

/** The days that a date written in another way may mean: one, or two where it does not say which number is the month. */
const meanings = ({ source, at }: SlipContext, word: string | null): { written: string; days: string[] } | null => {
  const match = (pattern: RegExp): readonly [string, string, string, string] | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    return found === null ? null : [found[0], found[1] ?? '', found[2] ?? '', found[3] ?? ''];
  };
  if (word !== null) {
    const found = match(monthFirst);
    return found === null ? null : { written: found[0], days: [day(found[3], numberOfMonth(found[1]), found[2])] };
  }
  const named = match(dayFirst);
  if (named !== null) return { written: named[0], days: [day(named[3], numberOfMonth(named[2]), named[1])] };
  const year = match(yearFirst);
  if (year !== null) return { written: year[0], days: [day(year[1], year[2], year[3])] };
  const short = match(withoutDay);
  if (short !== null) return { written: short[0], days: [] };
  const slashed = match(slashes);
  if (slashed === null) return null;
  const [written, first, second, inYear] = slashed;
  const monthsFirst = Number(first) <= 12 ? [day(inYear, first, second)] : [];
  const daysFirst = Number(second) <= 12 && first !== second ? [day(inYear, second, first)] : [];
  return { written, days: [...monthsFirst, ...daysFirst] };
};

/** A date as people write it, where the language has 2024-05-31; null where none stands. `word`: what it begins with. */
export const readDate = (context: SlipContext, word: string | null): Slip | null => {
  if (word !== null && !startsAsMonth.test(word)) return null;
  const meant = meanings(context, word);
  if (meant === null) return null;
  const { written, days } = meant;
  // What follows is read as if the date were right; where it may be two, any serves: a problem has been reported.
  const image = days[0] ?? `${written}-01`;
  return {
    length: written.length,
    tokens: [{ type: T.DateToken, image }],
    problem: problems.otherDate(written, days, context.at),
  };
};
