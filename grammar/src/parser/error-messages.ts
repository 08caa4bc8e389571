import { EOF, tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { itemNames, ruleNames, tokenNames } from './expectations.ts';
import { beginsLine } from './goal-parser.ts';
import { habitOfExpected } from './habits.ts';
import { hintForExpected, hintForStray } from './hints.ts';
import type { Situation } from './situation.ts';

/** The words of an error. They are read by people who do not program: no "token", no "parse", no list of symbols. */

const quoted = (token: IToken): string => {
  if (token.tokenType === T.Prose) return 'the prose';
  const isText = token.tokenType === T.Text;
  const shown = token.image.length > 40 ? `${token.image.slice(0, 40)}…${isText ? '"' : ''}` : token.image;
  return isText ? shown : `"${shown}"`;
};

/** The same at the beginning of a sentence. */
const quotedFirst = (token: IToken): string => (token.tokenType === T.Prose ? 'The prose' : quoted(token));

const stands = (token: IToken): string => (token.tokenType === EOF ? 'the document ends' : `${quoted(token)} stands`);

const after = (token: IToken | undefined): string =>
  token === undefined || token.image === '' || token.tokenType === EOF ? '' : ` after ${quoted(token)}`;

const describe = (type: TokenType): string => tokenNames.get(type) ?? type.LABEL ?? `"${type.name}"`;

/** What is bulleted, by the rule that reads the list. */
const bulleted: ReadonlySet<string> = new Set(['block', 'entries', 'part']);

const withHint = (message: string, hint: string | null): string => (hint === null ? message : `${message} ${hint}`);

/** Whether what stood last is no end of a sentence: a brace, or a text as after "use". */
const isLead = (token: IToken | undefined): boolean =>
  token === undefined || token.tokenType === T.LeftBrace || token.tokenType === T.Text || token.tokenType === EOF;

const nestedSection = 'A section cannot stand within another: close the one before with "}" first.';

/** Where nothing that may stand here stands. */
export const strayMessage = (situation: Situation): string => {
  const { token, previous, ruleName } = situation;
  const place = after(previous) === '' ? '' : `,${after(previous)}`;
  const what = itemNames[ruleName];
  if (token.tokenType === T.RightBrace) return 'This "}" closes nothing: remove it, or add the "{" that it belongs to.';
  if (token.tokenType === T.RightParen) return 'This ")" closes nothing: remove it, or add the "(" that it belongs to.';
  if (token.tokenType === EOF) return `A closing brace "}" is missing${after(previous)}: the document ends here.`;
  const hint = hintForStray(situation);
  if (hint !== null) return `${quotedFirst(token)} does not belong here${place}. ${hint}`;
  if (bulleted.has(ruleName) && token.tokenType === T.Comma) {
    return 'The points of a list stand without commas between them: remove this one.';
  }
  if (bulleted.has(ruleName))
    return `A dash "-" is missing before ${quoted(token)}: every point of a list begins with one.`;
  if (token.tokenType === T.Dash) {
    return `This dash does not belong here: only the points of "all of { … }" and the like, and entries, begin with one.`;
  }
  if (token.tokenType === K.section && ruleName === 'body') return nestedSection;
  if (token.tokenType === T.Comma && previous !== undefined && tokenMatcher(previous, T.NumberToken)) {
    return `"," does not belong here${place}: in a number a comma stands between thousands only, as in 500,000.`;
  }
  if (token.tokenType === T.Comma) {
    return `Nothing follows this comma${place}: remove it. A comma stands only before another of the same.`;
  }
  const ofRequirements = ruleName === 'program' || ruleName === 'body';
  if (ofRequirements && !beginsLine(token) && !isLead(previous)) {
    return `${quotedFirst(token)} does not belong here${place}. What may follow is "and", "or" or the next requirement.`;
  }
  return withHint(
    `${quotedFirst(token)} does not belong here${place}.`,
    what === undefined ? null : `What may stand here is ${what}.`,
  );
};

const expected = (what: string, situation: Situation, type: TokenType | null): string => {
  const { token, previous } = situation;
  if (previous?.tokenType === T.Comma) {
    if (type === K.never) return 'Fields stand without commas between them: remove this one.';
    const ended = token.tokenType === T.Comma || !tokenMatcher(token, T.Name);
    return ended
      ? `After this comma ${what} is expected, but ${stands(token)} here: remove the comma, or write what is missing.`
      : `After this comma ${what} is expected, but ${stands(token)} here.`;
  }
  const habit = habitOfExpected(situation, type);
  if (habit !== null && token.tokenType !== EOF && !beginsLine(token)) {
    return `${quotedFirst(token)} does not belong here${after(previous) === '' ? '' : `,${after(previous)}`}. ${habit}`;
  }
  return withHint(
    `${after(previous) === '' ? 'Here' : `A${after(previous).slice(2)}`} ${what} is expected, but ${stands(token)} here.`,
    hintForExpected(situation, type),
  );
};

export const documentStartMessage =
  'A document begins with the word "program", "catalog" or "examples", followed by its name: program LeagueTeam "League Team Requirements".';

/** Where one of several things may stand and none does. */
export const noChoiceMessage = (situation: Situation): string =>
  situation.ruleName === 'documentStart'
    ? documentStartMessage
    : expected(ruleNames[situation.ruleName] ?? 'a name', situation, null);

/** Where one thing may stand and does not. */
export const mismatchMessage = (situation: Situation, type: TokenType): string => {
  const { token, previous, unclosed } = situation;
  if (type === EOF) return strayMessage(situation);
  if (type !== T.RightBrace) return expected(describe(type), situation, type);
  if (unclosed) return `A closing brace "}" is missing${after(previous)}: ${stands(token)} here.`;
  return token.tokenType === K.section ? nestedSection : strayMessage(situation);
};
