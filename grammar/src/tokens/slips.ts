import { problems } from '../problems/messages.ts';
import type { SyntaxProblem } from '../problems/problem.ts';
import { mayBeMonth, readDate } from './date-slips.ts';
import { amountsMeant, isNumber, numberToken, readInstead } from './numbers.ts';
import { endOfDigits, endOfNumber, endOfSpace, isBeyondAscii, isCapital, isDigit, isLetter } from './scan.ts';
import { readSemicolon } from './semicolons.ts';
import type { Slip, SlipContext } from './slip.ts';
import * as T from './tokens.ts';
import { K, keywordTypes } from './tokens.ts';
import { abbreviatedUnit, beginsAbbreviation } from './units.ts';

/**
 * What word processors and habits put in the place of what the language has: curly quotes, bullets, signs for words.
 * Each is read as what is meant, so that it costs one message, with the replacement, and nothing around it is lost.
 */

/** Made where they are needed: most documents have no slips. */
const patterns = {
  inQuotes: () => /["“”„‟«»″＂][^"“”„‟«»″＂\r\n]*["“”„‟«»″＂]/uy,
  /** Not after a letter: an apostrophe opens nothing. */
  inSingleQuotes: () => /['‘’‚][^'‘’‚\r\n]*['’‘]/uy,
  bullet: () => /[•–—−*·‣◦●▪]/uy,
  sign: () => /==?|!=|<=|>=|[≥≤≠>]|(?<=\s)&&?(?=\s)/uy,
  currency: () => /(?:US)?[$€£¥][ \t\u00a0]?(?=\d)/uy,
  path: () => /[./\\][^\s"'“”]+/uy,
  blockComment: () => /\/\*[^]*?(?:\*\/|$)/uy,
  dashedWord: () => /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[-–—‑‒][\p{L}\p{M}\p{N}_]+)+/uy,
} as const;

const wordsOfSign: Readonly<Record<string, readonly string[]>> = {
  '=': ['is'],
  '==': ['is'],
  '!=': ['is', 'not'],
  '≠': ['is', 'not'],
  '>=': ['at', 'least'],
  '≥': ['at', 'least'],
  '<=': ['at', 'most'],
  '≤': ['at', 'most'],
  '>': ['more', 'than'],
  '&': ['and'],
  '&&': ['and'],
};

const nameOfCurrency: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

const matchAt = (patternOf: () => RegExp, { source, at }: SlipContext): string | null => {
  const pattern = patternOf();
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
};

/** Whether nothing but space stands before this place on its line. */
const beginsLine = ({ source, at }: SlipContext): boolean => {
  let before = at - 1;
  while (source[before] === ' ' || source[before] === '\t' || source[before] === '\u00a0') before--;
  return before < 0 || source[before] === '\n' || source[before] === '\r';
};

/** Whether `=` stands where the language has a colon: after what is declared, not between what is compared. */
const standsForColon = (context: SlipContext): boolean => {
  const { source, at, tokens } = context;
  const document = tokens[0]?.tokenType;
  if (document === K.catalog || document === K.examples) return true;
  const leader = tokens.slice(-12).findLast((token) => token.beginsLine)?.tokenType;
  const next = /^=\s*(?:any|all|every|no|none|one|at|exactly|between|attested|meets|holds|not|sum|\d)\b/u;
  return leader === K.define || leader === K.exception || leader === K.settle || next.test(source.slice(at, at + 40));
};

const readSign = (context: SlipContext): Slip | null => {
  const found = matchAt(patterns.sign, context);
  if (found === null) return null;
  if (found === '=' && standsForColon(context)) {
    return {
      length: 1,
      tokens: [{ type: T.Colon, image: ':' }],
      problem: problems.insteadOf(found, ':', context.at),
    };
  }
  const words = wordsOfSign[found] ?? [];
  return {
    length: found.length,
    tokens: words.map((word) => ({ type: keywordTypes.get(word) ?? T.Name, image: word })),
    problem: problems.insteadOf(found, words.join(' '), context.at),
  };
};

const readQuotes = (context: SlipContext): Slip | null => {
  const single = /[\p{L}\p{N}]/u.test(context.source[context.at - 1] ?? '')
    ? null
    : matchAt(patterns.inSingleQuotes, context);
  const found = matchAt(patterns.inQuotes, context) ?? single;
  if (found === null) return null;
  const image = `"${found.slice(1, -1)}"`;
  return { length: found.length, tokens: [{ type: T.Text, image }], problem: problems.otherQuotes(found, context.at) };
};

const readBullet = (context: SlipContext): Slip | null => {
  const found = beginsLine(context) ? matchAt(patterns.bullet, context) : null;
  if (found === null) return null;
  const problem = problems.insteadOf(found, '-', context.at);
  return { length: found.length, tokens: [{ type: T.Dash, image: '-' }], problem };
};

/** `$500,000`; of an amount that goes on (`$500K`) the sign alone, for more is said of the rest. */
const readCurrency = (context: SlipContext): Slip | null => {
  const found = matchAt(patterns.currency, context);
  if (found === null) return null;
  const { source, at } = context;
  const sign = found.trimEnd().slice(-1);
  const name = nameOfCurrency[sign] ?? sign;
  const start = at + found.length;
  const number = source.slice(start, endOfNumber(source, endOfDigits(source, start)));
  if (/^k\b/iu.test(source.slice(start + number.length, start + number.length + 2)) && /^\d{1,3}$/.test(number)) {
    const full = `${number},000`;
    const written = `${found}${number}${source.charAt(start + number.length)}`;
    const tokens = [{ type: T.Name, image: name }, numberToken(full)];
    return { length: written.length, tokens, problem: problems.insteadOf(written, `${name} ${full}`, at) };
  }
  if (/[\p{L}\p{N}_%-]/u.test(source.charAt(start + number.length))) {
    const problem = problems.currencySign(found.trimEnd(), name, at);
    return { length: found.length, tokens: [{ type: T.Name, image: name }], problem };
  }
  const [meant] = amountsMeant(number);
  return {
    length: found.length + number.length,
    tokens: [{ type: T.Name, image: name }, numberToken(meant ?? number)],
    problem: problemOfAmount(found + number, number, `${name} `, at),
  };
};

/** `use ./catalog.proviso` */
const readPath = (context: SlipContext): Slip | null => {
  const found = context.tokens.at(-1)?.tokenType === K.use ? matchAt(patterns.path, context) : null;
  if (found === null) return null;
  const problem = problems.unquotedPath(found, context.at);
  return { length: found.length, tokens: [{ type: T.Text, image: `"${found}"` }], problem };
};

/** `require any specialization.` */
const readFullStop = ({ source, at, tokens }: SlipContext): Slip | null => {
  const ends = source[at] === '.' && tokens.length > 0 && /^\.[ \t]*(?:[\r\n]|$)/.test(source.slice(at, at + 80));
  return ends ? { length: 1, tokens: [], problem: problems.strayCharacters('.', at) } : null;
};

const readComment = (context: SlipContext): Slip | null => {
  const { source, at } = context;
  if (source[at] === '#' && beginsLine(context)) {
    const line = /^#+[^\r\n]*/u.exec(source.slice(at, at + 400))?.[0] ?? '#';
    return { length: line.length, tokens: [], problem: problems.otherComment(line, at, 1) };
  }
  const found = matchAt(patterns.blockComment, context);
  return found === null
    ? null
    : { length: found.length, tokens: [], problem: problems.otherComment(found, at, found.length) };
};

/** A slip that begins with a dot; most dots stand before a name. */
export const dotSlip = (context: SlipContext): Slip | null => {
  const next = context.source.charCodeAt(context.at + 1);
  return isLetter(next) ? null : (readPath(context) ?? readFullStop(context));
};

/** A slip that begins with a mark that no token begins with, or with `<`. */
export const markSlip = (context: SlipContext): Slip | null =>
  readPath(context) ??
  readQuotes(context) ??
  readBullet(context) ??
  readSign(context) ??
  readCurrency(context) ??
  readSemicolon(context) ??
  readComment(context);

const slash = 47;
const dot = 46;
const dollar = 36;
const percent = 37;

/** Whether a word that ends here may begin a slip: most are followed by a space and another word. */
export const mayBeSlipOfWord = (source: string, end: number): boolean => {
  const next = source.charCodeAt(end);
  const after = source.charCodeAt(endOfSpace(source, next === dot ? end + 1 : end));
  return next === slash || next === dollar || isBeyondAscii(next) || isDigit(after) || isBeyondAscii(after);
};

/** Whether digits between two offsets may begin a slip: `5 May 2024`, `25 %`, `500 EUR`. */
export const mayBeSlipOfNumber = (source: string, start: number, end: number): boolean => {
  const after = source.charCodeAt(endOfSpace(source, end));
  return (
    after === percent ||
    isBeyondAscii(after) ||
    isCapital(after) ||
    beginsAbbreviation(source, endOfSpace(source, end)) ||
    (end - start <= 2 && mayBeMonth(source, endOfSpace(source, end)))
  );
};

/** A slip that begins with a word that has just been read: `and/or`, `May 6, 2024`, `full–time` with a long dash. */
export const wordSlip = (context: SlipContext, word: string): Slip | null => {
  const { source, at } = context;
  const next = source[at + word.length];
  if (next === '/' && word.toLowerCase() === 'and' && /^\/or\b/iu.test(source.slice(at + 3, at + 7))) {
    return { length: 6, tokens: [{ type: K.or, image: 'or' }], problem: problems.andOr(source.slice(at, at + 6), at) };
  }
  if (word === 'US' && next === '$') return readCurrency(context);
  const date = readDate(context, word);
  if (date !== null) return date;
  if (next === undefined || !'–—‑‒'.includes(next)) return null;
  const found = matchAt(patterns.dashedWord, context);
  if (found === null) return null;
  const image = found.replaceAll(/[–—‑‒]/gu, '-');
  return { length: found.length, tokens: [{ type: T.Name, image }], problem: problems.insteadOf(found, image, at) };
};

/** What people write after an amount; other words after a number may be what is counted. */
const currencyAfter = /^[ \t\u00a0]+(?:USD|EUR|GBP|JPY|CHF|CNY|INR|CAD|AUD)(?![\p{L}\p{N}_-])/u;

/** What to say of an amount; `currency` is what has to stand before it and does not. */
const problemOfAmount = (written: string, number: string, currency: string, at: number): SyntaxProblem => {
  const [meant, other] = amountsMeant(number).map((each) => currency + each);
  if (meant !== undefined && other !== undefined) return problems.thousandsOrDecimals(written, meant, other, at);
  if (meant !== undefined) return problems.europeanNumber(written, meant, at);
  return isNumber(number) ? problems.insteadOf(written, currency + number, at) : problems.malformedNumber(written, at);
};

/** `500 EUR` */
const amountBeforeCurrency = (number: string, after: string, at: number): Slip => {
  const name = after.trim();
  const [meant] = amountsMeant(number);
  return {
    length: number.length + after.length,
    tokens: [{ type: T.Name, image: name }, numberToken(meant ?? number)],
    problem: problemOfAmount(number + after, number, `${name} `, at),
  };
};

/** `EUR 1.000.000` */
const amountAfterCurrency = (number: string, at: number): Slip | null => {
  const [meant] = amountsMeant(number);
  if (meant === undefined && isNumber(number)) return null;
  const problem = problemOfAmount(number, number, '', at);
  return { length: number.length, tokens: [numberToken(meant ?? number)], problem };
};

const isCurrency = (token: SlipContext['tokens'][number] | undefined): boolean =>
  token?.tokenType === T.Name && /^[A-Z]{3}$/u.test(token.image);

/** `60 min`: a number and a unit cut short. */
const readUnit = (number: string, after: string, at: number): Slip | null => {
  const found = abbreviatedUnit(after);
  if (found === null || !isNumber(number)) return null;
  const unit = number === '1' ? found.unit : `${found.unit}s`;
  const written = number + found.written;
  return {
    length: written.length,
    tokens: [numberToken(number), { type: keywordTypes.get(unit) ?? T.Name, image: unit }],
    problem: problems.insteadOf(written, `${number} ${unit}`, at),
  };
};

/** A slip that begins with a digit: a date in another order, a percentage with a space, an amount in another form. */
export const numberSlip = (context: SlipContext, number: string): Slip | null => {
  const { source, at, tokens } = context;
  const date = readDate(context, null);
  if (date !== null) return date;
  const after = source.slice(at + number.length, at + number.length + 12);
  const currencyName = currencyAfter.exec(after);
  if (currencyName !== null) return amountBeforeCurrency(number, currencyName[0], at);
  if (isCurrency(tokens.at(-1))) return amountAfterCurrency(number, at);
  const unit = readUnit(number, after, at);
  if (unit !== null) return unit;
  const sign = /^[ \t\u00a0]+(?:%|per ?cent\b|pct\b)/u.exec(after)?.[0];
  if (sign === undefined) return null;
  const written = number + sign;
  const meant = `${readInstead(number)}%`;
  return {
    length: written.length,
    tokens: [{ type: T.Percent, image: meant }],
    problem: isNumber(number) ? problems.insteadOf(written, meant, at) : problems.malformedNumber(written, at),
  };
};
