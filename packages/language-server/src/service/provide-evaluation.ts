import {
  becauseInWords,
  detailsOf,
  merged,
  namingOf,
  renderEvaluation,
  renderRejection,
  subjectName,
  wordsOfVerdict,
  type Evaluation,
  type Explanation,
  type Naming,
  type Verdict,
} from '@proviso/compiler';
import { nodesOf, type Statement } from '@proviso/grammar';
import type { Analysis } from './analyse.ts';
import type { TextRange } from './document.ts';
import { hostOf } from './host-of.ts';
import { judgeOf } from './judge.ts';
import { programOf } from './program-of.ts';
import { readFacts, type FactsText } from './read-facts.ts';

/** The verdict on one requirement, or on one point of it. */
interface RequirementResult {
  readonly range: TextRange;
  readonly verdict: Verdict;
  /** The verdict in words, and the reasons for it. */
  readonly message: string;
}

/** A page with the verdict, or one that says why there is none; and the verdict on each requirement of the document. */
export interface EvaluationPage {
  readonly html: string;
  readonly results: readonly RequirementResult[];
}

const explanationsIn = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...explanation.children.flatMap(explanationsIn),
];

const messageOf = (explanation: Explanation, on: string, naming: Naming): string => {
  const { mark, words } = wordsOfVerdict(explanation.verdict);
  const because = becauseInWords(explanation, on);
  const reasons = because === null ? detailsOf(explanation, { on, naming }) : [because];
  return [`${mark} ${words}`, ...reasons].join(' · ');
};

/** A result for each requirement and each point in the document of the program. */
const resultsIn = (analysis: Analysis, evaluation: Evaluation, naming: Naming): readonly RequirementResult[] => {
  const { uri, documents } = analysis;
  const tree = documents.get(uri)?.parsed.document;
  if (tree?.kind !== 'Program') return [];
  const byPlace = new Map<string, Explanation>();
  for (const each of [evaluation.explanation, ...evaluation.advice].flatMap(explanationsIn)) {
    const key = `${each.span.start} ${each.span.end}`;
    if (each.span.document === uri && !byPlace.has(key)) byPlace.set(key, each);
  }
  const statements = [...nodesOf(tree)].filter((node): node is Statement => node.kind === 'Statement');
  return statements.flatMap(({ start, end, condition }) => {
    const found = byPlace.get(`${condition.start} ${condition.end}`);
    if (found === undefined) return [];
    const explanation = merged(found);
    const message = messageOf(explanation, evaluation.on, naming);
    return [{ range: { start, end }, verdict: explanation.verdict, message }];
  });
};

const rejected = (what: string, reasons: readonly string[]): EvaluationPage => ({
  html: renderRejection(what, reasons),
  results: [],
});

/** The page that says why nothing can be judged by the program that a document is or speaks of. */
export const withoutProgram = ({ diagnostics }: Analysis): EvaluationPage => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return errors.length === 0
    ? rejected('This document has no program, so there is nothing to judge by.', [])
    : rejected('Nobody can be judged before these errors are mended:', errors.slice(0, 5));
};

/** Judges facts by the program that a document is or speaks of. */
export const provideEvaluation = async (analysis: Analysis, on: string, facts: FactsText): Promise<EvaluationPage> => {
  const program = programOf(analysis);
  const { programDocument } = analysis;
  if (program === null || programDocument === null) return withoutProgram(analysis);
  const judge = judgeOf(program);
  const read = await readFacts(facts, judge);
  if (!read.ok) return rejected(`The facts in ${facts.name} cannot be judged:`, read.reasons);
  const evaluation = judge.evaluate(read.facts, on, null);
  const naming = namingOf(program.vocabulary, read.facts);
  const who = subjectName(program.vocabulary, read.facts);
  return {
    html: renderEvaluation(hostOf(analysis), programDocument, { evaluation, who, naming }),
    results: resultsIn(analysis, evaluation, naming),
  };
};
