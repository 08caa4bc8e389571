import { problems } from '../problems/messages.ts';
import { endOfDigits, endOfSpace, isBeyondAscii } from './scan.ts';
import type { Slip, SlipContext } from './slip.ts';
import * as T from './tokens.ts';

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;
const beginnings: ReadonlySet<string> = new Set(months);

const numberOfMonth = (name: string): string =>
  String(months.findIndex((each) => name.toUpperCase().startsWith(each)) + 1);

const lengthOfBeginning = 3;
const beginsAsMonth = (word: string): boolean => beginnings.has(word.slice(0, lengthOfBeginning).toUpperCase());

/** Whether the name of a month may stand here, or `of` and the name of a month. */
export const mayBeMonth = (source: string, at: number): boolean => {
  const isOf = source.slice(at, at + 2).toUpperCase() === 'OF';
  const start = isOf ? endOfSpace(source, at + 2) : at;
  return isBeyondAscii(source.charCodeAt(start)) || beginsAsMonth(source.slice(start, start + lengthOfBeginning));
};

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const end = '(?![\\p{L}\\p{N}_-])';

/** Made where a date may stand: they take long to make, and few documents have such dates. */
const patterns = {
  dayFirst: () => new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\.?,?\\s+(\\d{4})${end}`, 'iuy'),
  monthFirst: () => new RegExp(`${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${end}`, 'iuy'),
  slashes: () => new RegExp(`(\\d{1,2})/(\\d{1,2})/(\\d{4})${end}`, 'uy'),
  yearFirst: () => new RegExp(`(\\d{4})[/–‑‒−](\\d{1,2})[/–‑‒−](\\d{1,2})${end}`, 'uy'),
  withoutDay: () => new RegExp(`(\\d{4})-(\\d{1,2})${end}`, 'uy'),
} as const;

const padded = (number: string): string => number.padStart(2, '0');
const day = (year: string, inYear: string, inMonth: string): string => `${year}-${padded(inYear)}-${padded(inMonth)}`;

/** The days that a date written in another way may mean: one, or two where it does not say which number is the month. */
const meanings = ({ source, at }: SlipContext, word: string | null): { written: string; days: string[] } | null => {
  const match = (patternOf: () => RegExp): readonly [string, string, string, string] | null => {
    const pattern = patternOf();
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    return found === null ? null : [found[0], found[1] ?? '', found[2] ?? '', found[3] ?? ''];
  };
  if (word !== null) {
    const found = match(patterns.monthFirst);
    return found === null ? null : { written: found[0], days: [day(found[3], numberOfMonth(found[1]), found[2])] };
  }
  const named = match(patterns.dayFirst);
  if (named !== null) return { written: named[0], days: [day(named[3], numberOfMonth(named[2]), named[1])] };
  const year = match(patterns.yearFirst);
  if (year !== null) return { written: year[0], days: [day(year[1], year[2], year[3])] };
  const short = match(patterns.withoutDay);
  if (short !== null) return { written: short[0], days: [] };
  const slashed = match(patterns.slashes);
  if (slashed === null) return null;
  const [written, first, second, inYear] = slashed;
  const monthsFirst = Number(first) <= 12 ? [day(inYear, first, second)] : [];
  const daysFirst = Number(second) <= 12 && first !== second ? [day(inYear, second, first)] : [];
  return { written, days: [...monthsFirst, ...daysFirst] };
};

/** Whether the digits here may begin a date: nothing but a dot and a comma makes a longer number of them. */
const mayBeDate = ({ source, at }: SlipContext): boolean => {
  const next = source[endOfDigits(source, at)];
  return next !== '.' && next !== ',';
};

/** A date as people write it, where the language has 2024-05-31; null where none stands. `word`: what it begins with. */
export const readDate = (context: SlipContext, word: string | null): Slip | null => {
  if (word === null ? !mayBeDate(context) : !beginsAsMonth(word)) return null;
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
