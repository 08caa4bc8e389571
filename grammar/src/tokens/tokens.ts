import { createToken, Lexer, type TokenType } from 'chevrotain';
import { keywords, type Keyword, type KeywordName } from './keywords.ts';

/**
 * Token types. The categories are what the grammar asks for; the lexer (lexer.ts) gives each token its own type.
 * A `pattern` describes the token for people and for the TextMate grammar; a test holds the lexer to it.
 */

const category = (name: string, ...categories: TokenType[]): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories });

/** After a dot or before the colon of a field: any word at all. */
export const Word: TokenType = category('Word');
/** Where a field is named: a name or a soft word such as `score`. */
export const FieldWord: TokenType = category('FieldWord', Word);
/** A word that names something. */
export const Name: TokenType = createToken({
  name: 'Name',
  pattern: /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/u,
  categories: [FieldWord],
});
/** A unit of time, whichever. */
export const Unit: TokenType = category('Unit', Word);
/** A number: digits, with commas between thousands and with decimals after a dot. */
export const NumberToken: TokenType = category('Number');
/** A revision's label: one dot or more. */
export const Label: TokenType = createToken({ name: 'Label', pattern: /\d+(?:\.\d+){2,}/ });

/** `5.0` is a number and a label alike; the place decides. */
export const Decimal: TokenType = createToken({
  name: 'Decimal',
  pattern: /\d+\.\d+/,
  categories: [NumberToken, Label],
});
export const Integer: TokenType = createToken({
  name: 'Integer',
  pattern: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+/,
  categories: [NumberToken],
});
export const Percent: TokenType = createToken({ name: 'Percent', pattern: /\d+(?:\.\d+)?%/ });
export const DateToken: TokenType = createToken({ name: 'Date', pattern: /\d{4}-\d{1,2}-\d{1,2}/ });
export const Text: TokenType = createToken({ name: 'Text', pattern: /"[^"\n]*"/ });
export const Prose: TokenType = createToken({ name: 'Prose', pattern: /"""[^]*?"""/ });

export const LeftBrace: TokenType = createToken({ name: 'LeftBrace', pattern: '{' });
export const RightBrace: TokenType = createToken({ name: 'RightBrace', pattern: '}' });
export const LeftParen: TokenType = createToken({ name: 'LeftParen', pattern: '(' });
export const RightParen: TokenType = createToken({ name: 'RightParen', pattern: ')' });
export const Colon: TokenType = createToken({ name: 'Colon', pattern: ':' });
export const Comma: TokenType = createToken({ name: 'Comma', pattern: ',' });
export const Dot: TokenType = createToken({ name: 'Dot', pattern: '.' });
export const Dash: TokenType = createToken({ name: 'Dash', pattern: '-' });
export const Bar: TokenType = createToken({ name: 'Bar', pattern: '|' });
export const LessThan: TokenType = createToken({ name: 'LessThan', pattern: '<' });
export const Question: TokenType = createToken({ name: 'Question', pattern: '?' });
/** `_`: the cell of a table's row. */
export const Cell: TokenType = createToken({ name: 'Cell', pattern: '_' });

/** Stands for a bracketed part that is nested too deep to read; a name, so that what is around it still parses. */
export const TooDeep: TokenType = createToken({ name: 'TooDeep', pattern: /never/, categories: [Name] });

const categoriesOf = (keyword: Keyword): TokenType[] => {
  if (keyword.scope === 'unit') return [Unit];
  switch (keyword.kind) {
    case 'reserved':
      return [Word];
    case 'soft':
      return [FieldWord];
    case 'contextual':
      return [Name];
  }
};

const keywordToken = (keyword: Keyword): TokenType =>
  createToken({
    name: `${keyword.name.charAt(0).toUpperCase()}${keyword.name.slice(1)}Word`,
    pattern: keyword.name,
    label: `"${keyword.name}"`,
    categories: categoriesOf(keyword),
  });

const byName = new Map<string, TokenType>(keywords.map((keyword) => [keyword.name, keywordToken(keyword)]));

/** The token type of each keyword: `K.require`. */
export const K = Object.fromEntries(byName) as Readonly<Record<KeywordName, TokenType>>;

/** The token type of each spelling of a keyword. */
export const keywordTypes: ReadonlyMap<string, TokenType> = new Map(
  keywords.flatMap((keyword) => keyword.words.map((word) => [word, K[keyword.name]] as const)),
);

export const allTokens: readonly TokenType[] = [
  Word,
  FieldWord,
  Name,
  NumberToken,
  Label,
  Decimal,
  Integer,
  Percent,
  DateToken,
  Text,
  Prose,
  LeftBrace,
  RightBrace,
  LeftParen,
  RightParen,
  Colon,
  Comma,
  Dot,
  Dash,
  Bar,
  LessThan,
  Question,
  Cell,
  TooDeep,
  Unit,
  ...byName.values(),
];
