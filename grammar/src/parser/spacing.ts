import type { TokenType } from 'chevrotain';
import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';
import { K, keywordTypes } from '../tokens/tokens.ts';
import { isHabit } from './habits.ts';
import { reach } from './misspellings.ts';

/** `atleast`: one word of the text that is two with a meaning. */
export interface RunTogether {
  readonly kind: 'run-together';
  readonly index: number;
  readonly meant: readonly [string, string];
}

/** `require My Label: …`: several words of the text where one name stands. */
export interface TornApart {
  readonly kind: 'torn-apart';
  readonly index: number;
  /** How many words. */
  readonly length: number;
  readonly meant: string;
  /** Whether each word begins with a capital letter, as names do. */
  readonly isTitle: boolean;
}

/** Two words of the language have so many letters between them, or one of them is a slip of the pen. */
const shortest = 4;

/** The two words with a meaning that a word consists of, as in `atleast`; null where it does not. */
export const wordsRunTogether = (word: string): readonly [string, string] | null => {
  const lower = word.toLowerCase();
  if (lower.length < shortest) return null;
  for (let at = lower.length - 2; at >= 2; at--) {
    const [first, second] = [lower.slice(0, at), lower.slice(at)];
    if (keywordTypes.has(first) && keywordTypes.has(second)) return [first, second];
  }
  return null;
};

/** After these a name stands that the writer makes up, and that words may be made of. */
const naming: ReadonlySet<TokenType> = new Set([
  K.program, K.catalog, K.require, K.recommend, K.policy, K.unsettled, K.settle, K.state, K.clock, K.duty, K.role,
  K.scale, K.choice, K.calendar, K.series, K.exclusion, K.kind, K.plural, K.record, K.group, K.attested, K.meets, K.to, T.Dash,
]); // prettier-ignore

/** Whether a name stands after this token that the writer has made up; `instead of` names a requirement by its label. */
const isBeforeName = (tokens: readonly Token[], index: number): boolean => {
  const type = tokens[index]?.tokenType;
  return type !== undefined && (naming.has(type) || (type === K.of && tokens[index - 1]?.tokenType === K.instead));
};

/** What stands after a label: of the names that begin a requirement, only these are one. */
const afterLabel: ReadonlySet<TokenType> = new Set([
  T.Colon, T.Text, K.since, K.before, K.through, K.for, K.on, K.when, K.measured,
]); // prettier-ignore

/** Names of more words are sentences. */
const mostWords = 4;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The names after a token, with a single space between each two of them. */
const namesAfter = (tokens: readonly Token[], index: number): readonly Token[] => {
  const names: Token[] = [];
  for (let at = index + 1; names.length <= mostWords; at++) {
    const token = tokens[at];
    const previous = names.at(-1);
    if (token?.tokenType !== T.Name || token.beginsLine || isHabit(token.image)) break;
    // A mark that has no meaning may stand between two words, which are two then.
    if (previous !== undefined && token.startOffset !== previous.endOffset + 2) break;
    names.push(token);
  }
  return names;
};

/** The words after a token that gives a name, as the one name that they may be; null where one stands there, or none. */
const nameAfter = (tokens: readonly Token[], index: number): TornApart | null => {
  const names = namesAfter(tokens, index);
  const length = names.length;
  if (length < 2 || length > mostWords) return null;
  const leader = tokens[index]?.tokenType;
  const next = tokens[index + length + 1]?.tokenType;
  const isPoint = leader === T.Dash && tokens[0]?.tokenType !== K.catalog;
  const isLabel = next !== undefined && afterLabel.has(next);
  if ((leader === K.require || leader === K.recommend || isPoint) && !isLabel) return null;
  const [first = '', ...rest] = names.map(({ image }) => image);
  // "kind badge badges" leaves out a word, and "policy GetWell Get Well" the quotes.
  if (rest.join('').toLowerCase().startsWith(first.toLowerCase())) return null;
  const meant = first + rest.map(capitalised).join('');
  const isTitle = names.every(({ image }) => /^\p{Lu}/u.test(image));
  return { kind: 'torn-apart', index: index + 1, length, meant, isTitle };
};

/** The spaces too few or too many that may be what made reading fail at the token of this index. */
export const misplacedSpacesBefore = (
  tokens: readonly Token[],
  failed: number,
): readonly (RunTogether | TornApart)[] => {
  const found: (RunTogether | TornApart)[] = [];
  for (let index = Math.min(failed + 1, tokens.length - 1); index >= Math.max(0, failed - reach); index--) {
    const token = tokens[index];
    if (token === undefined) continue;
    const meant = token.tokenType === T.Name ? wordsRunTogether(token.image) : null;
    if (meant !== null) found.push({ kind: 'run-together', index, meant });
    const name = isBeforeName(tokens, index) ? nameAfter(tokens, index) : null;
    if (name !== null) found.push(name);
  }
  return found;
};
