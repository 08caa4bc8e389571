/** How much of a text is read. What is beyond is left out, and a problem says so. */
export interface ParseLimits {
  /** The most characters (UTF-16 code units) that one document may have. */
  readonly characters: number;
  /** How many brackets, braces, `not`s and `list of`s may be open at once; no more than `deepestNesting`. */
  readonly nesting: number;
}

/** Far above what people write: the largest documents that are known have 50,000 characters and nest under ten deep. */
export const defaultParseLimits: ParseLimits = { characters: 8_000_000, nesting: 64 };

/** The parser and all that walks a tree call themselves once or twice a level: this depth fits on any stack. */
const deepestNesting = 256;

/** The limit asked for, where it is sensible: what is not given, or is no number from 1 on, is as usual. */
export const limitWithin = (
  given: number | undefined,
  usual: number,
  most: number = Number.MAX_SAFE_INTEGER,
): number => (given === undefined || !(given >= 1) ? usual : Math.min(Math.floor(given), most));

/** The limits asked for, each where it is sensible. */
export const parseLimits = (given: Partial<ParseLimits>): ParseLimits => ({
  characters: limitWithin(given.characters, defaultParseLimits.characters),
  nesting: limitWithin(given.nesting, defaultParseLimits.nesting, deepestNesting),
});
