/** Units of time as people cut them short, each with the one that is meant. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:h|hrs?|hours?)$/iu, 'hour'],
  [/^(?:m|mins?|minutes?)$/iu, 'minute'],
  [/^(?:d|days?)$/iu, 'day'],
  [/^(?:w|wks?|weeks?)$/iu, 'week'],
  [/^(?:mos?|mths?|months?)$/iu, 'month'],
  [/^(?:y|yrs?|years?)$/iu, 'year'],
];

/** The unit that a word means, in full; null where it means none. */
export const unitMeant = (word: string): string | null => units.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** `60 min`, `3 hrs.`: what stands after the number. A single letter may be a name, and is none of these. */
const abbreviation = /^[ \t\u00a0]+(hrs?|mins?|wks?|mos?|mths?|yrs?)\b(?!-)\.?/iu;

const lengthOfBeginning = 2;
const beginnings: ReadonlySet<string> = new Set(['hr', 'mi', 'wk', 'mo', 'mt', 'yr', 'pe', 'pc']);

/** Whether a unit cut short may stand here, or a word for `%`; asked of every number, so it looks at two letters. */
export const beginsAbbreviation = (source: string, at: number): boolean =>
  beginnings.has(source.slice(at, at + lengthOfBeginning).toLowerCase());

/** The unit cut short with which a text begins, after space. */
export const abbreviatedUnit = (text: string): { readonly written: string; readonly unit: string } | null => {
  const [written, word = ''] = abbreviation.exec(text) ?? [];
  const unit = unitMeant(word);
  return written === undefined || unit === null ? null : { written, unit };
};
