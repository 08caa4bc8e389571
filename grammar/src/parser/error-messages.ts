import { EOF, tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { itemNames, ruleNames, tokenNames } from './expectations.ts';
import { beginsLine, resynchronising } from './goal-parser.ts';
import { habitOfExpected } from './habits.ts';
import { hintForExpected, hintForStray, type Hint } from './hints.ts';
import type { Mending } from '../problems/mending.ts';
import { instead, missing, missingBefore } from './mending.ts';
import { roleHabitOfExpected } from './role-habits.ts';
import type { Situation } from './situation.ts';

/** What is said of an error, and how it is mended where that is clear. */
export interface Said {
  readonly message: string;
  readonly mending: Mending | null;
}

const said = (message: string, mending: Mending | null = null): Said => ({ message, mending });

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

const withHint = (message: string, hint: Hint | null): Said =>
  hint === null ? said(message) : said(`${message} ${hint.text}`, hint.mending);

/** Whether what stood last is no end of a sentence: a brace, or a text as after "use". */
const isLead = (token: IToken | undefined): boolean =>
  token === undefined || token.tokenType === T.LeftBrace || token.tokenType === T.Text || token.tokenType === EOF;

const nestedSection = 'A section cannot stand within another: close the one before with "}" first.';

const unclosedBlock = (previous: IToken | undefined, what: string): Said =>
  said(
    `A closing brace "}" is missing${after(previous)}: ${what} here.`,
    previous === undefined || previous.tokenType === EOF ? null : missing('}', previous),
  );

/** Where nothing that may stand here stands. */
export const sayStray = (situation: Situation): Said => {
  const { token, previous, ruleName } = situation;
  const place = after(previous) === '' ? '' : `,${after(previous)}`;
  const what = itemNames[ruleName];
  if (token.tokenType === T.RightBrace) {
    return said('This "}" closes nothing: remove it, or add the "{" that it belongs to.');
  }
  if (token.tokenType === T.RightParen) {
    return said('This ")" closes nothing: remove it, or add the "(" that it belongs to.');
  }
  if (token.tokenType === EOF) return unclosedBlock(previous, 'the document ends');
  const hint = hintForStray(situation);
  if (hint !== null) return withHint(`${quotedFirst(token)} does not belong here${place}.`, hint);
  if (bulleted.has(ruleName) && token.tokenType === T.Comma) {
    return said('The points of a list stand without commas between them: remove this one.', instead(token, ''));
  }
  if (bulleted.has(ruleName)) {
    return said(
      `A dash "-" is missing before ${quoted(token)}: every point of a list begins with one.`,
      beginsLine(token) ? missingBefore('-', token) : null,
    );
  }
  if (token.tokenType === T.Dash) {
    return said(
      `This dash does not belong here: only the points of "all of { … }" and the like, and entries, begin with one.`,
    );
  }
  if (token.tokenType === K.section && ruleName === 'body') return said(nestedSection);
  if (token.tokenType === T.Comma && previous !== undefined && tokenMatcher(previous, T.NumberToken)) {
    return said(`"," does not belong here${place}: in a number a comma stands between thousands only, as in 500,000.`);
  }
  if (token.tokenType === T.Comma) {
    const message = `Nothing follows this comma${place}: remove it. A comma stands only before another of the same.`;
    return said(message, instead(token, ''));
  }
  const ofRequirements = ruleName === 'program' || ruleName === 'body';
  if (ofRequirements && !beginsLine(token) && !isLead(previous)) {
    return said(
      `${quotedFirst(token)} does not belong here${place}. What may follow is "and", "or" or the next requirement.`,
    );
  }
  const standing = what === undefined ? '' : ` What may stand here is ${what}.`;
  return said(`${quotedFirst(token)} does not belong here${place}.${standing}`);
};

/** The mark that is expected and may be put in where reading has stopped. */
const markOf = ({ token, previous }: Situation, type: TokenType | null): Mending | null => {
  if (previous === undefined || previous.tokenType === EOF) return null;
  if (type === T.Colon) return resynchronising.has(token.tokenType) ? null : missing(':', previous);
  return type === T.LeftBrace && beginsLine(token) ? missing('{', previous) : null;
};

const expected = (what: string, situation: Situation, type: TokenType | null): Said => {
  const { token, previous } = situation;
  const ofRoles = roleHabitOfExpected(situation, type);
  if (ofRoles !== null && !beginsLine(token) && token.tokenType !== EOF) {
    const where = after(previous) === '' ? '' : `,${after(previous)}`;
    return withHint(`${quotedFirst(token)} does not belong here${where}.`, ofRoles);
  }
  if (previous?.tokenType === T.Comma) {
    if (type === K.never) return said('Fields stand without commas between them: remove this one.');
    const ended = token.tokenType === T.Comma || !tokenMatcher(token, T.Name);
    return ended
      ? said(
          `After this comma ${what} is expected, but ${stands(token)} here: remove the comma, or write what is missing.`,
        )
      : said(`After this comma ${what} is expected, but ${stands(token)} here.`);
  }
  const habit = habitOfExpected(situation, type);
  if (habit !== null && token.tokenType !== EOF && !beginsLine(token)) {
    return said(
      `${quotedFirst(token)} does not belong here${after(previous) === '' ? '' : `,${after(previous)}`}. ${habit}`,
    );
  }
  const message = `${after(previous) === '' ? 'Here' : `A${after(previous).slice(2)}`} ${what} is expected, but ${stands(token)} here.`;
  const hint = ofRoles ?? hintForExpected(situation, type);
  return hint === null ? said(message, markOf(situation, type)) : withHint(message, hint);
};

export const documentStartMessage =
  'A document begins with the word "program", "catalog" or "examples", followed by its name: program LeagueTeam "League Team Requirements".';

/** What the rule reads that was stopped; of a field whose name stands there, its value. */
const awaited = ({ ruleName, previous }: Situation): string => {
  if (ruleName === 'attribute' && previous?.tokenType === T.Colon) return 'a value, such as Expert, 8 or "text",';
  if (ruleName === 'limit' && previous?.tokenType === K.fills) return 'the name of a role, or "two of" and roles,';
  return ruleNames[ruleName] ?? 'a name';
};

/** Where one of several things may stand and none does. */
export const sayNoChoice = (situation: Situation): Said =>
  situation.ruleName === 'documentStart' ? said(documentStartMessage) : expected(awaited(situation), situation, null);

/** Where one thing may stand and does not. */
export const sayMismatch = (situation: Situation, type: TokenType): Said => {
  const { token, previous, unclosed } = situation;
  if (type === EOF) return sayStray(situation);
  if (type !== T.RightBrace) return expected(describe(type), situation, type);
  if (unclosed) return unclosedBlock(previous, stands(token));
  return token.tokenType === K.section ? said(nestedSection) : sayStray(situation);
};
