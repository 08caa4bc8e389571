import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import type { Mending } from '../problems/mending.ts';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { beginsLine } from './goal-parser.ts';
import { instead, missing } from './mending.ts';
import type { Situation } from './situation.ts';

/** What people write out of habit of roles, of limits on them, of who fills what, and of what counts once. */

/** What helps, in words and, where that is clear, as an edit. */
interface Help {
  readonly text: string;
  readonly mending: Mending | null;
}

const help = (text: string, mending: Mending | null = null): Help => ({ text, mending });

const isName = (token: IToken | undefined): token is IToken => token?.tokenType === T.Name;
const isNumber = (token: IToken | undefined): token is IToken =>
  token !== undefined && tokenMatcher(token, T.NumberToken);

/** Something else instead of a word. */
const write = (text: string, token: IToken): Help =>
  help(`Write "${text}" instead of "${token.image}".`, instead(token, text));

/** A word before another one. */
const writeBefore = (word: string, token: IToken): Help =>
  help(`Write "${word}" before it: "${word} ${token.image}".`, instead(token, `${word} ${token.image}`));

const leaveOut = (token: IToken): Help => help(`Leave out "${token.image}".`, instead(token, ''));

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const articles: ReadonlySet<TokenType> = new Set([K.a, K.the]);

/** Whether names that stand in a list are named on the line, so that a comma stands between them. */
const listsNames = ({ line, previous }: Situation): boolean =>
  isName(previous) &&
  line.some(({ tokenType }) => tokenType === K.ends || tokenType === K.exempt || tokenType === K.fills);

/** A limit that does not begin as limits do. */
const ofLimit = ({ token, next, afterNext, previous, line }: Situation): Help | null => {
  if (isName(token) && next?.tokenType === K.fills) return writeBefore('a', token);
  const isOtherArticle = token.tokenType !== K.a && token.tokenType !== K.no;
  if (isOtherArticle && isName(next) && afterNext?.tokenType === K.fills) return write('a', token);
  if (line[0]?.tokenType === K.exempt && isName(token) && isName(previous)) {
    return help(`Name the entry alone: "exempt ${token.image}".`);
  }
  if (token.tokenType !== K.then || previous === undefined) return null;
  return help('A comma stands before "then".', missing(',', previous));
};

/** A role that does not begin as roles do. */
const ofRole = ({ token, next }: Situation): Help | null => {
  if (token.tokenType === T.Dash && isName(next)) return write('role', token);
  if (token.tokenType === K.roles && isName(next)) return write('role', token);
  const isLabel = next?.tokenType === T.Colon || next?.tokenType === T.Text;
  return isName(token) && isLabel ? writeBefore('role', token) : null;
};

/** What is meant by what does not belong where it stands; null where it is nothing of these. */
export const roleHabitOfStray = (situation: Situation): Help | null => {
  const { token, next, previous, ruleName, line } = situation;
  if (token.tokenType === K.and && isName(next) && listsNames(situation)) {
    return help('Names in a list have commas between them.', instead(token, ','));
  }
  if (ruleName === 'sharing') return ofLimit(situation);
  if (ruleName === 'roles') return ofRole(situation);
  const subject = line.at(-1);
  if (token.tokenType === K.counted && subject !== undefined && subject === previous && isName(previous)) {
    return help(`Say that it is so of each: "each ${previous.image} counted once".`);
  }
  return null;
};

/** After `a baker fills`, or `no baker fills`, where roles are named. */
const afterFills = ({ token, next, afterNext, line }: Situation): Help | null => {
  const { tokenType, image } = token;
  const isTwo = isNumber(token) || tokenType === K.one || image === 'any';
  if (isTwo && next?.tokenType === K.of) return write('two', token);
  if (tokenType === K.more && next?.tokenType === K.than) return help('Write "two of" instead of "more than one of".');
  if (tokenType === K.at) {
    const most = isNumber(afterNext) ? afterNext.image : '2';
    return help(`The role stands first: "fills … in at most ${most}", and of what.`);
  }
  if (articles.has(tokenType)) return leaveOut(token);
  if (tokenType === T.Text) {
    const name = image.slice(1, -1);
    const isWord = /^[\p{L}\p{N}]+$/u.test(name);
    return help(
      `The name of a role stands without quotes${isWord ? `: ${name}.` : ', as one word.'}`,
      isWord ? instead(token, name) : null,
    );
  }
  if (!isName(token) || next === undefined || next.tokenType === K.in) return null;
  const isSeveral =
    image === 'both' || next.tokenType === K.and || next.tokenType === K.or || next.tokenType === T.Comma;
  if (!isSeveral) return help(`Write "in" after the role: "${image} in at most 2", and of what.`);
  if (!line.some(({ tokenType: each }) => each === K.no))
    return help('A limit is about one role: give each a line of its own.');
  const [first, second] = image === 'both' && isName(next) ? [next.image, '…'] : [image, afterNext?.image ?? '…'];
  return help(`Say that nobody fills two of them: "two of ${first}, ${second}".`);
};

