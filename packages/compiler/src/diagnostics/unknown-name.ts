import { didYouMean } from './words.ts';

export interface UnknownName {
  readonly name: string;
  readonly suggestion: string | null;
  readonly expected: string;
  /** How what it looks like a plural of is declared: `record bakery`. */
  readonly pluralOf?: string;
}

/** What is said of a word that means nothing where it stands. */
export const unknownName = ({ name, suggestion, expected, pluralOf }: UnknownName): string => {
  if (suggestion?.replace(' ', '') === name.toLowerCase() && suggestion.includes(' ')) {
    return `Write "${suggestion}" in two words, not "${name}".`;
  }
  const nothing = `"${name}" means nothing here.`;
  if (pluralOf !== undefined) return `${nothing} Write "plural ${name}" after "${pluralOf}" in the catalog.`;
  return suggestion === null ? `${nothing} Here ${expected} is expected.` : `${nothing}${didYouMean(suggestion)}`;
};
