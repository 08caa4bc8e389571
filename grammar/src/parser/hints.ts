import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { keywords } from '../tokens/keywords.ts';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { beginsLine } from './goal-parser.ts';
import { habitOfExpected, habitOfStray } from './habits.ts';
import type { Mending } from '../problems/mending.ts';
import { instead, missing } from './mending.ts';
import { roleHabitOfStray } from './role-habits.ts';
import type { Situation } from './situation.ts';

/** What helps, in words and, where that is clear, as an edit. */
export interface Hint {
  readonly text: string;
  readonly mending: Mending | null;
}

const said = (text: string, mending: Mending | null = null): Hint => ({ text, mending });

const saidOf = (text: string | null): Hint | null => (text === null ? null : said(text));

const colonAfter = (token: IToken): Hint => said(`Is a colon missing after "${token.image}"?`, missing(':', token));

const beginsCondition: ReadonlySet<TokenType> = new Set([
  K.any, K.all, K.every, K.no, K.none, K.one, K.at, K.exactly, K.attested, K.meets, K.not, K.more, K.less, K.between, K.holds,
]); // prettier-ignore

/** What may as well compare the name, which is a field then. */
const comparing: ReadonlySet<TokenType> = new Set([K.at, K.exactly, K.more, K.less, K.between]);

const carriesName: ReadonlySet<TokenType> = new Set([K.require, K.recommend, K.row, T.Dash]);

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Words that a writer may well take for a name. */
const namelike: ReadonlySet<string> = new Set(
  keywords
    .filter(({ kind, scope }) => kind !== 'contextual' && (scope === 'leader' || scope === 'unit' || scope === 'verb'))
    .flatMap(({ words }) => words),
);

const isName = (token: IToken | undefined): boolean => token?.tokenType === T.Name;

/** What joins the members of a line that begins with this word, and what was written instead. */
const joints: readonly { readonly leader: TokenType; readonly written: TokenType; readonly hint: string }[] = [
  { leader: K.scale, written: T.Comma, hint: 'The levels of a scale are joined by "<", the lowest first: Low < High.' },
  { leader: K.choice, written: T.Bar, hint: 'The members of a choice are joined by commas: Red, Green, Blue.' },
  { leader: K.choice, written: T.LessThan, hint: 'The members of a choice are joined by commas: Red, Green, Blue.' },
];

/** A name before a requirement and no colon between: `require Support all of { … }`. */
const missingColon = ({ line, token }: Situation): Hint | null => {
  const [first, name, next] = line;
  if (token.tokenType !== T.Name && !beginsCondition.has(token.tokenType)) return null;
  if (first === undefined || name === undefined || !carriesName.has(first.tokenType) || !isName(name)) return null;
  if (next === undefined || !beginsCondition.has(next.tokenType)) return null;
  const hint = colonAfter(name);
  return comparing.has(next.tokenType) ? said(hint.text) : hint;
};

/** A name that stands behind one of several, with its days or without, and no comma between. */
const missingComma = ({ line, token, previous }: Situation): Hint | null => {
  if (previous === undefined || !isName(token) || beginsLine(token)) return null;
  const isDated = dates.has(line.at(-2)?.tokenType ?? T.Comma) && isName(line.at(-3));
  const isOneOfSeveral = isName(previous) && severals.has(line.at(-2)?.tokenType ?? T.Colon);
  return isDated || isOneOfSeveral
    ? said(`Is a comma missing after "${previous.image}"?`, missing(',', previous))
    : null;
};

const dates: ReadonlySet<TokenType> = new Set([K.since, K.before, K.through]);
const severals: ReadonlySet<TokenType> = new Set([K.except, T.Comma]);

