/** What many evaluations come to, in constant memory. */
import { bodyOf, counted, firstReason, isNamed, shortNameOf, verdicts } from '@proviso/compiler';
import type { Evaluation, Explanation, Verdict } from '@proviso/runtime';
import { verdictWords } from '../explain/index.ts';
import type { Paint } from '../text/paint.ts';
import { cutTo, padTo, visible, widthOf } from '../text/width.ts';
import type { Judged } from './judge-record.ts';
import { positionInWords } from './records.ts';

/** How many rows a table has at most. */
const mostRows = 20;
const mostClauses = 5;
const widestName = 32;

interface Row {
  readonly who: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Collects evaluations and rejections one by one. */
export interface Summary {
  readonly add: (judged: Judged) => void;
  readonly countOf: (verdict: Verdict) => number;
  readonly rejected: () => number;
  /** How many there are of each outcome. */
  readonly totals: (paint: Paint) => readonly string[];
  /** A table of the first, the totals, and the clauses that are most often not met. */
  readonly lines: (paint: Paint, width: number) => readonly string[];
}

/** The innermost clauses with a name that are not met. */
function unmetClauses(explanation: Explanation): readonly string[] {
  if (explanation.verdict !== 'unmet') return [];
  const inner = bodyOf(explanation).children.flatMap(unmetClauses);
  if (inner.length > 0) return inner;
  return isNamed(explanation) ? [shortNameOf(explanation)] : [];
}

function rowOf(judged: Extract<Judged, { readonly kind: 'judged' }>): Row {
  const { who, position, evaluation, naming } = judged;
  return {
    who: visible(who ?? positionInWords(position) ?? 'the partner'),
    verdict: evaluation.verdict,
    reason: visible(firstReason(evaluation, naming)),
  };
}

function tableLines(rows: readonly Row[], paint: Paint, width: number): readonly string[] {
  const nameWidth = Math.min(widestName, Math.max(...rows.map(({ who }) => widthOf(who))));
  const verdictWidth = Math.max(...rows.map(({ verdict }) => widthOf(verdictWords(verdict).words)));
  return rows.map(({ who, verdict, reason }) => {
    const { mark, words, style } = verdictWords(verdict);
    const left = padTo(cutTo(who, nameWidth), nameWidth);
    const middle = padTo(words, reason === '' ? 0 : verdictWidth);
    const room = Math.max(20, width - nameWidth - verdictWidth - 6);
    return `${paint(style, mark)} ${left}  ${paint(style, middle)}${reason === '' ? '' : `  ${cutTo(reason, room)}`}`;
  });
}

/** A summary to which nothing has been added. */
export function newSummary(): Summary {
  const counts = new Map<Verdict, number>();
  const clauses = new Map<string, number>();
  const first: Row[] = [];
  const firstNotMet: Row[] = [];
  let rejected = 0;
  let evaluated = 0;

  const addEvaluation = ({ verdict, explanation }: Evaluation): void => {
    evaluated += 1;
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    for (const name of new Set(unmetClauses(explanation))) clauses.set(name, (clauses.get(name) ?? 0) + 1);
  };
  const countOf = (verdict: Verdict): number => counts.get(verdict) ?? 0;

  const tablePart = (paint: Paint, width: number): readonly string[] => {
    const isLong = evaluated > mostRows;
    const rows = isLong && firstNotMet.length > 0 ? firstNotMet : first;
    if (rows.length === 0) return [];
    const of = rows === first ? evaluated : `${evaluated - countOf('met')} that are not met`;
    const note = isLong ? [paint('faint', `  (the first ${rows.length} of ${of}; --json gives all)`)] : [];
    return [...tableLines(rows, paint, width), ...note, ''];
  };
  const totalPart = (paint: Paint): readonly string[] => {
    const total = `${counted(evaluated + rejected, 'record')}: ${evaluated} evaluated, ${rejected} rejected`;
    const parts = verdicts
      .filter((verdict) => countOf(verdict) > 0)
      .map((verdict) => `${countOf(verdict)} ${verdictWords(verdict).words}`);
    return [paint('strong', total), ...(parts.length === 0 ? [] : [`  ${parts.join(', ')}`])];
  };
  const clausePart = (paint: Paint): readonly string[] => {
    if (clauses.size === 0) return [];
    const most = [...clauses].sort(([, left], [, right]) => right - left).slice(0, mostClauses);
    const width = Math.max(...most.map(([, count]) => String(count).length));
    return [
      '',
      paint('strong', 'Most often not met:'),
      ...most.map(([name, count]) => `  ${String(count).padStart(width)}  ${visible(name)}`),
    ];
  };
  return {
    add: (judged) => {
      if (judged.kind === 'rejected') {
        rejected += 1;
        return;
      }
      addEvaluation(judged.evaluation);
      if (first.length < mostRows) first.push(rowOf(judged));
      else if (firstNotMet.length >= mostRows) return;
      if (judged.evaluation.verdict !== 'met' && firstNotMet.length < mostRows) firstNotMet.push(rowOf(judged));
    },
    countOf,
    rejected: () => rejected,
    totals: totalPart,
    lines: (paint, width) => [...tablePart(paint, width), ...totalPart(paint), ...clausePart(paint)],
  };
}
