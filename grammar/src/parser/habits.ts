import { EOF, tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { beginsLine, resynchronising } from './goal-parser.ts';
import type { Situation } from './situation.ts';

/** What people write out of habit, from other languages and from letters, and what the language has for it. */

type Words = ReadonlyMap<string, string>;

/** Words that begin an item elsewhere. */
const leaders: Words = new Map([
  ['import', 'use'],
  ['include', 'use'],
  ['rule', 'require'],
  ['requirement', 'require'],
  ['requirements', 'require'],
  ['shall', 'require'],
  ['must', 'require'],
  ['entry', 'entries of'],
  ['heading', 'section'],
  ['chapter', 'section'],
  ['paragraph', 'text'],
  ['note', 'text'],
  ['version', 'revisions'],
  ['versions', 'revisions'],
  ['history', 'revisions'],
]);

/** Words before a number. */
const bounds: Words = new Map([
  ['minimum', 'at least'],
  ['min', 'at least'],
  ['maximum', 'at most'],
  ['max', 'at most'],
]);

/** Words before "than". */
const comparatives: Words = new Map([
  ['greater', 'more than'],
  ['higher', 'more than'],
  ['larger', 'more than'],
  ['lower', 'less than'],
  ['smaller', 'less than'],
  ['other', 'except'],
  ['rather', 'except'],
]);

/** Words before a day. */
const dated: Words = new Map([
  ['after', 'since'],
  ['from', 'since'],
  ['effective', 'since'],
  ['starting', 'since'],
  ['until', 'through'],
  ['till', 'through'],
  ['ending', 'through'],
]);

/** Whether a word is written here out of habit, so that it is part of no name. */
export const isHabit = (word: string): boolean =>
  [leaders, bounds, comparatives, dated].some((words) => words.has(word)) || word === 'unless';

const instead = (words: Words, written: string, rest = ''): string | null => {
  const meant = words.get(written.toLowerCase());
  return meant === undefined ? null : `Write "${meant}${rest}" instead of "${written}${rest}".`;
};

const isName = (token: IToken | undefined): token is IToken => token?.tokenType === T.Name;
const isNumber = (token: IToken | undefined): boolean => token !== undefined && tokenMatcher(token, T.NumberToken);
const itemRules: ReadonlySet<string> = new Set(['program', 'body', 'catalog', 'examples']);
const isSection = ({ ruleName }: Situation): boolean => ruleName === 'program' || ruleName === 'body';

/** The name with which a requirement begins: of a field, or of a label. */
const firstName = ({ line }: Situation): string | null => {
  const [first, second] = line;
  const leads = first?.tokenType === K.require || first?.tokenType === K.recommend || first?.tokenType === T.Dash;
  return leads && isName(second) ? second.image : null;
};

const numbersInWords: Words = new Map([
  ['thousand', '000'],
  ['million', '000,000'],
  ['billion', '000,000,000'],
]);

/** What stands after a number and belongs to it elsewhere. */
const afterNumber = ({ token, next, previous }: Situation): string | null => {
  if (previous === undefined || !isNumber(previous)) return null;
  const zeros = numbersInWords.get(token.image);
  if (zeros !== undefined) return `Write the number in digits: ${previous.image},${zeros}.`;
  if (tokenMatcher(token, T.Name) && next !== undefined && tokenMatcher(next, T.Unit)) {
    return `Time is counted as the calendar has it: write "${previous.image} ${next.image}".`;
  }
  return token.tokenType === K.per ? 'What is compared is one amount: leave out what follows it.' : null;
};

/** What stands in the middle of a requirement, where its sentence has ended. */
const inSentence = (situation: Situation): string | null => {
  const { token, next, afterNext, previous, line } = situation;
  if (previous === undefined || beginsLine(token)) return null;
  const { tokenType, image } = token;
  if (line.at(-2)?.tokenType === K.meets && (tokenType === K.in || tokenType === K.held || tokenType === K.for)) {
    return 'Say of which days: "on any day in the last 6 months", or "throughout the last 6 months".';
  }
  if (tokenType === K.if) return 'When it applies stands before the colon: "require when …: …".';
  if (line.some((each) => each.image === 'unless')) return 'Write "require when not …: …" instead of "unless".';
  if (previous.image === 'during') return 'Write "in" instead of "during".';
  if (image === 'within' && next?.tokenType === K.the) return 'Write "in" instead of "within".';
  if (image === 'within' && next !== undefined && afterNext !== undefined) {
    const time = `${next.image} ${afterNext.image}`;
    return `A length of time is "at most ${time}"; a date lies "in the last ${time}".`;
  }
  if (tokenType === K.in && isName(previous)) {
    return 'Compare a length of time with another ("at most 1 hour"), and a date with a date ("is after 2024-01-01").';
  }
  if (tokenType === K.of && next?.tokenType === K.at) return 'Leave out "of".';
  if (tokenType === T.LeftParen && previous.tokenType !== T.Comma) {
    return 'Brackets hold whole requirements only: leave them out here.';
  }
  if (previous.image === 'but' && tokenType === K.not) return 'Write "except" instead of "but not".';
  const comparative = comparatives.get(previous.image);
  if (tokenType === K.than)
    return comparative === undefined ? null : `Write "${comparative}" instead of "${previous.image} than".`;
  if (tokenType === T.DateToken) return instead(dated, previous.image, ` ${image}`);
  if (next?.tokenType === T.DateToken) return instead(dated, image, ` ${next.image}`);
  if (!isNumber(token)) return null;
  const bound = instead(bounds, previous.image, ` ${image}`);
  if (bound !== null) return bound;
  return isName(previous) && firstName(situation) !== null
    ? `Say how it is compared: "${previous.image} at least ${image}", "${previous.image} is ${image}" or "${previous.image} at most ${image}".`
    : null;
};

/** What stands in a role where its sentence has ended, and a role that stands by itself. */
const ofRole = ({ token, previous, ruleName, line }: Situation): string | null => {
  const { tokenType, image } = token;
  if (tokenType === K.role && ruleName !== 'roles') return 'A role stands within "roles { … }".';
  const says = tokenType === K.passed || tokenType === K.holds || tokenType === K.is || tokenType === K.has;
  if (!says || !line.some((each) => each.tokenType === K.role) || !isName(previous)) return null;
  return `Write "who" before it: "${previous.image} who ${image} …".`;
};

/** The habit behind what does not belong where it stands; null where none is known. */
export const habitOfStray = (situation: Situation): string | null => {
  const { token, previous, ruleName, line } = situation;
  if (itemRules.has(ruleName) && beginsLine(token) && isName(token)) return instead(leaders, token.image);
  if (isSection(situation) && beginsLine(token) && token.tokenType === K.if) {
    return 'Write "require when …: …" for what is required only then.';
  }
  if (ruleName === 'lifecycle' && beginsLine(token) && token.tokenType === K.if) return 'Write "when" instead of "if".';
  if (ruleName === 'revisions' && previous?.tokenType === T.Label && token.tokenType === T.DateToken) {
    return `Write "on" before the date: ${previous.image} on ${token.image}.`;
  }
  if (line[0]?.tokenType === K.for && line.length > 1) {
    // A line of a revision: for whom it begins, and when.
    if (token.tokenType === K.since) return 'Write "on" instead of "since".';
    if (token.tokenType === T.DateToken && previous?.image === 'from') return 'Write "on" instead of "from".';
    if (token.tokenType === T.Colon) return 'Write "on" and the day instead of ":".';
  }
  if (ruleName === 'facts' && token.tokenType === T.Colon) return 'Facts stand without commas between them.';
  return ofRole(situation) ?? afterNumber(situation) ?? inSentence(situation);
};

const articles: ReadonlySet<TokenType> = new Set([K.a, K.the]);
const verdicts: Words = new Map([
  ['pass', 'met'],
  ['passed', 'met'],
  ['passes', 'met'],
  ['fail', 'unmet'],
  ['failed', 'unmet'],
  ['fails', 'unmet'],
]);
const verdictWords: ReadonlySet<string> = new Set(['met', 'unmet', 'unknown', 'unclear']);

/** What is missing where a colon is expected and the line has ended. */
const beforeColon = (situation: Situation): string | null => {
  const { token, previous, line } = situation;
  if (!resynchronising.has(token.tokenType)) return null;
  const name = firstName(situation);
  const word = line.at(-2)?.tokenType;
  const isDay = word === K.since || word === K.before || word === K.through;
  if (name !== null && isDay && line.length === 4 && previous?.tokenType === T.DateToken) {
    const compared = word === K.before ? 'is before' : word === K.since ? 'is on or after' : 'is on or before';
    return `If "${name}" is a field, write "${name} ${compared} ${previous.image}".`;
  }
  if (line.some(({ tokenType }) => tokenType === K.when)) {
    return 'What is required stands after it: "require when …: …".';
  }
  return name !== null && previous?.tokenType === T.Text
    ? 'If an entry of the catalog is meant, write its name, which is one word without quotes.'
    : null;
};

/** Where a value is expected. */
const asValue = ({ token, next, previous, line }: Situation): string | null => {
  if (previous?.tokenType !== K.is) return null;
  const isWindow = token.tokenType === K.in || token.tokenType === K.within;
  if (isWindow && next?.tokenType === K.the) {
    const words = token.tokenType === K.in ? 'is' : 'is within';
    return `Leave out "${words}": "${line.at(-2)?.image ?? 'received'} in the …".`;
  }
  if (token.tokenType === K.in) return 'Leave out "in"; several values have commas between them.';
  const field = line.at(-2)?.image ?? '';
  return token.tokenType === K.at ? `Leave out "is": "${field} at ${next?.image ?? 'least'} …".` : null;
};

/** Where it is said for how long something is held. */
const asTime = ({ token, next }: Situation): string | null => {
  if (!isNumber(token)) return null;
  const time = `${token.image} ${next?.image ?? 'months'}`;
  return `Without a break it is "held continuously for ${time}"; added up, "held for at least ${time} in total in the last …".`;
};

/** Where a length of time is expected. */
const asDuration = ({ token, previous }: Situation): string | null =>
  tokenMatcher(token, T.Unit) && previous?.image === 'last'
    ? `Say how many: "in the last 1 ${token.image}", or "in the current month".`
    : null;

/** Where something is to be counted. */
const asCounted = (situation: Situation): string | null => {
  const { token, previous } = situation;
  if (previous?.tokenType === K.no && token.tokenType === K.more) return 'Write "at most" instead of "no more than".';
  if (previous?.tokenType === K.no && token.tokenType === K.less) return 'Write "at least" instead.';
  const name = firstName(situation);
  const ended = token.tokenType === EOF || beginsLine(token);
  if (name === null || !ended || previous === undefined || !isNumber(previous)) return null;
  return `If "${name}" is meant again, name it again: "and ${name} at most ${previous.image}".`;
};

/** A name made of the first words of a title: `Code of conduct` as `CodeOfConduct`. */
const nameOf = (title: string): string =>
  (title.slice(0, 400).match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 4)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1, 20))
    .join('');

