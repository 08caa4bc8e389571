import type { Name, Range as LevelRange } from '@proviso/grammar';
import type { CoreType } from '../core/types.ts';
import { wordsAfterItemsMeant } from '../diagnostics/habits.ts';
import { bindMember, membersOf, misfit, reportUnknownMember } from '../names/literals.ts';
import type { DefinitionSymbol, RecordSymbol } from '../names/symbols.ts';
import { argumentCalled, literalScope, placeOf, type Argument, type Scope } from './scope.ts';
import { reportUnknown } from './unknown.ts';
import { sameType } from './values.ts';

/** A definition as it is used: its words in this document, and what its parameters stand for. */
export interface DefinitionUse {
  readonly definition: DefinitionSymbol;
  readonly words: readonly Name[];
  readonly arguments: ReadonlyMap<string, Argument>;
}

/** Definitions: all of them, or those whose phrase begins with a word. */
export type Known = (first?: string) => readonly DefinitionSymbol[];

/** The definitions that a run of words may name, and what to say of a word that belongs to none. */
export interface Phrases {
  readonly definitions: Known;
  readonly expected: string;
}

const knownAs =
  ({ lowering }: Scope, suits: (definition: DefinitionSymbol) => boolean): Known =>
  (first) =>
    (first === undefined ? lowering.definitions.all : (lowering.definitions.beginning.get(first) ?? [])).filter(suits);

/** The definitions that speak of a record: the program's own and the catalogs'. */
export const definitionsOf = (scope: Scope, record: RecordSymbol): Known =>
  knownAs(scope, ({ noun }) => noun?.name === record.name);

/** The definitions that say something of the thing in hand, or of nothing in particular. */
export const definitionsHere = (scope: Scope): Known =>
  knownAs(scope, ({ noun }) => noun === null || noun.name === scope.record.name);

/** How many words of a definition's phrase stand at the beginning of a run of words. */
const matching = (words: readonly Name[], { words: phrase }: DefinitionSymbol): number => {
  const differing = phrase.findIndex((word, index) => words[index]?.text !== word);
  return differing === -1 ? phrase.length : differing;
};

/** The definition with the longest phrase that stands at the beginning of a run of words. */
export const longestPhrase = (words: readonly Name[], definitions: Known): DefinitionSymbol | undefined =>
  definitions(words[0]?.text)
    .filter((each) => matching(words, each) === each.words.length)
    .reduce<DefinitionSymbol | undefined>(
      (longest, each) => (longest !== undefined && longest.words.length >= each.words.length ? longest : each),
      undefined,
    );

/**
 * Reports the word at which a run of words leaves every phrase. Where it is a misspelt word of one, gives the run with
 * that word as it was meant.
 */
const corrected = (
  scope: Scope,
  words: readonly Name[],
  { definitions: known, expected }: Phrases,
): readonly Name[] | null => {
  const definitions = known();
  const begun = Math.max(0, ...definitions.map((each) => matching(words, each)));
  const at = Math.min(begun, words.length - 1);
  const word = words[at];
  if (word === undefined) return null;
  const next = definitions.filter((each) => matching(words, each) >= at).flatMap((each) => each.words[at] ?? []);
  const second = words[at + 1];
  if (second !== undefined && next.includes(`${word.text}-${second.text}`)) {
    const suggestion = `${word.text}-${second.text}`;
    const both = { ...word, end: second.end };
    const details = { name: `${word.text} ${second.text}`, suggestion, expected };
    scope.lowering.report('unknown-name', placeOf(scope, both), details, { replacement: suggestion });
    return [...words.slice(0, at), { ...both, text: suggestion }, ...words.slice(at + 2)];
  }
  const meant = reportUnknown(scope, word, next, expected, wordsAfterItemsMeant(word.text));
  return meant === null ? null : words.map((each, index) => (index === at ? { ...each, text: meant } : each));
};

