/** How much of facts is read. What is beyond is not read, and the message says so. */
export interface FactsLimits {
  /** The most bytes of a JSON text that is read as a whole. */
  readonly jsonBytes: number;
  /** The most bytes of a YAML text; reading it takes a hundred times as long as JSON. */
  readonly yamlBytes: number;
  /** The most bytes of one line of JSON Lines; their number is not limited. */
  readonly lineBytes: number;
  /** How many properties and items the facts of one partner may have in all. */
  readonly values: number;
}

const mebibyte = 1024 * 1024;

export const defaultFactsLimits: FactsLimits = {
  jsonBytes: 256 * mebibyte,
  yamlBytes: 4 * mebibyte,
  lineBytes: 16 * mebibyte,
  values: 1_000_000,
};
