/** What is not as an example expects, in words. */
import type { Verdict } from '../core/explanation.ts';
import { wordsOfVerdict } from '../words/verdicts.ts';
import type { Difference } from './run.ts';

/** `it is met`, `it does not apply` */
function isWords(verdict: Verdict): string {
  const { words } = wordsOfVerdict(verdict);
  return verdict === 'not applicable' ? `it ${words}` : `it is ${words}`;
}

/** The verdict that was expected, after `expected it to`. */
function toBeWords(verdict: Verdict): string {
  return verdict === 'not applicable' ? 'not apply' : `be ${wordsOfVerdict(verdict).words}`;
}

/** A difference in one sentence. */
export function differenceInWords(difference: Difference): string {
  switch (difference.kind) {
    case 'verdict':
      return `expected it to ${toBeWords(difference.expected)}, but ${isWords(difference.found)}`;
    case 'because': {
      const { name, expected, clauses } = difference;
      const found = [...new Set(clauses.map(({ verdict }) => isWords(verdict)))];
      const instead = found.length === 0 ? 'it was not judged' : found.join(' or ');
      return `expected ${name} to ${toBeWords(expected)}, but ${instead}`;
    }
    case 'facts':
      return `the facts are not facts of the program: ${difference.reasons.join(' ')}`;
  }
}
