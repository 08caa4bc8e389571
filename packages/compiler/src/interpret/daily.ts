/** What is judged on each day of a window. */
import type { Form } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import { allOf, anyOf } from './algebra.ts';
import { nextDay } from './days.ts';
import { judgement } from './finding.ts';
import type { Finding, Judgement } from './finding.ts';
import { fromAnswer, isSurely } from './outcomes.ts';
import type { Outcomes } from './outcomes.ts';
import type { Evaluate, Situation } from './situation.ts';
import { stretchOf } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import { standings } from './turning.ts';

type Daily = Extract<Form, { kind: 'daily' }>;

/** Days in a row on which the body has one verdict, with what was found on the first of them. */
interface Run {
  readonly last: IsoDate;
  readonly finding: Finding;
}

/** Judges a body on each day of the window. One of these days is shown: the last one of those that say the most. */
export function judgeDaily(form: Daily, situation: Situation, evaluate: Evaluate): Judgement {
  const { mode, window, body } = form;
  const days = stretchOf(window, situation.day);
  const judgeOn = (day: IsoDate): Finding => evaluate(body, { ...situation, day });
  const runs = runsOf(form, days, situation, judgeOn);
  const all = runs.map(({ finding }) => finding);
  const combined = mode === 'anyDay' ? anyOf : allOf;
  const outcomes = all.length === 0 ? fromAnswer(false) : combined(all.map((finding) => finding.outcomes));
  const on = shownOf(runs, mode)?.last ?? null;
  return {
    ...judgement(outcomes, on === null ? [] : [judgeOn(on)]),
    found: { kind: 'daily', mode, on, ...days },
    missing: all.flatMap(({ explanation }) => explanation.missing),
  };
}

function runsOf(
  { body }: Daily,
  { first, last }: Stretch,
  { subject }: Situation,
  judgeOn: (day: IsoDate) => Finding,
): readonly Run[] {
  const standingOn = standings([body.form], subject.value);
  const runs: Run[] = [];
  let before: string | null = null;
  for (let day = first; day <= last; day = nextDay(day)) {
    const run = runs.at(-1);
    const standing = standingOn?.(day) ?? null;
    if (run !== undefined && standing !== null && standing === before) runs[runs.length - 1] = { ...run, last: day };
    else runs.push({ last: day, finding: judgeOn(day) });
    before = standing;
  }
  return runs;
}

/** What a day says by itself, the most telling first: what settles the whole, what may, what does not, and nothing at all. */
function tellings(mode: Daily['mode']): readonly ((outcomes: Outcomes) => boolean)[] {
  const [settling, other] = mode === 'anyDay' ? (['M', 'U'] as const) : (['U', 'M'] as const);
  return [
    (outcomes) => isSurely(outcomes, settling),
    (outcomes) => outcomes.has(settling),
    (outcomes) => outcomes.has(other),
    () => true,
  ];
}

function shownOf(runs: readonly Run[], mode: Daily['mode']): Run | undefined {
  for (const isTelling of tellings(mode)) {
    const run = runs.findLast(({ finding }) => isTelling(finding.outcomes));
    if (run !== undefined) return run;
  }
  return undefined;
}
