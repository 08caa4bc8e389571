/** Verdicts in their colours. */
import { wordsOfVerdict } from '@proviso/compiler';
import type { VerdictWords } from '@proviso/compiler';
import type { Verdict } from '@proviso/runtime';
import type { Style } from '../text/paint.ts';

interface StyledVerdict extends VerdictWords {
  readonly style: Style;
}

const styles: Readonly<Record<Verdict, Style>> = {
  met: 'met',
  unmet: 'unmet',
  unknown: 'unknown',
  'not applicable': 'notApplicable',
  unclear: 'unclear',
};

/** How a verdict is shown. */
export function verdictWords(verdict: Verdict): StyledVerdict {
  return { ...wordsOfVerdict(verdict), style: styles[verdict] };
}
