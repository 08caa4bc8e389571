/** The forms of texts and numbers. */

const dateForm = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const durationForm = /^P(?:[0-9]{1,9}W|(?=.)(?:[0-9]{1,9}D)?(?:T(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?)?)$/;
const periodForm = /^P(?=[0-9])(?:[0-9]{1,9}Y)?(?:[0-9]{1,9}M)?$/;

/** Whether a text has the form `YYYY-MM-DD`, be there such a day or not. */
export function hasDateForm(text: string): boolean {
  return dateForm.test(text);
}

/** Whether a text is an elapsed time: weeks, or days, hours and minutes, in whole numbers of at most nine digits. */
export function isDuration(text: string): boolean {
  return durationForm.test(text);
}

/** Whether a text is a calendar time: years and months, in whole numbers of at most nine digits. */
export function isPeriod(text: string): boolean {
  return periodForm.test(text);
}

/**
 * Whether a number has at most 15 significant digits, so that it is exactly the decimal number that was meant. A
 * quotient of two exact whole numbers is the number nearest to the decimal, so amounts with cents need no text.
 */
export function isExact(value: number): boolean {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return true;
  if (!Number.isFinite(value)) return false;
  if (Math.abs(value) < 1e12 && Math.round(value * 100) / 100 === value) return true;
  return Number(value.toPrecision(15)) === value;
}
