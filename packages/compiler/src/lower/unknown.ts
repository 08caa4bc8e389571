import { keywords, reservedWords, wordsRunTogether, type Name } from '@proviso/grammar';
import { wordMeant } from '../diagnostics/habits.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Names } from '../names/symbols.ts';
import { isUnsaidPlural } from '../words/plurals.ts';
import { placeOf, type Scope } from './scope.ts';

const leaders: ReadonlySet<string> = new Set(keywords.flatMap(({ scope, words }) => (scope === 'leader' ? words : [])));

/** The words of the language. Of two that are as near, one that stands within sentences is meant, not one that begins something. */
const words: readonly string[] = [
  ...reservedWords.filter((word) => !leaders.has(word)),
  ...reservedWords.filter((word) => leaders.has(word)),
];

/** How a record or a kind is declared that says nothing of its plural, where a word looks like that: `record bakery` of "bakeries". */
const unsaidPlural = ({ records, kinds }: Names, word: string): string | null => {
  const record = [...records.values()].find((each) => isUnsaidPlural(each, word));
  if (record !== undefined) return `record ${record.name}`;
  const kind = [...kinds.values()].find((each) => isUnsaidPlural(each, word));
  return kind === undefined ? null : `kind ${kind.name}`;
};

/**
 * Says that a word means nothing here, with the nearest one that does, reserved words included. Gives that one where
 * it is known, so that reading can go on; null where nothing more can be made of the word.
 */
export const reportUnknown = (
  scope: Scope,
  word: Name,
  known: readonly string[],
  expected: string,
  meant: string | null = null,
): string | null => {
  if (scope.lowering.names.skipped.has(word.text)) return null;
  const pluralOf = unsaidPlural(scope.lowering.names, word.text);
  if (pluralOf !== null) {
    const details = { name: word.text, suggestion: null, expected, pluralOf };
    scope.lowering.report('unknown-name', placeOf(scope, word), details);
    return null;
  }
  const together = wordsRunTogether(word.text)?.join(' ') ?? null;
  const suggestion = meant ?? wordMeant(word.text) ?? together ?? nearestName(word.text, [...known, ...words]);
  const details = { name: word.text, suggestion, expected };
  scope.lowering.report('unknown-name', placeOf(scope, word), details, { replacement: suggestion });
  return suggestion !== null && known.includes(suggestion) ? suggestion : null;
};
