import { unitMeant } from '../tokens/units.ts';
import type { Mending } from './mending.ts';
import type { SyntaxProblem } from './problem.ts';

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** `50,000` */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

const strayMessage = (text: string): string => {
  if (/^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+$/u.test(text)) {
    return 'Invisible characters stand here that have no meaning; remove them.';
  }
  if (text === ';' || text === '.') return `Nothing needs a "${text}" at its end: remove it.`;
  return `${JSON.stringify(shown(text))} has no meaning here; remove it, or put it in quotes if it belongs to a text.`;
};

/** `1h` as the duration that it abbreviates; null where it is none. */
const durationMeant = (text: string): string | null => {
  const [, number, abbreviation = ''] = /^(\d+)(\p{L}+)$/u.exec(text) ?? [];
  const unit = unitMeant(abbreviation);
  if (number === undefined || unit === null) return null;
  return `${number} ${unit}${number === '1' ? '' : 's'}`;
};

/** `500K` as the number that it cuts short; null where it is none. */
const thousandsMeant = (text: string): string | null => {
  const [, number] = /^(\d{1,3})k$/iu.exec(text) ?? [];
  return number === undefined ? null : `${number},000`;
};

/** A comma within a number that stands between no thousands: before decimals, as in much of Europe, or between numbers. */
const numberMessage = (text: string): string => {
  const [, whole, rest, percent] = /^(\d+),(\d{1,2}|\d{4,})(\s*%)?$/u.exec(text) ?? [];
  if (whole === undefined || rest === undefined) {
    return `"${shown(text)}" is not a number. Write digits, with commas between thousands only: 500,000 or 4.5.`;
  }
  const sign = percent === undefined ? '' : '%';
  const [one, two] = [`${whole}.${rest}${sign}`, `${whole}, ${rest}${sign}`].map(shown);
  return `"${shown(text)}" can be read in two ways: write "${one}" for a number with decimals, or "${two}" for two numbers.`;
};

