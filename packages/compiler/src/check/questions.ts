import { dayAfter } from '../calendar/dates.ts';
import type { Condition, CoreQuestion } from '../core/core.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';

/** A verdict is worked out under every way of answering what is open: 2 to the power of this, at most. */
const maximumOpenQuestions = 10;

const isOpen = (question: CoreQuestion, day: string): boolean =>
  !question.settlements.some(
    ({ since, through }) => (since === null || since <= day) && (through === null || day <= through),
  );

/** Reports a program that leaves more questions open on one day than can be answered every way. */
export const checkOpenQuestions = (
  questions: readonly CoreQuestion[],
  conditions: readonly Condition[],
  place: Place,
  report: Reporter['report'],
): void => {
  const asked = [...new Set(conditions.flatMap((condition) => condition.questions))].flatMap(
    (index) => questions[index] ?? [],
  );
  const edges = asked.flatMap(({ settlements }) =>
    settlements.flatMap(({ since, through }) => [since, through === null ? null : dayAfter(through)]),
  );
  const days = ['0001-01-01', ...edges.filter((day): day is string => day !== null)];
  const open = (day: string): number => asked.filter((question) => isOpen(question, day)).length;
  const most = [...new Set(days)].reduce((highest, day) => Math.max(highest, open(day)), 0);
  if (most > maximumOpenQuestions) report('too-many-questions', place, { count: most, limit: maximumOpenQuestions });
};
