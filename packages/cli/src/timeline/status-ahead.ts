/** What will become of a status, if nothing happens but the days: in sentences. */
import { differenceAhead } from '@proviso/compiler';
import { causesOf, noticeWords, recordedWords, stateName } from '@proviso/language-server/timeline';
import type { Seen, StatusFound, Untold } from '@proviso/language-server/timeline';
import { addDays } from '@proviso/runtime';
import type { Clause, DutyStatus, IsoDate, Lifecycle, StatusBand, StatusTurn } from '@proviso/runtime';
import { blank, line, piece } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';

export type StatusAhead =
  | {
      readonly kind: 'told';
      /** The first day of the lifecycle. */
      readonly begin: IsoDate;
      /** The state on the day from which it looks ahead. */
      readonly status: string;
      readonly since: IsoDate;
      /** Each ends with a full stop. */
      readonly sentences: readonly string[];
      readonly problems: readonly string[];
    }
  | Untold;

/** Puts into sentences what is to come after a day. */
export function statusAhead(
  clauses: readonly Clause[],
  found: StatusFound | null,
  on: IsoDate,
  to: IsoDate,
): StatusAhead | null {
  if (found === null || found.kind === 'untold') return found;
  const { lifecycle, statuses } = found;
  const onDay = ({ first, last }: StatusBand): boolean => first <= on && on <= last;
  const status = statuses.find(({ bands }) => bands.some(onDay));
  const now = status?.bands.find(onDay);
  if (status === undefined || now === undefined) {
    return { kind: 'untold', why: `The status begins on ${statuses[0].begin}, which is after ${on}.` };
  }
  const { begin, end, turns, duties, problems } = status;
  const ahead = turns.filter((turn) => turn.on > on);
  const sentences = [
    ...ahead.map((turn) => turnAhead(lifecycle, clauses, turn)),
    ...(end !== null && end < to ? [`${end} is the last day of what is awarded; with it ends the status.`] : []),
    ...duties.filter(({ done }) => done === null).map((duty) => dutyAhead(duty, on)),
  ];
  return {
    kind: 'told',
    begin,
    status: stateName(lifecycle, now.state),
    since: now.entered,
    sentences:
      ahead.length > 0 || (end !== null && end < to)
        ? sentences
        : [`Nothing will change in it through ${to}.`, ...sentences],
    problems,
  };
}

/** `2025-03-01 is the last day of CCNA (bo); Get Well Plan begins on 2025-03-02; partner is notified.` */
function turnAhead(lifecycle: Lifecycle<unknown>, clauses: readonly Clause[], turn: StatusTurn<Seen>): string {
  const { on, reason, to } = turn;
  const causes = causesOf(clauses, turn).filter(({ kind }) => kind !== 'found');
  const recorded = recordedWords(turn);
  const name = stateName(lifecycle, to);
  const hasEnd = lifecycle.states.some((state) => state.name === to && state.lasts !== null);
  const notice = noticeWords(turn);
  const parts = [
    ...causes.map(differenceAhead),
    ...(recorded === null ? [] : [recorded]),
    ...(reason.kind === 'end' ? [`${addDays(on, -1)} is the last day of ${stateName(lifecycle, reason.state)}`] : []),
    hasEnd ? `${name} begins on ${on}` : `from ${on} on the status is ${name}`,
    ...(notice === null ? [] : [notice]),
  ];
  return sentenceOf(parts.join('; '));
}

function dutyAhead({ duty, title, action, began, last }: DutyStatus, on: IsoDate): string {
  const what = `${title ?? duty} (${action}), begun on ${began}`;
  const late = addDays(last, 1);
  return sentenceOf(
    last < on ? `${what}, is overdue since ${late}` : `${what}, is due on ${last} and overdue after it`,
  );
}

function sentenceOf(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The same for a terminal; nothing where the program has no lifecycle. */
export function statusAheadLines(status: StatusAhead | null): readonly Line[] {
  if (status === null) return [];
  if (status.kind === 'untold') return [blank, line(0, 2, piece(status.why, 'faint'))];
  return [
    blank,
    line(0, 2, piece('Status: '), piece(status.status, 'strong'), piece(` since ${status.since}`)),
    ...status.sentences.map((sentence) => line(2, 2, piece(sentence))),
    ...status.problems.map((problem) => line(2, 2, piece(`Not counted: ${problem}`, 'faint'))),
  ];
}
