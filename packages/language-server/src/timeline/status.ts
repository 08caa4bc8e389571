/** The status that a lifecycle gives somebody over time, as it is shown. */
import { differencesBetween, differenceToWords } from '@proviso/compiler';
import type { DayDifference } from '@proviso/compiler';
import { addDays, awardsOf, statusesOf, statusOf } from '@proviso/runtime';
import type {
  Clause,
  DutyStatus,
  Explanation,
  History,
  IsoDate,
  Lifecycle,
  StatusOverTime,
  StatusTurn,
} from '@proviso/runtime';
import type { TimelineJudge } from './timeline-judge.ts';
import { lookOf } from './seen.ts';
import type { Seen } from './seen.ts';
import type { StatusView, Untold } from './status-view.ts';
import { seenAfter, seenBefore } from './view.ts';

/** Which days are asked for. */
export interface StatusDays {
  /** The first day of the lifecycle, where somebody gives it; null: that of the award. */
  readonly begin: IsoDate | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** How whoever asks gives the first day where nobody knows it, such as `with --begin`; null: not at all. */
  readonly givenBy: string | null;
}

export type StatusFound =
  | {
      readonly kind: 'told';
      readonly lifecycle: Lifecycle<unknown>;
      /** One for each award, the earliest first; one at least. */
      readonly statuses: readonly [StatusOverTime<Seen>, ...(readonly StatusOverTime<Seen>[])];
    }
  | Untold;

/** Goes through the lifecycle; null where the program has none. */
export function statusIn(
  judge: TimelineJudge,
  history: History,
  { begin, from, to, givenBy }: StatusDays,
): StatusFound | null {
  const { module, vocabulary } = judge;
  const { lifecycle } = module;
  if (lifecycle === undefined) return null;
  const look = lookOf(vocabulary);
  if (begin !== null) {
    const status = statusOf(module, lifecycle, history, { begin, from, to }, look);
    return status === null
      ? { kind: 'untold', why: `The status begins on ${begin}, which is after ${to}.` }
      : { kind: 'told', lifecycle, statuses: [status] };
  }
  const [first, ...others] = statusesOf(module, lifecycle, history, { from, to }, look);
  if (first === undefined) return { kind: 'untold', why: whyUnknown(judge, history, { from, to, givenBy }) };
  return { kind: 'told', lifecycle, statuses: [first, ...others] };
}

/** Whether a first day of a lifecycle, where one is given, has one to be the first day of. */
export function beginFits({ module }: TimelineJudge, begin: IsoDate | null): boolean {
  return begin === null || module.lifecycle !== undefined;
}

function whyUnknown(
  { module, vocabulary }: TimelineJudge,
  history: History,
  { from, to, givenBy }: Omit<StatusDays, 'begin'>,
): string {
  const { award } = module.program;
  if (award === null) {
    const why = 'The status is not shown: the document does not say what it awards';
    return givenBy === null ? `${why}.` : `${why}, so give the first day ${givenBy}.`;
  }
  const entry = vocabulary.kinds
    .find(({ name }) => name === award.kind)
    ?.entries.find(({ name }) => name === award.entry);
  const title = entry?.title ?? award.entry;
  if (awardsOf(module, history).length > 0) {
    return `There is no status: ${title} is held on no day from ${from} through ${to}.`;
  }
  const why = `The status is not shown: nothing says since when ${title} is held.`;
  return givenBy === null ? why : `${why} Give the first day ${givenBy}.`;
}

export function statusView(clauses: readonly Clause[], found: StatusFound | null, to: IsoDate): StatusView | null {
  if (found === null || found.kind === 'untold') return found;
  const { lifecycle, statuses } = found;
  const bands = statuses.flatMap((status) => status.bands);
  const turns = statuses.flatMap((status) => status.turns);
  return {
    kind: 'told',
    begin: (statuses.at(-1) ?? statuses[0]).begin,
    awards: statuses.map(({ begin, end }) => ({ begin, end })),
    bands: bands.map(({ first, last, state }) => ({ first, last, state, status: stateName(lifecycle, state) })),
    changes: turns.map((turn) => ({
      on: turn.on,
      from: stateName(lifecycle, turn.from),
      to: stateName(lifecycle, turn.to),
      sentence: turn.sentence,
      reasons: reasonsOf(lifecycle, clauses, turn),
      notice: noticeWords(turn),
    })),
    duties: statuses.flatMap(({ duties, end }) =>
      duties.map((duty) => ({ ...duty, words: dutyWords(duty, end === null || end > to ? to : end) })),
    ),
    problems: [...new Set(statuses.flatMap(({ problems }) => problems))],
  };
}

export function stateName({ states }: Lifecycle<unknown>, state: string): string {
  return states.find(({ name }) => name === state)?.title ?? state;
}

function reasonsOf(
  lifecycle: Lifecycle<unknown>,
  clauses: readonly Clause[],
  turn: StatusTurn<Seen>,
): readonly string[] {
  const { reason, on } = turn;
  if (reason.kind === 'condition') return causesOf(clauses, turn).map(differenceToWords);
  if (reason.kind !== 'end') return [recordedWords(turn) ?? ''];
  const { state, entered } = reason;
  return [`${stateName(lifecycle, state)} began on ${entered}; its last day was ${addDays(on, -1)}`];
}

/** What was recorded, or which day a clock came to; null for the other reasons. */
export function recordedWords({ reason }: StatusTurn<Seen>): string | null {
  switch (reason.kind) {
    case 'event': {
      const { event, by, note } = reason;
      return `${event}${by === null ? '' : ` by ${by}`}${note === null ? '' : ` (${note})`}`;
    }
    case 'decision': {
      const { decision, by, through, note } = reason;
      const last = through === null ? '' : `, through ${through}`;
      return `decision ${decision} by ${by}${last}${note === null ? '' : ` (${note})`}`;
    }
    case 'clock':
      return `${reason.clock} ${reason.count} is on ${reason.day}`;
    case 'condition':
    case 'end':
      return null;
  }
}

/** What is different from the day before in those clauses that the condition of a transition asks about. */
export function causesOf(
  clauses: readonly Clause[],
  { reason, before, after }: StatusTurn<Seen>,
): readonly DayDifference[] {
  if (reason.kind !== 'condition') return [];
  const labels = labelsIn(reason.explanation);
  const asked = clauses.filter(({ label }) => label !== null && labels.has(label));
  const all = asked.flatMap((clause) => differencesBetween(seenBefore(before, clause), seenAfter(after, clause)));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function labelsIn({ label, children }: Explanation): ReadonlySet<string> {
  return new Set([...(label === null ? [] : [label]), ...children.flatMap((child) => [...labelsIn(child)])]);
}

export function noticeWords({ notice }: StatusTurn<Seen>): string | null {
  return notice === null ? null : `${notice.to} is notified${notice.by === null ? '' : ` by ${notice.by}`}`;
}

/** `Notice of any unmet requirement: club gives notice; begun 2024-05-01, due 2024-05-31, done 2024-05-20` */
function dutyWords({ duty, title, action, began, last, done, overdue }: DutyStatus, to: IsoDate): string {
  const late = overdue ? ', which was late' : '';
  const state = overdue ? `overdue since ${addDays(last, 1)}` : `open on ${to}`;
  return `${title ?? duty}: ${action}; begun ${began}, due ${last}, ${done === null ? state : `done ${done}${late}`}`;
}