/** Where a name is expected. */
const asName = ({ token, line, previous }: Situation): string | null => {
  const { tokenType, image } = token;
  if (articles.has(tokenType)) return `Leave out "${image}".`;
  if (tokenType === T.Text) {
    if (line[0]?.tokenType === K.define) return 'The words of a definition stand without quotes.';
    const name = nameOf(image);
    const example = /^\p{L}/u.test(name) ? name : 'GetWellPlan';
    return `A name is one word without quotes, such as ${example}; the title in quotes stands after it.`;
  }
  const verb = line.at(-2)?.tokenType;
  const ends = tokenType === T.RightBrace || tokenType === EOF || beginsLine(token);
  if (ends && (verb === K.holds || verb === K.passed) && previous !== undefined) {
    return `Say first of which kind it is: "${line.at(-2)?.image ?? 'holds'} badge ${previous.image}".`;
  }
  return null;
};

const shapeVerbs: ReadonlySet<TokenType> = new Set([K.identified, K.dated, K.holds, K.passed]);

/** What a record consists of, before its opening brace: `record baker identified by id {`. */
const beforeShapes = ({ token, next, afterNext, line }: Situation): string | null => {
  if (beginsLine(token) || !shapeVerbs.has(token.tokenType)) return null;
  const isNamed = token.tokenType === K.identified || token.tokenType === K.dated;
  const shape = [token, next, isNamed ? afterNext : undefined].flatMap((each) => each?.image ?? []).join(' ');
  return `"${shape}" stands inside the braces: ${line.map(({ image }) => image).join(' ')} { ${shape} … }.`;
};

