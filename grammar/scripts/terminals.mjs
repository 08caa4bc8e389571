import { EOF } from 'chevrotain';
import { keywords } from '../src/tokens/keywords.ts';
import * as T from '../src/tokens/tokens.ts';
import { K } from '../src/tokens/tokens.ts';

/** What stands for many words: its sign in the grammar, what it is, and examples. */
export const classes = [
  { type: T.Name, sign: 'NAME', about: 'A word that names something: letters, digits and `_`, with hyphens between. No word of the language, but the contextual ones are names too.', examples: ['Premier', 'full-time', 'CSE-646-203', 'Zürich'] },
  { type: T.FieldWord, sign: 'FIELD', about: 'A name, or one of the soft words, which name fields too.', examples: ['employment', 'score'] },
  { type: T.Word, sign: 'WORD', about: 'After a dot: any word at all.', examples: ['hours', 'section'] },
  { type: T.NumberToken, sign: 'NUMBER', about: 'Digits, with commas between thousands and decimals after a dot.', examples: ['8', '4.5', '500,000'] },
  { type: T.Percent, sign: 'PERCENT', about: 'A number with a percent sign.', examples: ['25%', '12.5%'] },
  { type: T.Label, sign: 'LABEL', about: 'A revision’s label. It has a dot, so that it is never a bare year.', examples: ['5.0', '7.1.2'] },
  { type: T.DateToken, sign: 'DATE', about: 'A day: year, month, day.', examples: ['2024-05-31'] },
  { type: T.Unit, sign: 'UNIT', about: 'A unit of time, one or many.', examples: ['year', 'months', 'weeks', 'day', 'hours', 'minute'] },
  { type: T.Text, sign: 'TEXT', about: 'A text in straight quotes, on one line.', examples: ['"Partner Agreement"'] },
  { type: T.Prose, sign: 'PROSE', about: 'Lines of text between three quotes each, indented deeper than the line on which they open.', examples: ['"""…"""'] },
]; // prettier-ignore

const marks = new Map([
  [T.LeftBrace, '{'], [T.RightBrace, '}'], [T.LeftParen, '('], [T.RightParen, ')'], [T.Colon, ':'], [T.Comma, ','], [T.Dot, '.'],
  [T.Dash, '-'], [T.Bar, '|'], [T.LessThan, '<'], [T.Question, '?'], [T.Cell, '_'],
]); // prettier-ignore

const keywordOf = new Map(keywords.map((keyword) => [K[keyword.name], keyword]));

/**
 * How a token is shown: a class of tokens by its sign, a word or mark as it is written.
 *
 * @param {import('chevrotain').TokenType} type
 * @returns {{ sort: 'class' | 'word' | 'context' | 'mark' | 'end', text: string }}
 */
export const terminal = (type) => {
  const known = classes.find((each) => each.type === type);
  if (known !== undefined) return { sort: 'class', text: known.sign };
  const keyword = keywordOf.get(type);
  if (keyword !== undefined) return { sort: keyword.kind === 'contextual' ? 'context' : 'word', text: keyword.name };
  const mark = marks.get(type);
  if (mark !== undefined) return { sort: 'mark', text: mark };
  if (type === EOF) return { sort: 'end', text: 'end' };
  throw new Error(`No way to show the token ${type.name} is known.`);
};
