/** Exact comparison of percentages. The number meant by a double is its shortest decimal text. */

/** The sign of `part * 100 - percent * whole`, exactly. */
export function percentSign(part: number, percent: number, whole: number): number {
  const left = part * 100;
  const right = percent * whole;
  const difference = left - right;
  const size = Math.abs(left) + Math.abs(right);
  // Both products are within a few parts in 2^53 of what is meant, so that a wider difference is a real one.
  if (size > 1e-290 && Math.abs(difference) > size * 2 ** -49 && size <= Number.MAX_VALUE) return Math.sign(difference);
  const areWhole = Number.isInteger(part) && Number.isInteger(percent) && Number.isInteger(whole);
  if (areWhole && size <= Number.MAX_SAFE_INTEGER) return Math.sign(difference);
  return exactSign(part, percent, whole);
}

/** `digits * 10 ** exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function exactSign(part: number, percent: number, whole: number): number {
  const left = decimalOf(part);
  const rate = decimalOf(percent);
  const base = decimalOf(whole);
  const leftExponent = left.exponent + 2;
  const rightExponent = rate.exponent + base.exponent;
  const common = Math.min(leftExponent, rightExponent);
  const difference =
    left.digits * 10n ** BigInt(leftExponent - common) -
    rate.digits * base.digits * 10n ** BigInt(rightExponent - common);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** The decimal that the shortest text of a finite number writes. */
function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
