/** Whether numbers are read as they are written. */

const decimalForm = /^[+-]?([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/;

/** The digits of a decimal without zeros at either end, and the power of ten of the last; null where it is no decimal. */
function significant(text: string): { readonly digits: string; readonly exponent: number } | null {
  const match = decimalForm.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = '', power = '0'] = match;
  const all = whole + fraction;
  let start = 0;
  let end = all.length;
  while (all[start] === '0') start += 1;
  while (end > start && all[end - 1] === '0') end -= 1;
  const digits = all.slice(start, end);
  return { digits, exponent: digits === '' ? 0 : Number(power) - fraction.length + all.length - end };
}

/** Whether a number is exactly the decimal that a text writes, by the shortest decimal text of the number. */
export function isAsWritten(text: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  const written = significant(text);
  const read = significant(String(value));
  return written?.digits === read?.digits && written?.exponent === read?.exponent;
}

/** Says that a number is not read as it is written. */
export function inexactMessage(text: string, value: number): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (!Number.isFinite(value)) return `The number ${shown} is too large to be kept.`;
  return `The number ${shown} has more digits than can be kept exactly; it would be read as ${value}.`;
}
