import type { Condition, CoreProgram, CoreRevision, Moment } from '../core/core.ts';
import type { Evaluation, Explanation } from '../core/explanation.ts';
import { guardsOf } from '../core/lifecycle.ts';
import type { IsoDate } from '../core/types.ts';
import { explainWays } from './answering.ts';
import type { Way } from './answering.ts';
import { isBefore, isRealDay } from './days.ts';
import { evaluate } from './evaluate.ts';
import { findingOf, judgement } from './finding.ts';
import { notApplicable } from './outcomes.ts';
import type { Place } from './places.ts';
import { openQuestions, waysOfAnswering } from './questions.ts';
import type { Answers, Situation } from './situation.ts';

/** When the facts are judged. */
export interface InterpretOptions {
  readonly on: IsoDate;
  readonly moment?: Moment;
}

/**
 * Evaluates a program for some facts on a day, as docs/semantics.md says. It is the reference that emitted modules are
 * compared with: plain rather than fast. It never throws for facts, whatever JSON they are; a RangeError if the day is
 * not a real one.
 */
export function interpret(program: CoreProgram, facts: unknown, options: InterpretOptions): Evaluation {
  const { on, moment } = options;
  const { form } = program.root;
  const dated = governingRevision(program.revisions, realDay(on));
  const [explanation, ...advice] = hasNotBegun(program, on)
    ? [beforeEveryRevision(program)]
    : explain(program, [program.root, ...program.advice], facts, on, moment ?? null);
  const revision = form.kind === 'governed' ? foundToGovern(program, explanation) : dated;
  return {
    program: program.name,
    title: program.title,
    digest: program.digest,
    compiler: program.compiler,
    on,
    moment: moment ?? null,
    revision,
    verdict: explanation.verdict,
    missing: explanation.missing,
    explanation,
    advice,
  };
}

/** The explanation of a condition of the program's lifecycle, which is judged as the program's own are. */
export function interpretGuard(
  program: CoreProgram,
  guard: Condition,
  facts: unknown,
  { on, moment }: InterpretOptions,
): Explanation {
  if (hasNotBegun(program, on)) return beforeEveryRevision(program, guard);
  const [explanation] = explain(program, [guard], facts, realDay(on), moment ?? null);
  return explanation;
}

function realDay(on: IsoDate): IsoDate {
  if (isRealDay(on)) return on;
  throw new RangeError(`The day of evaluation has to be a calendar day such as 2024-05-06, not ${JSON.stringify(on)}`);
}

/** Whether the day is before every revision, so that nothing applies. */
function hasNotBegun({ root, revisions }: CoreProgram, on: IsoDate): boolean {
  return root.form.kind !== 'governed' && revisions.length > 0 && governingRevision(revisions, on) === null;
}

/** The last revision that has begun; null where none has. */
function governingRevision(revisions: readonly CoreRevision[], day: IsoDate): CoreRevision | null {
  return revisions.findLast(({ on }) => !isBefore(day, on)) ?? null;
}

/** The only revision that may govern; null where there are several, or none. */
function foundToGovern({ revisions }: CoreProgram, { found }: Explanation): CoreRevision | null {
  const [only, ...others] = found?.kind === 'governed' ? found.revisions : [];
  const revision = others.length > 0 ? undefined : revisions.find(({ label }) => label === only);
  return revision === undefined ? null : { label: revision.label, on: revision.on, title: revision.title };
}

function beforeEveryRevision({ root, revisions }: CoreProgram, condition: Condition = root): Explanation {
  const first = revisions[0]?.on ?? null;
  const because = first === null ? null : ({ kind: 'noRevision', first } as const);
  return findingOf(condition, { ...judgement(notApplicable), because }).explanation;
}

/** The explanations of conditions: of the root and of every piece of advice, for one. */
function explain(
  program: CoreProgram,
  [first, ...rest]: readonly [Condition, ...Condition[]],
  facts: unknown,
  day: IsoDate,
  moment: Moment | null,
): readonly [Explanation, ...Explanation[]] {
  const subject: Place = { pointer: '', value: facts };
  // A question is in play for all of a program, its lifecycle included, or for nothing of it.
  const asking = [program.root, ...program.advice, ...guardsOf(program.lifecycle)];
  const open = openQuestions(program, asking, day, moment);
  const situation: Situation = {
    program,
    day,
    today: day,
    moment,
    subject,
    item: subject,
    begun: 0,
    answers: new Map(),
  };
  const [allYes = situation.answers, ...others] = waysOfAnswering(open);
  const explainOne = (condition: Condition): Explanation => {
    const wayOf = (answers: Answers): Way => ({ answers, finding: evaluate(condition, { ...situation, answers }) });
    return explainWays(program, wayOf(allYes), others.map(wayOf));
  };
  return [explainOne(first), ...rest.map(explainOne)];
}