const widened = (levels: Extract<Argument, { kind: 'levels' }>, range: LevelRange | null): Argument => ({
  ...levels,
  low: range?.direction === 'lower' ? 0 : levels.low,
  high: range?.direction === 'higher' ? levels.type.levels.length - 1 : levels.high,
});

/** Says of an "or higher" that it belongs to nothing. */
export const reportStrayRange = (scope: Scope, range: LevelRange, what: string): void => {
  const details = { operator: `or ${range.direction}`, type: what, instead: 'it follows a level of a scale' };
  scope.lowering.report('wrong-comparison', placeOf(scope, range), details);
};

/** What a word stands for as a parameter of this type; null, with a diagnostic, where it is none. */
export const argumentOf = (scope: Scope, name: Name, type: CoreType, range: LevelRange | null): Argument | null => {
  const literals = literalScope(scope);
  const given = argumentCalled(scope, name.text, name);
  if (given !== undefined && !sameType(given.type, type)) return misfit(literals, name, type);
  if (range !== null && type.kind !== 'scale') reportStrayRange(scope, range, `"${name.text}"`);
  if (given !== undefined) return given.kind === 'levels' ? widened(given, range) : given;
  const members = membersOf(type, literals.entriesOf) ?? [];
  const known = members.includes(name.text);
  if (!known && scope.lowering.names.skipped.has(name.text)) return null;
  const meant = known ? name.text : reportUnknownMember(literals, name, name.text, type, members);
  if (meant === null) return null;
  bindMember(literals, name, type, meant);
  if (type.kind !== 'scale') return { kind: 'name', type, name: meant };
  const rank = members.indexOf(meant);
  return widened({ kind: 'levels', type, low: rank, high: rank }, range);
};

/** The words after a phrase as its arguments; null, with a diagnostic, where they are none. */
const argumentsOf = (
  scope: Scope,
  definition: DefinitionSymbol,
  words: readonly Name[],
  range: LevelRange | null,
): ReadonlyMap<string, Argument> | null => {
  const given = new Map<string, Argument>();
  for (const [index, { name, type }] of definition.parameters.entries()) {
    const at = definition.words.length + index;
    const word = words[at];
    const last = words.at(-1);
    if (word === undefined) {
      const label = 'name' in type ? (type.name ?? name) : type.kind === 'entry' ? type.of : name;
      const details = { phrase: definition.words.join(' '), parameter: name, type: label };
      if (last !== undefined) scope.lowering.report('missing-argument', placeOf(scope, last), details);
      return null;
    }
    const argument = argumentOf(scope, word, type, at === words.length - 1 ? range : null);
    if (argument === null) return null;
    given.set(name, argument);
  }
  return given;
};

const bindDefinition = (scope: Scope, { phrase, node, words }: DefinitionSymbol, run: readonly Name[]): void => {
  const [first] = run;
  const last = run[words.length - 1];
  if (first === undefined || last === undefined) return;
  const place = placeOf(scope, { start: first.start, end: last.end });
  scope.lowering.bind(place, { kind: 'definition', owner: node, name: phrase });
};

/** Reads the definitions in a run of words; null, with a diagnostic, at a word that belongs to none. */
export const definitionsIn = (
  scope: Scope,
  run: readonly Name[],
  range: LevelRange | null,
  phrases: Phrases,
): readonly DefinitionUse[] | null => {
  const uses: DefinitionUse[] = [];
  for (let words = run; words.length > 0;) {
    const definition = longestPhrase(words, phrases.definitions);
    if (definition === undefined) {
      const meant = corrected(scope, words, phrases);
      if (meant === null) return null;
      words = meant;
      continue;
    }
    bindDefinition(scope, definition, words);
    const length = definition.words.length + definition.parameters.length;
    const given = argumentsOf(scope, definition, words, range);
    if (given === null) return null;
    uses.push({ definition, words: words.slice(0, length), arguments: given });
    words = words.slice(length);
    const bare = words.length === 0 && definition.parameters.length === 0;
    if (bare && range !== null) reportStrayRange(scope, range, `"${definition.phrase}"`);
  }
  return uses;
};