/** What the writer probably meant by what does not belong where it stands; null where that cannot be told. */
export const hintForStray = (situation: Situation): Hint | null => {
  const { token, previous, line } = situation;
  const ofRoles = roleHabitOfStray(situation);
  if (ofRoles !== null) return ofRoles;
  const joint = joints.find(({ leader, written }) => line[0]?.tokenType === leader && token.tokenType === written);
  if (joint !== undefined) return said(joint.hint);
  const colon = missingColon({ ...situation, line: [...line, token] });
  if (colon !== null) return colon;
  if (previous === undefined) return null;
  if (previous.tokenType === K.least || previous.tokenType === K.most) {
    return said(`Is "at" missing before "${previous.image}"?`);
  }
  if (previous.tokenType === K.a && tokenMatcher(token, T.Unit)) {
    return said(`Write "1 ${token.image}" instead of "${previous.image} ${token.image}".`);
  }
  if (previous.tokenType === K.a) return said(`Write "any" or "at least 1" instead of "${previous.image}".`);
  if (isName(token) && tokenMatcher(previous, T.NumberToken)) {
    const hint = unitHint(token.image, previous.image);
    if (hint !== null) return said(hint);
  }
  if (token.tokenType === K.expect && isName(previous) && !beginsLine(token)) {
    return said('Write "except" instead of "expect".', instead(token, 'except'));
  }
  const habit = habitOfStray(situation);
  if (habit !== null) return said(habit);
  if (tokenMatcher(token, K.since) || tokenMatcher(token, K.before) || tokenMatcher(token, K.through)) {
    return said(`Days stand before the colon: "require Label ${token.image} …: …".`);
  }
  const onlyNames = line.slice(1).every(isName);
  if (onlyNames && isName(previous) && beginsCondition.has(token.tokenType)) return colonAfter(previous);
  return missingComma(situation);
};

/** What may be meant by a word after a number: a currency, which stands before it, or a unit of time cut short. */
const unitHint = (word: string, number: string): string | null => {
  if (/^[A-Z]{3}$/.test(word)) return `A currency stands before its amount: ${word} ${number}.`;
  return /^(?:hrs?|mins?|yrs?|wks?|secs?)$/i.test(word)
    ? 'Write the unit in full: hours, minutes, days, weeks, months or years.'
    : null;
};

/** What helps where something else was expected. */
export const hintForExpected = (situation: Situation, type: TokenType | null): Hint | null => {
  const { token, previous, ruleName } = situation;
  const expectsNumber =
    type === T.NumberToken || ruleName === 'count' || ruleName === 'duration' || ruleName === 'value';
  const number = numbers.indexOf(token.image) + 1;
  if (expectsNumber && number !== 0) {
    return said(`Write the number in digits: ${number}.`, instead(token, String(number)));
  }
  if (ruleName === 'value' && tokenMatcher(token, T.Unit)) {
    return said(`A number is missing before "${token.image}": 1 ${token.image}.`);
  }
  if (ruleName === 'term' && tokenMatcher(token, T.NumberToken)) {
    return said(
      `Say how it is meant: "at least ${token.image}", "exactly ${token.image}" or "at most ${token.image}".`,
    );
  }
  if (ruleName === 'quantified' && token.tokenType === K.of) {
    const quantity = previous?.image ?? 'all';
    return said(`A list after "${quantity} of" stands in braces: ${quantity} of { - … - … }.`);
  }
  if (type === T.Text && tokenMatcher(token, T.Word)) {
    return said(`Put it in quotes: "${token.image}".`, beginsLine(token) ? null : instead(token, `"${token.image}"`));
  }
  if (ruleName === 'measured' && type === K.of) {
    return said('Say what has to be held for so long before: "first after 12 months of agreement Standard".');
  }
  const habit = habitOfExpected(situation, type);
  if (habit !== null) return said(habit);
  const beginsField = beginsLine(token) || previous?.tokenType === T.LeftBrace;
  if (fieldRules.has(ruleName) && tokenMatcher(token, T.FieldWord) && beginsField) return colonAfter(token);
  return saidOf(type === T.Name || type === T.FieldWord || namingRules.has(ruleName) ? reservedHint(token) : null);
};

const fieldRules: ReadonlySet<string> = new Set(['fact', 'attribute', 'shape']);
const namingRules: ReadonlySet<string> = new Set(['words', 'names', 'term', 'named', 'value', 'noun', 'members']);

/** A word of the language where a name is expected: it may have been meant as one. */
const reservedHint = (token: IToken): string | null => {
  if (!namelike.has(token.image) || beginsLine(token)) return null;
  const name = `${token.image.charAt(0).toUpperCase()}${token.image.slice(1)}`;
  return `"${token.image}" has a meaning of its own and is no name; "${name}" may be one.`;
};
