/** A property of the day, worked out from the numeral `day`. */
export interface Property {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}