/** After `in`, where a limit says how many. */
const howMany = ({ token, next, afterNext }: Situation): Help | null => {
  const { image } = token;
  if (tokenMatcher(token, T.NumberToken)) return write(`at most ${image}`, token);
  if (/^max(?:imum|imally)?$/iu.test(image)) return write('at most', token);
  const number = [next, afterNext].find(isNumber)?.image ?? '2';
  if (image === 'up') return help(`Write "at most ${number}" instead of "up to ${number}".`);
  return numbers.includes(image) ? write(`at most ${String(numbers.indexOf(image) + 1)}`, token) : null;
};

const inRanking = ({ token, next, previous }: Situation, type: TokenType | null): Help | null => {
  if (type === K.then && previous?.tokenType === T.Comma) return writeBefore('then', token);
  if (type === K.filing && token.image === 'date') return writeBefore('filing', token);
  if (type === K.date) return write('date', token);
  return type === null && token.image === 'first' && next?.tokenType === K.held
    ? help('Write "held first" instead of "first held".')
    : null;
};

/** Who fills a role. */
const whoFills = ({ token }: Situation): Help | null => {
  if (token.tokenType === K.a) return write('1', token);
  const number = numbers.indexOf(token.image) + 1;
  if (number > 0) return write(String(number), token);
  return isName(token) ? help(`Say how many: "1 ${token.image}".`, instead(token, `1 ${token.image}`)) : null;
};

/** In the header of a block of roles. */
const inHeader = ({ token, previous, line }: Situation, type: TokenType | null): Help | null => {
  if (type === T.LeftBrace && token.tokenType === K.filled) return writeBefore('each', token);
  if (type === T.LeftBrace && token.tokenType === T.Colon) return leaveOut(token);
  if (type === K.filled && token.tokenType === K.is) return leaveOut(token);
  if (type === K.by && previous?.tokenType === K.filled) return write('by', token);
  if (type !== K.a || !line.some(({ tokenType }) => tokenType === K.filled)) return null;
  if (token.image === 'another' || token.image === 'other') return write('a different', token);
  return writeBefore('a', token);
};

/** Of facts of who fills what, and of what is applied for. */
const inFacts = ({ token, next, previous, line }: Situation, type: TokenType | null): Help | null => {
  if (token.image === 'applied' && isName(next)) return write('applied for', token);
  const fills = line.findIndex(({ tokenType }) => tokenType === K.fills);
  if (fills === -1) return null;
  if (type === null && isName(token) && line.slice(fills).some(({ tokenType }) => tokenType === K.in)) {
    return help(`Name the entry alone: "in ${token.image}".`);
  }
  if (previous?.tokenType === K.fills && (token.tokenType === T.Colon || token.tokenType === K.role)) {
    return leaveOut(token);
  }
  if (type === K.role && token.tokenType === K.roles) return write('role', token);
  if (type !== K.in) return null;
  if (token.tokenType === T.Comma) return help('A line is about one role: begin the next one with "fills" again.');
  if (previous !== undefined && /^(?:none|nothing|nobody)$/u.test(previous.image))
    return help('Write "fills no role".');
  return previous !== undefined && token.tokenType === T.RightBrace
    ? help(`Say of which entry: "fills ${previous.image} in …".`)
    : null;
};

/** What a program awards: `award title Silver`. */
const inAward = ({ token, next, line, previous }: Situation, type: TokenType | null): Help | null => {
  if (line[0]?.tokenType !== K.award || previous === undefined) return null;
  if (type === K.ends && line[1]?.tokenType === K.of && isName(token) && !beginsLine(token)) {
    if (isName(next) && !beginsLine(next)) return write('ends', token);
    return help(`What a program awards stands without "of": "award ${previous.image} ${token.image}".`);
  }
  return type === T.Name && line.length === 2 && isName(previous)
    ? help(`Say of which kind it is: "award badge ${previous.image}".`)
    : null;
};

/** Of what counts once. */
const inCountedOnce = ({ token, previous, line }: Situation): Help | null => {
  if (previous?.tokenType !== K.once || line.at(-2)?.tokenType !== K.counted) return null;
  if (token.tokenType === K.no) return help('A comma stands before "no two sharing".', missing(',', previous));
  return token.tokenType === K.in || token.tokenType === K.of ? write('for', token) : null;
};

/** What is meant by what stands where something else is expected; null where it is nothing of these. */
export const roleHabitOfExpected = (situation: Situation, type: TokenType | null): Help | null => {
  const { token, previous, ruleName, line } = situation;
  const isLimit = line.some(({ tokenType }) => tokenType === K.fills);
  if (isLimit && previous?.tokenType === K.no && token.tokenType === K.more) {
    return help('Write "at most" instead of "no more than".');
  }
  switch (ruleName) {
    case 'limit':
      return previous?.tokenType === K.fills ? afterFills(situation) : null;
    case 'quantity':
      return isLimit ? howMany(situation) : null;
    case 'ranking':
    case 'rankingStep':
      return inRanking(situation, type);
    case 'filledBy':
      return whoFills(situation);
    case 'roles':
      return inHeader(situation, type);
    case 'fact':
    case 'fillsFact':
      return inFacts(situation, type);
    case 'awarded':
    case 'award':
      return inAward(situation, type);
    case 'names':
      if (previous?.tokenType === K.exempt && token.tokenType === T.Colon) return leaveOut(token);
      return inCountedOnce(situation);
    default:
      return inCountedOnce(situation);
  }
};
