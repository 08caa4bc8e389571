import { dayAfter } from '../calendar/dates.ts';
import type { CoreQuestion } from '../core/core.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';

const isOpen = (question: CoreQuestion, day: string): boolean =>
  !question.settlements.some(
    ({ since, through }) => (since === null || since <= day) && (through === null || day <= through),
  );

/** The most questions that are open on one day, of those that are asked. */
export const mostOpenAtOnce = (questions: readonly CoreQuestion[], indices: readonly number[]): number => {
  const asked = [...new Set(indices)].flatMap((index) => questions[index] ?? []);
  const edges = asked.flatMap(({ settlements }) =>
    settlements.flatMap(({ since, through }) => [since, through === null ? null : dayAfter(through)]),
  );
  const days = ['0001-01-01', ...edges.filter((day): day is string => day !== null)];
  const open = (day: string): number => asked.filter((question) => isOpen(question, day)).length;
  return [...new Set(days)].reduce((highest, day) => Math.max(highest, open(day)), 0);
};

/** Reports a program that leaves more questions open on one day than can be answered every way. */
export const checkOpenQuestions = (
  questions: readonly CoreQuestion[],
  asked: readonly number[],
  place: Place,
  limit: number,
  report: Reporter['report'],
): void => {
  const count = mostOpenAtOnce(questions, asked);
  if (count > limit) report('too-many-questions', place, { count, limit });
};
