import { createToken, type TokenType } from 'chevrotain';
import { keywords, type Keyword, type KeywordName } from './keywords.ts';

/**
 * Token types. The categories are what the grammar asks for; the lexer (lexer.ts) gives each token its own type. How each
 * is written stands in patterns.ts.
 */

/** Enters a token type with a category and with the categories of that. */
const enter = (type: TokenType, category: TokenType): void => {
  const { tokenTypeIdx: index = 0 } = type;
  category.isParent = true;
  category.categoryMatches?.push(index);
  if (category.categoryMatchesMap !== undefined) category.categoryMatchesMap[index] = true;
  for (const parent of category.CATEGORIES ?? []) enter(type, parent);
};

/** As Chevrotain makes one that is given its categories; but it would go through all that these have with each new one. */
const token = (name: string, ...categories: TokenType[]): TokenType => {
  const type = createToken({ name });
  type.CATEGORIES = categories;
  for (const category of categories) enter(type, category);
  return type;
};

/** After a dot or before the colon of a field: any word at all. */
export const Word: TokenType = token('Word');
/** Where a field is named: a name or a soft word such as `score`. */
export const FieldWord: TokenType = token('FieldWord', Word);
/** A word that names something. */
export const Name: TokenType = token('Name', FieldWord);
/** A unit of time, whichever. */
export const Unit: TokenType = token('Unit', Word);
/** A number: digits, with commas between thousands and with decimals after a dot. */
export const NumberToken: TokenType = token('Number');
/** A revision's label: one dot or more. */
export const Label: TokenType = token('Label');

/** `5.0` is a number and a label alike; the place decides. */
export const Decimal: TokenType = token('Decimal', NumberToken, Label);
export const Integer: TokenType = token('Integer', NumberToken);
export const Percent: TokenType = token('Percent');
export const DateToken: TokenType = token('Date');
export const Text: TokenType = token('Text');
export const Prose: TokenType = token('Prose');

export const LeftBrace: TokenType = token('LeftBrace');
export const RightBrace: TokenType = token('RightBrace');
export const LeftParen: TokenType = token('LeftParen');
export const RightParen: TokenType = token('RightParen');
export const Colon: TokenType = token('Colon');
export const Comma: TokenType = token('Comma');
export const Dot: TokenType = token('Dot');
export const Dash: TokenType = token('Dash');
export const Bar: TokenType = token('Bar');
export const LessThan: TokenType = token('LessThan');
export const Question: TokenType = token('Question');
/** `_`: the cell of a table's row. */
export const Cell: TokenType = token('Cell');

/** Stands for a bracketed part that is nested too deep to read; a name, so that what is around it still parses. */
export const TooDeep: TokenType = token('TooDeep', Name);

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

const keywordToken = (keyword: Keyword): TokenType => {
  const type = token(`${keyword.name.charAt(0).toUpperCase()}${keyword.name.slice(1)}Word`, ...categoriesOf(keyword));
  type.LABEL = `"${keyword.name}"`;
  return type;
};

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

/** Whether a token may be a name. */
export const isName = ({ tokenTypeIdx }: { readonly tokenTypeIdx: number }): boolean =>
  tokenTypeIdx === Name.tokenTypeIdx || Name.categoryMatchesMap?.[tokenTypeIdx] === true;