/** Every syntax problem with its words. Offsets are those of the text in hand. */
export const problems = {
  strayCharacters: (text: string, start: number): SyntaxProblem => ({
    code: 'stray-characters',
    message: strayMessage(text),
    start,
    end: start + text.length,
    replacement: '',
  }),
  /** A mark from elsewhere that was read as what the language has for it. */
  insteadOf: (written: string, meant: string, start: number): SyntaxProblem => ({
    code: 'stray-characters',
    message: `Write ${JSON.stringify(meant)} instead of ${JSON.stringify(shown(written))}.`,
    start,
    end: start + written.length,
    replacement: meant,
  }),
  otherQuotes: (written: string, start: number): SyntaxProblem => ({
    code: 'stray-characters',
    message: `Texts stand in straight quotes: "${shown(written.slice(1, -1))}", not ${shown(written)}.`,
    start,
    end: start + written.length,
    replacement: `"${written.slice(1, -1)}"`,
  }),
  unquotedPath: (written: string, start: number): SyntaxProblem => ({
    code: 'stray-characters',
    message: `The path of a document stands in quotes: "${shown(written)}".`,
    start,
    end: start + written.length,
    replacement: `"${written}"`,
  }),
  currencySign: (sign: string, name: string, start: number): SyntaxProblem => ({
    code: 'stray-characters',
    message: `Write the name of the currency before the amount instead of "${sign}": ${name} 500,000.`,
    start,
    end: start + sign.length,
    replacement: `${name} `,
  }),
  otherComment: (written: string, start: number, marked: number): SyntaxProblem => ({
    code: 'stray-characters',
    message: `A comment begins with "//" and ends with its line: "${shown(written.replace(/^(?:#+|\/\*+) ?/u, '// ').replace(/ ?\*+\/$/u, ''))}".`,
    start,
    end: start + marked,
    replacement: written.startsWith('#') ? '//' : null,
  }),
  andOr: (written: string, start: number): SyntaxProblem => ({
    code: 'misspelt-word',
    message: `"${written}" leaves open what is meant: write "or" where one is enough, "and" where both are needed.`,
    start,
    end: start + written.length,
    replacement: 'or',
  }),
  otherDate: (written: string, days: readonly string[], start: number): SyntaxProblem => ({
    code: 'malformed-date',
    message:
      days.length === 0
        ? `"${written}" has no day: write the whole date, year first, such as ${written}-01.`
        : `Write the date year first: ${days.join(' or ')}, not "${shown(written)}"${days.length > 1 ? ', which may mean either' : ''}.`,
    start,
    end: start + written.length,
    replacement: days.length === 1 ? (days[0] ?? null) : null,
  }),
  openText: (text: string, start: number): SyntaxProblem => ({
    code: 'text-not-closed',
    message: `This text is never closed: add a " at its end. A text stands on one line; a longer one stands between """ and """.`,
    start,
    end: start + text.length,
    replacement: `${text.trimEnd()}"`,
  }),
  openProse: (start: number): SyntaxProblem => ({
    code: 'prose-not-closed',
    message: 'The prose that begins here is never closed: put """ on a line of its own where it ends.',
    start,
    end: start + 3,
    replacement: null,
  }),
  malformedNumber: (text: string, start: number): SyntaxProblem => ({
    code: 'malformed-number',
    message: numberMessage(text),
    start,
    end: start + text.length,
    replacement: null,
  }),
  /** `1.000.000 EUR` */
  europeanNumber: (written: string, meant: string, start: number): SyntaxProblem => ({
    code: 'malformed-number',
    message: `Write "${shown(meant)}" instead of "${shown(written)}": commas stand between thousands, and a dot before decimals.`,
    start,
    end: start + written.length,
    replacement: meant,
  }),
  /** `1.500 EUR` */
  thousandsOrDecimals: (written: string, large: string, small: string, start: number): SyntaxProblem => ({
    code: 'malformed-number',
    message: `"${shown(written)}" can be read in two ways: write "${large}" if the dot stands between thousands, or "${small}" if it stands before decimals.`,
    start,
    end: start + written.length,
    replacement: null,
  }),
  nameBeginsWithDigit: (text: string, start: number): SyntaxProblem => {
    const thousands = thousandsMeant(text);
    const duration = durationMeant(text);
    return {
      code: 'name-begins-with-digit',
      message:
        thousands !== null
          ? `Write the number in full: "${thousands}" instead of "${text}".`
          : duration === null
            ? `"${shown(text)}" begins with a digit, and a name begins with a letter. Put a letter before it.`
            : `"${shown(text)}": a number and its unit are two words. Write "${duration}".`,
      start,
      end: start + text.length,
      replacement: thousands ?? duration,
    };
  },
  tooDeep: (limit: number, start: number, end: number): SyntaxProblem => ({
    code: 'nested-too-deep',
    message: `More than ${limit} brackets are nested here; what is inside was not read. Give the inner parts names of their own with "define".`,
    start,
    end,
    replacement: null,
  }),
  tooLarge: (limit: number): SyntaxProblem => ({
    code: 'document-too-large',
    message: `The document has more than ${grouped(limit)} characters; what follows was not read. Split it into documents that "use" each other.`,
    start: limit,
    end: limit + 1,
    replacement: null,
  }),
  misspelt: (written: string, meant: string, start: number): SyntaxProblem => ({
    code: 'misspelt-word',
    message:
      written.toLowerCase() === meant
        ? `Write "${meant}" in small letters, not "${shown(written)}".`
        : `"${shown(written)}" means nothing here. Did you mean "${meant}"?`,
    start,
    end: start + written.length,
    replacement: meant,
  }),
  /** `atleast` */
  runTogether: (written: string, meant: string, start: number): SyntaxProblem => ({
    code: 'misspelt-word',
    message: `Write "${meant}" in two words, not "${shown(written)}".`,
    start,
    end: start + written.length,
    replacement: meant,
  }),
  /** `My Label` */
  tornApart: (written: string, meant: string, start: number): SyntaxProblem => ({
    code: 'misspelt-word',
    message: `A name is one word: write "${shown(meant)}" instead of "${shown(written)}".`,
    start,
    end: start + written.length,
    replacement: meant,
  }),
  unexpected: (message: string, start: number, end: number, mending: Mending | null): SyntaxProblem => ({
    code: 'unexpected-text',
    message,
    start,
    end,
    replacement: mending?.kind === 'instead' && mending.start === start ? mending.text : null,
    ...(mending?.kind === 'missing' ? { missing: { mark: mending.mark, from: mending.at - start } } : {}),
  }),
} as const;
