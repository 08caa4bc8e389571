/** Verdicts as people read them. */
import type { Verdict } from '@proviso/runtime';
import type { Style } from '../text/paint.ts';

export interface VerdictWords {
  readonly mark: string;
  /** After a clause: `Pre-Sales Support — not met`. */
  readonly words: string;
  /** For the whole, at the beginning of a line. */
  readonly whole: string;
  readonly style: Style;
}

const all: Readonly<Record<Verdict, VerdictWords>> = {
  met: { mark: '✓', words: 'met', whole: 'Met', style: 'met' },
  unmet: { mark: '✗', words: 'not met', whole: 'Not met', style: 'unmet' },
  unknown: { mark: '?', words: 'not known yet', whole: 'Not known yet: facts are missing', style: 'unknown' },
  'not applicable': { mark: '–', words: 'does not apply', whole: 'Does not apply', style: 'notApplicable' },
  unclear: {
    mark: '~',
    words: 'unclear',
    whole: 'Unclear: it depends on a question that is not settled',
    style: 'unclear',
  },
};

export const verdicts: readonly Verdict[] = ['met', 'unmet', 'unknown', 'unclear', 'not applicable'];

/** How a verdict is shown. */
export function verdictWords(verdict: Verdict): VerdictWords {
  return all[verdict];
}
