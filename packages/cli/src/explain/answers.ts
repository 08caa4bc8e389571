/** What each answer to an open question would make of a condition, as lines. */
import { conditionOfAnswer } from '@proviso/compiler';
import type { AnsweredVerdict } from '@proviso/runtime';
import { line, piece } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import { verdictWords } from './verdicts.ts';

/** One line for each way of answering: `if Regions is answered yes: met`. */
export function answersInWords(answers: readonly AnsweredVerdict[], indent: number): readonly Line[] {
  return answers.map((answer) => {
    const { words, style } = verdictWords(answer.verdict);
    return line(indent, 2, piece(`${conditionOfAnswer(answer)}: `), piece(words, style));
  });
}
