/** Words that people bring along from other languages and from letters, with what the language has for them. */

const types: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['str', 'text'],
  ['varchar', 'text'],
  ['char', 'text'],
  ['integer', 'number'],
  ['int', 'number'],
  ['float', 'number'],
  ['decimal', 'number'],
  ['numeric', 'number'],
  ['count', 'number'],
  ['boolean', 'yesno'],
  ['bool', 'yesno'],
  ['flag', 'yesno'],
  ['percentage', 'percent'],
  ['datetime', 'date'],
  ['day', 'date'],
  ['time', 'duration'],
  ['currency', 'money'],
  ['amount', 'money'],
]);

/** The type that a word from elsewhere means; a currency means amounts in it. */
export const typeMeant = (word: string): string | null => {
  if (/^(?:USD|EUR|GBP|JPY|CHF|CNY|INR|CAD|AUD)$/.test(word)) return `money in ${word}`;
  return types.get(word.toLowerCase()) ?? null;
};

const phrases: ReadonlyMap<string, string> = new Map([
  ['excluding', 'except'],
  ['excepting', 'except'],
  ['besides', 'except'],
  ['above', 'higher'],
  ['up', 'higher'],
  ['better', 'higher'],
  ['below', 'lower'],
  ['under', 'lower'],
]);

/** The word of the language that a word in a sentence means. */
export const wordMeant = (word: string): string | null => phrases.get(word.toLowerCase()) ?? null;

const people: ReadonlyMap<string, string> = new Map([
  ['with', 'who hold'],
  ['having', 'who hold'],
  ['holding', 'who hold'],
]);

/** The same after what is counted one by one. */
export const wordsAfterItemsMeant = (word: string): string | null => people.get(word.toLowerCase()) ?? null;

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The digits of a number written in letters. */
export const digitsMeant = (word: string): string | null => {
  const number = numbers.indexOf(word.toLowerCase());
  return number === -1 ? null : String(number);
};

const yes: ReadonlySet<string> = new Set(['yes', 'true', 'y']);
const no: ReadonlySet<string> = new Set(['no', 'false', 'n']);

/** The answer that a word means. */
export const answerMeant = (word: string): 'yes' | 'no' | null => {
  const lower = word.toLowerCase();
  if (yes.has(lower)) return 'yes';
  return no.has(lower) ? 'no' : null;
};
