/** Open questions, and what each answer would make of a condition. */
import type { AnsweredVerdict, Explanation } from '../core/explanation.ts';
import { listed } from './english.ts';

export interface OpenQuestion {
  /** How the rows of answers call it. */
  readonly name: string;
  readonly text: string;
}

/** Every open question that an explanation asks, each once, in order. */
export function openQuestionsOf(explanations: readonly Explanation[]): readonly OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>();
  const walk = ({ found, children, answers }: Explanation): void => {
    if (found?.kind === 'question' && found.settled === null) {
      const name = found.name ?? found.text;
      if (!questions.has(name)) questions.set(name, { name, text: found.text });
    }
    children.forEach(walk);
    // A question in the test of an item is no condition of its own.
    for (const { question } of answers.flatMap(({ given }) => given)) {
      if (!questions.has(question)) questions.set(question, { name: question, text: question });
    }
  };
  explanations.forEach(walk);
  return [...questions.values()];
}

/** What the document leaves out has no name: its note stands for it, and it is met or not rather than answered. */
function answerInWords({ question, answer }: AnsweredVerdict['given'][number]): string {
  if (/\s/u.test(question)) return `this were ${answer === 'yes' ? 'met' : 'not met'} (${question})`;
  return `"${question}" is answered ${answer}`;
}

/** What would have to be answered for a verdict: `if "Regions" is answered yes`. */
export function conditionOfAnswer({ given }: AnsweredVerdict): string {
  return `if ${listed(given.map(answerInWords))}`;
}
