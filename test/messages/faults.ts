/** The rules of docs/messages.md that can be checked: what is wrong with a text, in words; nothing where all is well. */

/** Words that whoever writes documents never reads, unless their own document has them. */
const foreign =
  /\b(?:tokens?|pars(?:e|es|ed|er|ing)|syntax|syntactic|lexer|identifiers?|variables?|null|undefined|undeclared|declare[sd]?|invalid|illegal|malformed|expressions?|predicates?|booleans?|strings?|integers?|floats?|arrays?|parameters?|arguments?|operators?|operands?|literals?|evaluat(?:e|es|ed|ion)|execut(?:e|es|ed)|runtime|AST|NaN)\b/iu;

/** Words that nobody reads. */
const rude = /!(?!=)|\b(?:please|sorry|oops|whoops|fatal|abort(?:ed)?|illegal|invalid|bad|simply)\b/iu;

/** A text with nothing in what it quotes. */
const ownWords = (text: string): string => text.replaceAll('"""', "''").replaceAll(/"[^"]*"|“[^”]*”|`[^`]*`/gu, '""');

const quotationMarks = (text: string): number => text.replaceAll('"""', '').split('"').length - 1;

const longest = 320;

const when = (isFault: boolean, fault: string): readonly string[] => (isFault ? [fault] : []);

const wordFaults = (text: string, forbidden: RegExp): readonly string[] => {
  const word = forbidden.exec(ownWords(text))?.[0];
  return word === undefined ? [] : [`has the word "${word}"`];
};

/** What every message keeps to. */
const commonFaults = (text: string): readonly string[] => [
  ...when(!/^["“\p{Lu}\d]/u.test(text), 'begins in the middle of a sentence'),
  ...when(!/[.?)]$/u.test(text), 'does not end as a sentence does'),
  ...when(text.length > longest, `has ${text.length} characters`),
  ...when(/ {2}|\n|\bthe the\b/u.test(ownWords(text)), 'has a gap, a line end or a doubled word'),
  ...when(text.includes('did you mean'), 'suggests in the middle of a sentence'),
  ...when(
    /Did you mean (?!(?:"[^"]+"|""[^"]*"")\?$)/u.test(text),
    'goes on after its suggestion, or does not quote it',
  ),
  ...wordFaults(text, rude),
];

/** What is wrong with a message to whoever writes documents. `quoted`: words of theirs that may hold anything. */
export const faultsOfMessage = (text: string, quoted = ''): readonly string[] => [
  ...commonFaults(text),
  ...wordFaults(text.replaceAll(quoted, ''), foreign),
  ...when(quotationMarks(text.replaceAll(quoted, '')) % 2 === 1, 'has a quotation mark without another'),
];

/** What is wrong with a message about facts: its readers know what is in their file. */
export const faultsOfFactMessage = commonFaults;

const titleVerbs = /^(?:Write|Add|Remove|Replace|Move|Give|Use) \S/u;

/** What is wrong with the title of a fix. */
export const faultsOfTitle = (title: string): readonly string[] => [
  ...when(!titleVerbs.test(title), 'begins with no verb of the list'),
  ...when(title.endsWith('.') && !title.endsWith('….'), 'ends with a full stop'),
  ...when(ownWords(title).length > 60, 'is too long'),
  ...wordFaults(title, rude),
  ...wordFaults(title, foreign),
];

/** What is wrong with what is said of an offer: a few words beside its label, and no sentence. */
export const faultsOfNote = (text: string): readonly string[] => [
  ...when(!/^["\p{Ll}]/u.test(text), 'begins as a sentence does'),
  ...when(/[.!]$/u.test(text) && !text.endsWith('…'), 'ends as a sentence does'),
  ...when(text.length > 80, `has ${text.length} characters`),
  ...when(/ {2}|\n|\bthe the\b/u.test(text), 'has a gap, a line end or a doubled word'),
  ...when(quotationMarks(text) % 2 === 1, 'has a quotation mark without another'),
  ...wordFaults(text, rude),
  ...wordFaults(text, foreign),
];

/** What is wrong with words that stand where somebody is to write their own: they go into the document. */
export const faultsOfBlank = (text: string): readonly string[] => [
  ...when(text.trim() === '', 'says nothing'),
  ...wordFaults(text, rude),
  ...wordFaults(text, foreign),
];

/** What is wrong with a text of a program's surface: a help, a menu, a description. */
export const faultsOfLabel = (text: string): readonly string[] => [
  ...when(!/^[^a-z]/u.test(text), 'begins with a small letter'),
  ...when(text.length > longest, `has ${text.length} characters`),
  ...when(/ {2}/u.test(text), 'has a gap'),
  ...wordFaults(text, rude),
];
