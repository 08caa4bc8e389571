/** Reading single facts that may be anything, by hand and without allocating. */

export type Properties = Readonly<Record<string, unknown>>;

/** Something with properties. An array is, too, but has none of the names that are asked for. */
export function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null;
}

/** The items that are known: of an array, or of a list that may have more. */
export function itemsOf(value: unknown): readonly unknown[] | null {
  if (isList(value)) return value;
  if (!isObject(value)) return null;
  const { known } = value;
  return isList(known) ? known : null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const zero = 48;

/** The number that two digits are, or -1. */
function twoDigits(text: string, place: number): number {
  const tens = text.charCodeAt(place) - zero;
  const ones = text.charCodeAt(place + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Whether the text is a real day `YYYY-MM-DD`. Such texts compare as days do. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || text.length !== 10) return false;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return false;
  const year = century * 100 + yearOfCentury;
  return year >= 1 && (day <= 28 || day <= daysIn(year, month));
}

const W = 87;
const D = 68;
const T = 84;
const H = 72;
const M = 77;

/** The minutes of a duration `PnW` or `PnDTnHnM`; NaN where the text is none. */
export function minutesOf(text: string): number {
  const { length } = text;
  // A unit has to come after the one before it, and the text has to end with one.
  if (length < 3 || text.charCodeAt(0) !== 80) return NaN;
  let minutes = 0;
  let number = -1;
  let reached = 0;
  for (let place = 1; place < length; place++) {
    const code = text.charCodeAt(place);
    if (code >= zero && code <= zero + 9) {
      number = (number === -1 ? 0 : number * 10) + (code - zero);
    } else if (code === T) {
      if (number !== -1 || reached > 2 || reached === 1 || place === length - 1) return NaN;
      reached = 3;
    } else {
      if (number === -1) return NaN;
      if (code === W && reached === 0 && place === length - 1) minutes = number * 10_080;
      else if (code === D && reached === 0) {
        minutes = number * 1440;
        reached = 2;
      } else if (code === H && reached === 3) {
        minutes += number * 60;
        reached = 4;
      } else if (code === M && (reached === 3 || reached === 4)) {
        minutes += number;
        reached = 5;
      } else return NaN;
      number = -1;
    }
  }
  return number === -1 ? minutes : NaN;
}
