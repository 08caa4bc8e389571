/** Verdicts as people read them. */
import type { Verdict } from '../core/explanation.ts';

export interface VerdictWords {
  readonly mark: string;
  /** After a clause: `Pre-Sales Support — not met`. */
  readonly words: string;
  /** For the whole, at the beginning of a line. */
  readonly whole: string;
}

const all: Readonly<Record<Verdict, VerdictWords>> = {
  met: { mark: '✓', words: 'met', whole: 'Met' },
  unmet: { mark: '✗', words: 'not met', whole: 'Not met' },
  unknown: { mark: '?', words: 'not known yet', whole: 'Not known yet: facts are missing' },
  'not applicable': { mark: '–', words: 'does not apply', whole: 'Does not apply' },
  unclear: { mark: '~', words: 'unclear', whole: 'Unclear: it depends on a question that is not settled' },
};

/** Every verdict, in the order in which they are listed. */
export const verdicts: readonly Verdict[] = ['met', 'unmet', 'unknown', 'unclear', 'not applicable'];

/** How a verdict is said. */
export function wordsOfVerdict(verdict: Verdict): VerdictWords {
  return all[verdict];
}
