/** An exact decimal number: `digits` divided by ten to the power of `places`, which is not negative. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** The number that the shortest decimal text of a finite number says. */
export function decimalOf(number: number): Decimal {
  const parts = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-][0-9]+))?$/.exec(String(number));
  if (parts === null) {
    throw new RangeError(`${number} is not a finite number`);
  }
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = BigInt(sign + whole + fraction);
  const places = fraction.length - Number(exponent);
  return places < 0 ? { digits: digits * tenTo(-places), places: 0 } : { digits, places };
}

/** The whole number. */
export function wholeNumber(digits: bigint): Decimal {
  return { digits, places: 0 };
}

/** So many percent of the whole, exactly. */
export function percentOf(percent: Decimal, whole: Decimal): Decimal {
  return { digits: percent.digits * whole.digits, places: percent.places + whole.places + 2 };
}

/** Negative where the first is smaller, 0 where they are equal, positive where it is larger. */
export function compareDecimals(first: Decimal, second: Decimal): number {
  const difference = first.digits * tenTo(second.places) - second.digits * tenTo(first.places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether it is nothing. */
export function isZero(decimal: Decimal): boolean {
  return decimal.digits === 0n;
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}