const joins: ReadonlySet<TokenType> = new Set([K.and, K.or]);

/** Whether more is said of those of whom "who" speaks. */
const goesOnWithWho = ({ token, line }: Situation): boolean =>
  (token.tokenType === K.is || token.tokenType === K.has) && line.some(({ tokenType }) => tokenType === K.who);

/** The habit behind what stands where something else is expected; null where none is known. */
export const habitOfExpected = (situation: Situation, type: TokenType | null): string | null => {
  const { token, next, afterNext, previous, ruleName, line } = situation;
  if (type === T.Colon) return beforeColon(situation);
  if (type === T.Name || type === T.FieldWord) return asName(situation);
  if (type === T.LeftBrace && ruleName === 'record') return beforeShapes(situation);
  if (type === K.instead && previous?.tokenType === K.must) return 'A requirement begins with "require".';
  if (type === K.than && line.at(-2)?.tokenType === K.or) return 'Leave out "or more": "at least" says it.';
  if (type === K.to && line[0]?.tokenType === K.exception && !isName(token)) {
    return 'Say which requirement it is an exception to, by its label: "exception Small to Seats when …: …".';
  }
  if (type === K.any && (token.tokenType === K.every || token.tokenType === K.all || token.tokenType === K.each)) {
    return `Write "throughout the last 6 months" instead of "on ${token.image} day".`;
  }
  if (type === K.newest && previous?.tokenType === K.the) return 'Leave out "the".';
  if (type === K.counted) return 'Write "every" instead of "each", or "counted once" after what counts once.';
  if (type === K.in && previous?.tokenType === K.day && token.tokenType === K.of) return 'Write "in" instead of "of".';
  if (ruleName === 'trigger' && previous?.image === 'at' && token.image === 'end') return 'Write "at the end of".';
  if (type === K.and && token.tokenType === T.Dash) {
    return `Write "and" instead of "-": between ${previous?.image ?? '2'} and ${next?.image ?? '4'}.`;
  }
  switch (ruleName) {
    case 'filledBy':
      return 'Write a number alone: so many fill the role.';
    case 'value':
      return asValue(situation);
    case 'heldFor':
      return asTime(situation);
    case 'duration':
      return asDuration(situation);
    case 'quantified':
      return asCounted(situation);
    case 'names':
    case 'noun':
    case 'words':
      return asName(situation);
    case 'term':
    case 'named':
      if (token.tokenType === K.where && previous !== undefined && joins.has(previous.tokenType)) {
        return 'What follows "where" is joined by "and where" alone: say in a definition what may be one or the other.';
      }
      if (previous !== undefined && joins.has(previous.tokenType) && goesOnWithWho(situation)) {
        return `Write "who" again: "${previous.image} who ${token.image} …".`;
      }
      if (token.tokenType === K.each) return 'Write "every" instead of "each".';
      if (token.tokenType === T.Colon) return 'A colon stands after a label, and there is none: leave it out.';
      if (token.tokenType === T.Text && previous?.tokenType !== K.not)
        return 'Several values of one field have commas between them: is "A", "B".';
      return null;
    case 'point':
      return /^(?:19|20)\d\d$/.test(token.image) ? `Write the whole date: ${token.image}-01-01.` : null;
    case 'comparison':
    case 'test':
      return isName(token) && line.some(({ image }) => image === 'have' || image === 'has')
        ? `For what somebody holds write "hold": "who hold ${previous?.image ?? ''} ${token.image}".`
        : null;
    case 'outcome':
    case 'verdict':
      if (token.tokenType === K.is) return 'Leave out "is".';
      if (verdictWords.has(previous?.image ?? '')) {
        return `The sample stands before its verdict: expect ${token.image} ${previous?.image ?? ''}.`;
      }
      if (isName(token) && /^\p{Lu}/u.test(token.image)) return `A state stands after "in": in ${token.image}.`;
      return instead(verdicts, token.image);
    case 'fact':
      if (isName(previous) && line.some(({ tokenType }) => tokenType === K.holds || tokenType === K.passed)) {
        return `Begin what is held of another kind with "holds" again: holds ${previous.image} ${token.image}.`;
      }
      return isName(next) && afterNext?.tokenType === T.LeftBrace
        ? `Put the name in quotes: ${token.image} "${next.image}".`
        : null;
    default:
      return null;
  }
};
