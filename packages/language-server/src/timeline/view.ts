/** Verdicts over time as they are shown: the same on the terminal, in a picture and as JSON. */
import { becauseInWords, differencesBetween, differenceToWords, eventInWords, subjectName } from '@proviso/compiler';
import { factsOn } from '@proviso/runtime';
import type { SeenOn } from '@proviso/compiler';
import type {
  Band,
  Clause,
  Evaluation,
  History,
  IsoDate,
  Moment,
  RenewalOutcome,
  Timeline,
  Turn,
  Verdict,
} from '@proviso/runtime';
import type { TimelineJudge } from './timeline-judge.ts';
import { explanationOf } from './seen.ts';
import type { Seen } from './seen.ts';
import type { StatusView } from './status-view.ts';

export interface TimelineView {
  readonly program: string;
  readonly title: string | null;
  readonly who: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The status that a lifecycle gives; null where the program has none. */
  readonly status: StatusView | null;
  /** The verdict of the whole, then those of the clauses. */
  readonly rows: readonly ViewRow[];
  readonly changes: readonly ViewChange[];
  readonly moments: readonly ViewMoment[];
}

export interface ViewRow {
  readonly name: string;
  readonly label: string | null;
  /** The line of the document; null for the verdict of the whole. */
  readonly line: number | null;
  readonly depth: number;
  readonly isAdvice: boolean;
  readonly bands: readonly Band[];
}

export interface ViewChange {
  readonly on: IsoDate;
  /** The revision that governs from the day on, where that is another one than before. */
  readonly revision: string | null;
  /** What happened on the day. */
  readonly events: readonly string[];
  readonly turns: readonly ViewTurn[];
}

export interface ViewTurn extends Turn {
  readonly name: string;
  /** Whether none of the clauses in it turns as well: its reasons are its own. */
  readonly isInnermost: boolean;
  readonly reasons: readonly string[];
}

/** An application or a renewal, with the verdict that it met with. */
export interface ViewMoment {
  readonly on: IsoDate;
  readonly moment: Moment;
  readonly verdict: Verdict;
  /** Of a renewal: whether it counts; one that facts record does, whatever is known of its day. */
  readonly outcome: RenewalOutcome | null;
  readonly reasons: readonly string[];
}

const notCounted: Readonly<Record<RenewalOutcome, string>> = {
  counts: '',
  refused: ', so it does not count',
  open: '; nor is whether it counts',
};

/** What a renewal comes to that does not surely count, said after its verdict; nothing of all else. */
export function outcomeWords(outcome: RenewalOutcome | null): string {
  return outcome === null ? '' : notCounted[outcome];
}

/** What a clause is called. */
export function nameOf({ label, title, sentence }: Clause): string {
  return title ?? label ?? sentence;
}

/** Puts a timeline into words. */
export function viewOf(
  judge: TimelineJudge,
  history: History,
  timeline: Timeline<Seen>,
  status: StatusView | null,
): TimelineView {
  const { module, vocabulary } = judge;
  const { clauses } = module;
  const { from, to, beginning } = timeline;
  const { program, title } = beginning.evaluation;
  return {
    program,
    title,
    who: subjectName(vocabulary, factsOn(module.validator.shape, history, from)),
    from,
    to,
    status,
    rows: timeline.rows.map((bands, row) => rowOf(clauses, bands, row)),
    changes: timeline.changes.map(({ on, turns, events, before, after }) => ({
      on,
      revision: revisionIn(before.evaluation, after.evaluation),
      events: events.map((event) => eventInWords(event, after.naming)),
      turns: turns.map((turn) => turnOf(clauses, turn, turns, before, after)),
    })),
    moments: timeline.moments.map(({ on, moment, verdict, outcome, seen }) => ({
      on,
      moment,
      verdict,
      outcome,
      reasons: reasonsAt(clauses, seen),
    })),
  };
}

