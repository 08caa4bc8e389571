import type { Condition, CoreProgram, CoreQuestion, CoreSettlement, Form, Moment } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import { askedItself, childrenOf } from '../core/walk.ts';
import { includesDay } from './days.ts';
import { judgement } from './finding.ts';
import type { Judgement } from './finding.ts';
import { fromAnswer } from './outcomes.ts';
import type { Answers, Situation } from './situation.ts';

/** How the question is settled on the day; null while it is open. */
function settlementOn(day: IsoDate, question: CoreQuestion | undefined): CoreSettlement | null {
  const governing = question?.settlements.findLast(({ since, through }) =>
    includesDay({ first: since, last: through }, day),
  );
  return governing ?? null;
}

/** The answer to a question: as it is settled, or while it is open the one that is supposed. */
export function answerTo(question: number, { program, today, answers }: Situation): boolean {
  return settlementOn(today, program.questions[question])?.answer ?? answers.get(question) ?? false;
}

/** Judges a question by its settlement, or while it is open by the answer that is supposed. */
export function judgeQuestion(form: Extract<Form, { kind: 'question' }>, situation: Situation): Judgement {
  const question = situation.program.questions[form.question];
  const settlement = settlementOn(situation.today, question);
  const settled =
    settlement === null
      ? null
      : ({ answer: settlement.answer ? 'yes' : 'no', since: settlement.since, note: settlement.note } as const);
  return {
    ...judgement(fromAnswer(answerTo(form.question, situation))),
    found: { kind: 'question', name: question?.name ?? null, text: question?.text ?? '', settled },
  };
}

/** The questions that a condition asks when it is read on the day, at the moment. What is measured is read on another day. */
function askedBy(condition: Condition, day: IsoDate, moment: Moment | null): readonly number[] {
  const { form } = condition;
  if (form.kind === 'inForce' && !includesDay(form.lifetime, day)) return [];
  if (form.kind === 'moment' && form.moment !== moment) return [];
  if (form.kind === 'measured' || form.kind === 'decided' || form.kind === 'daily') return condition.questions;
  return [...askedItself(form), ...childrenOf(condition).flatMap((child) => askedBy(child, day, moment))];
}

/** The questions, ascending, that are open on the day and that one of the conditions in force then asks. */
export function openQuestions(
  program: CoreProgram,
  conditions: readonly Condition[],
  day: IsoDate,
  moment: Moment | null,
): readonly number[] {
  const asked = new Set(conditions.flatMap((condition) => askedBy(condition, day, moment)));
  return [...program.questions.keys()].filter(
    (index) => asked.has(index) && settlementOn(day, program.questions[index]) === null,
  );
}

/** Every way of answering the questions: all yes first, the last question changing fastest. */
export function waysOfAnswering(questions: readonly number[]): readonly Answers[] {
  return questions.reduce<readonly Answers[]>(
    (ways, question) => ways.flatMap((way) => [true, false].map((answer) => new Map([...way, [question, answer]]))),
    [new Map()],
  );
}
