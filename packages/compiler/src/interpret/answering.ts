/** Making one explanation of those for each way of answering the open questions. */
import type { CoreProgram } from '../core/core.ts';
import type { AnsweredVerdict, Explanation, Verdict } from '../core/explanation.ts';
import { eachOnce } from './finding.ts';
import type { Finding } from './finding.ts';
import { verdictOf } from './outcomes.ts';
import type { Outcome, Outcomes } from './outcomes.ts';
import type { Answers } from './situation.ts';

/** What was found out about one condition, for one way of answering the open questions. */
export interface Way {
  readonly answers: Answers;
  readonly finding: Finding;
}

/** The explanation that the ways give together. The first way is all yes. */
export function explainWays(program: CoreProgram, first: Way, others: readonly Way[]): Explanation {
  const ways = [first, ...others];
  const { explanation } = first.finding;
  if (others.every(({ finding }) => isSame(finding.explanation, explanation))) {
    return explanation;
  }
  // What is explained in one way may not come up in another one.
  const fullest = ways.reduce((most, way) => (way.finding.children.length > most.finding.children.length ? way : most));
  const verdict = commonVerdict(ways.map(({ finding }) => finding.outcomes));
  return {
    ...explanation,
    verdict,
    facts: eachOnce(ways.flatMap(({ finding }) => finding.explanation.facts)),
    missing: verdict === 'unknown' ? eachOnce(ways.flatMap(({ finding }) => finding.explanation.missing)) : [],
    because: verdict === 'not applicable' ? explanation.because : null,
    answers: answeredVerdicts(program, ways),
    children: fullest.finding.children.map((child, index) => {
      const [one = { ...fullest, finding: child }, ...rest] = ways.flatMap((way): readonly Way[] => {
        const finding = way.finding.children[index];
        return finding === undefined ? [] : [{ ...way, finding }];
      });
      return explainWays(program, one, rest);
    }),
  };
}

/** Explanations are plain data, built with their fields in one order. */
function isSame(one: Explanation, other: Explanation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function commonVerdict(ways: readonly Outcomes[]): Verdict {
  const all: readonly Outcome[] = ['M', 'U', 'N'];
  const common = all.filter((outcome) => ways.every((outcomes) => outcomes.has(outcome)));
  if (common.length === 0) {
    return 'unclear';
  }
  return ways.every(({ size }) => size === 1) ? verdictOf(new Set(common)) : 'unknown';
}

/** One row for each way of answering the condition's own questions, where the others are answered yes. */
function answeredVerdicts({ questions }: CoreProgram, ways: readonly Way[]): readonly AnsweredVerdict[] {
  return ways.flatMap(({ answers, finding }): readonly AnsweredVerdict[] => {
    const own = [...answers].filter(([question]) => finding.condition.questions.includes(question));
    const othersAreYes = [...answers].every(
      ([question, answer]) => answer || finding.condition.questions.includes(question),
    );
    const given = own.map(([index, answer]) => {
      const asked = questions[index];
      return { question: asked?.name ?? asked?.text ?? '', answer: answer ? ('yes' as const) : ('no' as const) };
    });
    return othersAreYes ? [{ given, verdict: finding.explanation.verdict }] : [];
  });
}
