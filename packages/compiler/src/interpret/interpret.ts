import type { Condition, CoreProgram, CoreRevision, Moment } from '../core/core.ts';
import type { Evaluation, Explanation } from '../core/explanation.ts';
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
  if (!isRealDay(on)) {
    throw new RangeError(
      `The day of evaluation has to be a calendar day such as 2024-05-06, not ${JSON.stringify(on)}`,
    );
  }
  const { form } = program.root;
  const dated = governingRevision(program.revisions, on);
  const [explanation, ...advice] =
    form.kind !== 'governed' && dated === null && program.revisions.length > 0
      ? [beforeEveryRevision(program)]
      : explain(program, facts, on, moment ?? null);
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

function beforeEveryRevision({ root, revisions }: CoreProgram): Explanation {
  const first = revisions[0]?.on ?? null;
  const because = first === null ? null : ({ kind: 'noRevision', first } as const);
  return findingOf(root, { ...judgement(notApplicable), because }).explanation;
}

/** The explanations of the root and of every piece of advice. */
function explain(
  program: CoreProgram,
  facts: unknown,
  day: IsoDate,
  moment: Moment | null,
): readonly [Explanation, ...Explanation[]] {
  const subject: Place = { pointer: '', value: facts };
  const open = openQuestions(program, [program.root, ...program.advice], day, moment);
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
  return [explainOne(program.root), ...program.advice.map(explainOne)];
}
