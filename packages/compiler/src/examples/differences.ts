/** What is not as an example expects, in words. */
import { dayBefore } from '../calendar/dates.ts';
import type { Verdict } from '../core/explanation.ts';
import type { TakenTransition } from '../core/status.ts';
import { quoted } from '../diagnostics/words.ts';
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

/** Why a transition was taken, without the words of the document. */
function reasonWords({ on, reason }: TakenTransition): string | null {
  switch (reason.kind) {
    case 'condition':
      return null;
    case 'event':
      return `${reason.event}${reason.by === null ? '' : ` by ${reason.by}`}`;
    case 'decision':
      return `decision ${reason.decision} by ${reason.by}${reason.through === null ? '' : `, through ${reason.through}`}`;
    case 'clock':
      return `${reason.clock} ${reason.count} is on ${reason.day}`;
    case 'end':
      return `the last day of ${reason.state} was ${dayBefore(on)}`;
  }
}

/** `since 2025-09-02, by "at the end of GetWell: GetWell becomes Removed" (the last day of GetWell was 2025-09-01)` */
function sinceWords(since: string, by: TakenTransition | null): string {
  if (by === null) return `since ${since}, when its lifecycle began`;
  const reason = reasonWords(by);
  return `since ${since}, by ${quoted(by.sentence)}${reason === null ? '' : ` (${reason})`}`;
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
    case 'state': {
      const { expected, found, since, by, idle } = difference;
      const nothing = idle.map(({ on, event }) => `; nothing came of ${event} on ${on}`).join('');
      return `expected it to be in ${expected}, but it is in ${found} ${sinceWords(since, by)}${nothing}`;
    }
    case 'facts':
      return `the facts are not facts of the program: ${difference.reasons.join(' ')}`;
  }
}