function rowOf(clauses: readonly Clause[], bands: readonly Band[], row: number): ViewRow {
  const clause = clauses[row - 1];
  if (clause === undefined) return { name: 'The verdict', label: null, line: null, depth: 0, isAdvice: false, bands };
  const isAdvice = clause.places.some(({ advice }) => advice !== null);
  return { name: nameOf(clause), label: clause.label, line: clause.line, depth: clause.depth, isAdvice, bands };
}

export function revisionIn({ revision: before }: Evaluation, { revision: after }: Evaluation): string | null {
  return after === null || after.label === before?.label ? null : after.label;
}

/** Those of the turns that are of clauses in this one. */
export function within(clauses: readonly Clause[], row: number, turns: readonly Turn[]): readonly Turn[] {
  if (row === 0) return turns.filter((turn) => turn.row !== 0 && isOfVerdict(clauses[turn.row - 1]));
  const depth = clauses[row - 1]?.depth ?? 0;
  const next = clauses.findIndex((clause, index) => index >= row && clause.depth <= depth);
  const end = next === -1 ? clauses.length : next;
  return turns.filter((turn) => turn.row > row && turn.row <= end);
}

export function isOfVerdict(clause: Clause | undefined): boolean {
  return clause?.places.every(({ advice }) => advice === null) === true;
}

function turnOf(clauses: readonly Clause[], turn: Turn, turns: readonly Turn[], before: Seen, after: Seen): ViewTurn {
  const clause = clauses[turn.row - 1];
  const name = clause === undefined ? 'The verdict' : nameOf(clause);
  const inner = within(clauses, turn.row, turns);
  const innermost = inner.filter(({ row }) => within(clauses, row, turns).length === 0);
  const reasons =
    inner.length === 0
      ? differencesBetween(seenBefore(before, clause), seenAfter(after, clause)).map(differenceToWords)
      : innermost.flatMap(({ row }) => {
          const one = clauses[row - 1];
          return one === undefined ? [] : [nameOf(one)];
        });
  return { ...turn, name, isInnermost: inner.length === 0, reasons };
}

/** A clause as it is on the day before something is different, with what has its last day then. */
export function seenBefore(seen: Seen, clause: Clause | undefined): SeenOn {
  return { ...seenClause(seen, clause), turning: seen.ending };
}

/** The same on the day, with what has its first day then. */
export function seenAfter(seen: Seen, clause: Clause | undefined): SeenOn {
  return { ...seenClause(seen, clause), turning: seen.beginning };
}

function seenClause({ evaluation, naming }: Seen, clause: Clause | undefined): Omit<SeenOn, 'turning'> {
  const explanation = clause === undefined ? evaluation.explanation : explanationOf(evaluation, clause);
  return { explanation, context: { on: evaluation.on, naming } };
}

/** What a verdict is short of: the innermost clauses that are neither met nor out of the question, and in none that is. */
export function reasonsAt(clauses: readonly Clause[], { evaluation, naming }: Seen): readonly string[] {
  const { explanation, on } = evaluation;
  if (evaluation.verdict === 'met') return [];
  const because = becauseInWords(explanation, on);
  if (because !== null) return [because];
  const isOpen: boolean[] = [];
  return clauses.flatMap((clause, index) => {
    const { depth } = clause;
    const found = isOfVerdict(clause) ? explanationOf(evaluation, clause) : null;
    isOpen.length = depth;
    const isWithin = isOpen.every(Boolean);
    isOpen.push(found !== null && found.verdict !== 'met' && found.verdict !== 'not applicable');
    const isGroup = (clauses[index + 1]?.depth ?? 0) > depth;
    if (found === null || isGroup || !isWithin || isOpen[depth] !== true) return [];
    const context = { on, naming };
    const details = differencesBetween(
      { explanation: null, context, turning: [] },
      { explanation: found, context, turning: [] },
    );
    return [details.length === 0 ? nameOf(clause) : `${nameOf(clause)}: ${details.map(differenceToWords).join('; ')}`];
  });
}
