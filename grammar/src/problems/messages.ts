import type { SyntaxProblem } from './problem.ts';

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Every syntax problem with its words. Offsets are those of the text in hand. */
export const problems = {
  strayCharacters: (text: string, start: number): SyntaxProblem => ({
    code: 'stray-characters',
    message: /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+$/u.test(text)
      ? 'Invisible characters stand here that have no meaning; remove them.'
      : `${JSON.stringify(shown(text))} has no meaning here; remove it, or put it in quotes if it belongs to a text.`,
    start,
    end: start + text.length,
    replacement: '',
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
    message: `"${shown(text)}" is not a number. Write digits, with commas between thousands only: 500,000 or 4.5.`,
    start,
    end: start + text.length,
    replacement: null,
  }),
  nameBeginsWithDigit: (text: string, start: number): SyntaxProblem => ({
    code: 'name-begins-with-digit',
    message: `"${shown(text)}" begins with a digit. A name begins with a letter: write "N${shown(text)}", say. A number and its unit are two words: "8 hours".`,
    start,
    end: start + text.length,
    replacement: null,
  }),
  tooDeep: (limit: number, start: number, end: number): SyntaxProblem => ({
    code: 'nested-too-deep',
    message: `More than ${limit} brackets are nested here; what is inside was not read. Give the inner parts names of their own with "define".`,
    start,
    end,
    replacement: null,
  }),
  tooLarge: (limit: number): SyntaxProblem => ({
    code: 'document-too-large',
    message: `The document has more than ${limit} characters; what follows was not read. Split it into documents that "use" each other.`,
    start: limit,
    end: limit + 1,
    replacement: null,
  }),
  misspelt: (written: string, meant: string, start: number): SyntaxProblem => ({
    code: 'misspelt-word',
    message: `"${shown(written)}": did you mean "${meant}"?`,
    start,
    end: start + written.length,
    replacement: meant,
  }),
  unexpected: (message: string, start: number, end: number): SyntaxProblem => ({
    code: 'unexpected-text',
    message,
    start,
    end,
    replacement: null,
  }),
} as const;
