import { EOF, type IParserErrorMessageProvider, type IToken, type TokenType } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';

/** What each kind of token is called in a message. */
const tokenNames: ReadonlyMap<TokenType, string> = new Map([
  [T.Name, 'a name'],
  [T.FieldWord, 'a name'],
  [T.Word, 'a name'],
  [T.Label, 'a revision label such as 5.0'],
  [T.NumberToken, 'a number'],
  [T.Percent, 'a percentage such as 25%'],
  [T.DateToken, 'a date such as 2024-05-31'],
  [T.Text, 'a text in quotes'],
  [T.Prose, 'prose between """ and """'],
  [T.Unit, 'a unit of time such as "hours" or "months"'],
  [T.Colon, 'a colon ":"'],
  [T.Comma, 'a comma ","'],
  [T.Dash, 'a dash "-" before each point of the list'],
  [T.LeftBrace, 'an opening brace "{"'],
  [T.RightBrace, 'a closing brace "}"'],
  [T.LeftParen, 'an opening bracket "("'],
  [T.RightParen, 'a closing bracket ")"'],
  [T.Bar, 'a bar "|"'],
  [T.LessThan, '"<"'],
  [EOF, 'the end of the document'],
]);

/** What a rule reads, said so that it completes "… is expected here". */
const ruleNames: Readonly<Record<string, string>> = {
  documentStart: 'a document begins with the word "program", "catalog" or "examples" and its name',
  condition: 'what is required, such as "any specialization" or "at least 2 individuals"',
  term: 'what is required, such as "any specialization" or "at least 2 individuals"',
  statement: 'what is required, such as "any specialization" or "at least 2 individuals"',
  named: 'a name or what is required',
  quantity: 'how many, such as "any", "all" or "at least 2"',
  quantified: 'the name of what is counted, such as "individuals"',
  count: 'a number such as 2, or a percentage such as 60%',
  value: 'a value: a number, a date, a text, a duration such as "1 hour" or a name',
  comparison: 'a comparison such as "at least 8" or "is FullTime"',
  predicate: 'what they hold, are or have: "who holds …", "who is …", "who has …"',
  validity: '"since", "before" or "through" and a date',
  point: 'a date such as 2024-05-31 or a revision label such as 5.0',
  modifier: '"since", "before", "through", "on", "for" or "measured"',
  window: 'a period such as "in the last 12 months"',
  verdict: 'what is expected: met, unmet, unknown, unclear or not applicable',
  programItem: 'a section, a requirement or another part of a program',
  bodyItem: 'a requirement or another part of a section',
  catalogItem: 'a kind, a record, entries or another part of a catalog',
  exampleItem: 'a sample partner or an "expect" line',
  fact: 'a fact, such as "holds certification CCNA since 2022-05-01" or "callBack: 1 hour"',
  type: 'a type, such as number, date or the name of a choice',
  trigger: '"when", "on" or "at"',
};

const quoted = (token: IToken): string =>
  token.image.length > 40 ? `"${token.image.slice(0, 40)}…"` : `"${token.image}"`;

const actual = (token: IToken): string => {
  if (token.tokenType === EOF) return 'the document ends';
  if (token.tokenType === T.Prose) return 'prose stands';
  return token.tokenType === T.Text ? `the text ${token.image} stands` : `${quoted(token)} stands`;
};

const after = (token: IToken | undefined): string =>
  token === undefined || token.image === '' || token.tokenType === EOF
    ? ''
    : ` after ${token.tokenType === T.Text ? token.image : quoted(token)}`;

const describe = (type: TokenType): string => tokenNames.get(type) ?? type.LABEL ?? `"${type.name}"`;

const beginsItem = new Set<TokenType>([K.require, K.recommend, K.section, K.define, K.revisions]);

const beginsCondition = new Set<TokenType>([
  K.any,
  K.all,
  K.every,
  K.no,
  K.none,
  K.one,
  K.at,
  K.exactly,
  K.attested,
  K.not,
]);

/** A label without its colon reads as a whole requirement, so that what follows seems not to belong. */
const missingColon = (previous: IToken | undefined, token: IToken): string | null =>
  previous?.tokenType === T.Name && beginsCondition.has(token.tokenType)
    ? ` Is a colon missing after ${quoted(previous)}?`
    : null;

export const documentStartMessage: string =
  'A document begins with the word "program", "catalog" or "examples", followed by its name: program LeagueTeam "League Team Requirements".';

/** Chevrotain asks for the words of an error here; they are read by people who do not program. */
export const errorMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage({ expected, actual: token, previous, ruleName }): string {
    if (
      expected === EOF ||
      (expected === T.RightBrace && !beginsItem.has(token.tokenType) && token.tokenType !== EOF)
    ) {
      const what = ruleNames[`${ruleName}Item`];
      const hint = missingColon(previous, token) ?? (what === undefined ? '' : ` What may stand here is ${what}.`);
      return `${token.tokenType === T.Text ? token.image : quoted(token)} does not belong here${after(previous) === '' ? '' : `,${after(previous)}`}.${hint}`;
    }
    if (expected === T.RightBrace) return `A closing brace "}" is missing${after(previous)}: ${actual(token)} here.`;
    return `Here ${describe(expected)} is expected${after(previous)}, but ${actual(token)} here.`;
  },
  buildNotAllInputParsedMessage({ firstRedundant }): string {
    return `${quoted(firstRedundant)} does not belong here.`;
  },
  buildNoViableAltMessage({ actual: tokens, previous, ruleName }): string {
    const token = tokens[0];
    const what = ruleNames[ruleName];
    if (ruleName === 'documentStart') {
      return documentStartMessage;
    }
    return `Here ${what ?? 'something else'} is expected${after(previous)}, but ${token === undefined ? 'the document ends' : actual(token)} here.`;
  },
  buildEarlyExitMessage({ actual: tokens, previous, ruleName }): string {
    const token = tokens[0];
    return `Here ${ruleNames[ruleName] ?? 'a name'} is expected${after(previous)}, but ${token === undefined ? 'the document ends' : actual(token)} here.`;
  },
};
