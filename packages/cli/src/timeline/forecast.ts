/** What will be, if nothing happens but the days: in sentences. */
import { differenceAhead, differencesBetween, subjectName } from '@proviso/compiler';
import type { DayDifference } from '@proviso/compiler';
import {
  explanationOf,
  isOfVerdict,
  nameOf,
  reasonsAt,
  revisionIn,
  seenAfter,
  seenBefore,
  within,
} from '@proviso/language-server/timeline';
import type { Seen } from '@proviso/language-server/timeline';
import { factsOn } from '@proviso/runtime';
import type { Clause, Explanation, History, IsoDate, Timeline, TimelineChange, Turn, Verdict } from '@proviso/runtime';
import type { Judge } from '../evaluate/program.ts';
import { verdictWords } from '../explain/index.ts';
import { blank, line, piece } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import { statusAheadLines } from './status-ahead.ts';
import type { StatusAhead } from './status-ahead.ts';

export interface ForecastView {
  readonly program: string;
  readonly title: string | null;
  readonly who: string | null;
  /** The day from which it looks ahead, and how far. */
  readonly on: IsoDate;
  readonly to: IsoDate;
  readonly verdict: Verdict;
  /** Why it is not met on that day; nothing where it is. */
  readonly reasons: readonly string[];
  /** What will become of the status that a lifecycle gives; null where the program has none. */
  readonly status: StatusAhead | null;
  readonly days: readonly ForecastDay[];
}

/** A day on which something is different from the day before. */
interface ForecastDay {
  readonly on: IsoDate;
  /** The verdict from the day on. */
  readonly verdict: Verdict;
  readonly turns: readonly (Turn & { readonly name: string })[];
  /** Each ends with a full stop. */
  readonly sentences: readonly string[];
}

/** What is known on a day: what happens later is not. */
export function knownOn(history: History, day: IsoDate): History {
  return { ...history, events: (history.events ?? []).filter(({ on }) => on <= day) };
}

/** Puts a timeline of days to come into sentences. All days have been looked at on which something can change. */
export function forecastOf(
  judge: Judge,
  history: History,
  timeline: Timeline<Seen>,
  status: StatusAhead | null,
): ForecastView {
  const { clauses, validator } = judge.module;
  const { from, to, beginning, changes } = timeline;
  const { program, title, verdict } = beginning.evaluation;
  return {
    program,
    title,
    who: subjectName(judge.vocabulary, factsOn(validator.shape, history, from)),
    on: from,
    to,
    verdict,
    reasons: reasonsAt(clauses, beginning),
    status,
    days: changes.map((change) => dayOf(clauses, change)).filter(({ sentences }) => sentences.length > 0),
  };
}

function dayOf(clauses: readonly Clause[], change: TimelineChange<Seen>): ForecastDay {
  const { on, turns, before, after } = change;
  const revision = revisionIn(before.evaluation, after.evaluation);
  const whole = turns.find(({ row }) => row === 0);
  const parts = clauses.flatMap((clause, index): readonly string[] => {
    const turn = turns.find(({ row }) => row === index + 1);
    const isGroup = (clauses[index + 1]?.depth ?? 0) > clause.depth;
    if (turn !== undefined) {
      return within(clauses, turn.row, turns).length > 0 ? [] : [turned(clause, turn, change, whole)];
    }
    return isGroup ? [] : stays(clause, change);
  });
  const isSaid = whole === undefined || turns.some(({ row }) => row !== 0 && isOfVerdict(clauses[row - 1]));
  return {
    on,
    verdict: after.evaluation.verdict,
    turns: turns.map((turn) => {
      const clause = clauses[turn.row - 1];
      return { ...turn, name: clause === undefined ? 'The verdict' : nameOf(clause) };
    }),
    sentences: [
      ...(revision === null ? [] : [`Revision ${revision} takes effect on ${on}.`]),
      ...parts,
      ...(isSaid ? [] : [sentenceOf([], `from ${on} on the verdict is: ${verdictWords(whole.to).words}`)]),
    ],
  };
}

/** `2025-05-01 is the last day of CCNA (bo); from 2025-05-02 on CertifiedRoles is not met, …` */
function turned(clause: Clause, turn: Turn, change: TimelineChange<Seen>, whole: Turn | undefined): string {
  const { on } = change;
  const is = (verdict: Verdict): string => (verdict === 'not applicable' ? '' : 'is ') + verdictWords(verdict).words;
  const decides = whole !== undefined && isOfVerdict(clause);
  const so = decides ? `, and ${whole.to === turn.to ? 'so is the verdict' : `the verdict ${is(whole.to)}`}` : '';
  return sentenceOf(differencesOf(clause, change), `from ${on} on ${nameOf(clause)} ${is(turn.to)}${so}`);
}

/** What becomes less or more without turning the verdict of a clause. */
function stays(clause: Clause, change: TimelineChange<Seen>): readonly string[] {
  const before = explanationOf(change.before.evaluation, clause);
  const after = explanationOf(change.after.evaluation, clause);
  if (before === null || after === null || sameFound(before, after)) return [];
  const differences = differencesOf(clause, change);
  if (!differences.some(({ kind }) => kind === 'lastDay' || kind === 'firstDay' || kind === 'other')) return [];
  const words = verdictWords(after.verdict).words;
  return [sentenceOf(differences, `${nameOf(clause)} stays ${words}`)];
}

function sameFound(one: Explanation, other: Explanation): boolean {
  const found = ({ found: own, children }: Explanation): unknown => [own, children.map(found)];
  return JSON.stringify(found(one)) === JSON.stringify(found(other));
}

function differencesOf(clause: Clause, { before, after }: TimelineChange<Seen>): readonly DayDifference[] {
  return differencesBetween(seenBefore(before, clause), seenAfter(after, clause));
}

function sentenceOf(differences: readonly DayDifference[], result: string): string {
  const causes = differences.filter(({ kind }) => kind !== 'found').map(differenceAhead);
  const found = differences.filter(({ kind }) => kind === 'found').map(differenceAhead);
  const detail = found.length === 0 ? '' : ` (${found.join('; ')})`;
  const sentence = `${[...causes, result].join('; ')}${detail}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The forecast as lines for a terminal. */
export function forecastLines(view: ForecastView): readonly Line[] {
  const { title, program, who, on, to, verdict, reasons, status, days } = view;
  const { mark, words, style } = verdictWords(verdict);
  return [
    line(0, 2, piece(title ?? program, 'strong')),
    line(0, 2, piece(`${who === null ? 'What' : `${who}: what`} is known on ${on}, through ${to}`, 'faint')),
    blank,
    line(0, 2, piece(`${mark} `, style), piece(`On ${on}: `), piece(words, style)),
    ...reasons.map((reason) => line(2, 2, piece(reason))),
    ...statusAheadLines(status),
    ...(days.length === 0 ? [blank, line(0, 2, piece(`Nothing will change through ${to}.`))] : []),
    ...days.flatMap((day) => [
      blank,
      line(0, 2, piece(`${verdictWords(day.verdict).mark} `, verdictWords(day.verdict).style), piece(day.on, 'strong')),
      ...day.sentences.map((sentence) => line(2, 2, piece(sentence))),
    ]),
  ];
}
