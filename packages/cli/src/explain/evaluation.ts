/** A whole evaluation as lines that partners and program managers read. */
import { becauseInWords, bodyOf, factInWords, governingInWords, openQuestionsOf } from '@proviso/compiler';
import type { Context, Naming } from '@proviso/compiler';
import type { Evaluation, Explanation, Revision } from '@proviso/runtime';
import { blank, line, piece } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import { padTo, widthOf } from '../text/width.ts';
import { answersInWords } from './answers.ts';
import { nodeLines } from './node.ts';
import { verdictWords } from './verdicts.ts';

interface ExplainOptions {
  /** Who is judged, for the heading; null where nobody says. */
  readonly who: string | null;
  readonly naming: Naming;
  /** Leaves out what is met or does not apply. */
  readonly onlyOpen: boolean;
}

const widestWords = 60;

function revisionInWords({ label, on }: Revision): string {
  return on === null ? `revision ${label}` : `revision ${label} of ${on}`;
}

function headerLines(evaluation: Evaluation, who: string | null): readonly Line[] {
  const { title, program, on, moment, revision, verdict, explanation } = evaluation;
  const at = moment === null ? '' : `, at ${moment === 'renewal' ? 'a renewal' : 'an application'}`;
  const governs = revision === null ? '' : `, by ${revisionInWords(revision)}`;
  const { mark, whole, style } = verdictWords(verdict);
  const because = becauseInWords(explanation, on);
  return [
    line(0, 2, piece(title ?? program, 'strong')),
    line(0, 2, piece(`${who === null ? 'Judged' : `${who}, judged`} on ${on}${at}${governs}`, 'faint')),
    blank,
    line(0, 2, piece(`${mark} ${whole}`, style), piece(because === null ? '' : `: ${because}`)),
  ];
}

/** The sections and requirements of a document; the document itself says no more than they do. */
function clausesOf(evaluation: Evaluation): readonly Explanation[] {
  const explanation = bodyOf(evaluation.explanation);
  return explanation.form === 'all' && explanation.children.length > 0 ? explanation.children : [explanation];
}

/** Whether a clause has others in it, so that it is set apart. */
function isLong(lines: readonly Line[] | undefined): boolean {
  return lines?.some(({ indent }) => indent > 2) ?? false;
}

function treeLines(evaluation: Evaluation, context: Context, onlyOpen: boolean): readonly Line[] {
  if (evaluation.explanation.because?.kind === 'noRevision') return [];
  return clausesOf(evaluation)
    .filter(({ verdict }) => !onlyOpen || (verdict !== 'met' && verdict !== 'not applicable'))
    .map((clause) => nodeLines(clause, context, { onlyOpen }))
    .flatMap((lines, index, all) => [
      ...(index === 0 || isLong(lines) || isLong(all[index - 1]) ? [blank] : []),
      ...lines,
    ]);
}

/** Which revision governs and why, where revisions begin for cohorts. */
function governingLines({ explanation }: Evaluation, context: Context, onlyOpen: boolean): readonly Line[] {
  const [whole, ...others] = governingInWords(explanation, context);
  if (whole === undefined) return [];
  return [
    blank,
    line(0, 2, piece(whole.words, 'strong')),
    ...others.flatMap(({ words, cohort }) => [
      line(2, 2, piece(words)),
      ...(cohort === null ? [] : nodeLines(cohort, context, { onlyOpen }, 4)),
    ]),
  ];
}

function missingLines({ missing }: Evaluation, { naming }: Context): readonly Line[] {
  if (missing.length === 0) return [];
  const words = missing.map((pointer) => factInWords(pointer, naming));
  const width = Math.min(widestWords, Math.max(...words.map(widthOf)));
  return [
    blank,
    line(0, 2, piece(missing.length === 1 ? 'This fact is missing:' : 'These facts are missing:', 'strong')),
    ...missing.map((pointer, index) =>
      line(2, 2, piece(`${padTo(words[index] ?? '', width)}  `), piece(pointer, 'faint')),
    ),
  ];
}

function questionLines({ explanation, advice, verdict }: Evaluation): readonly Line[] {
  const questions = openQuestionsOf([explanation, ...advice]);
  if (questions.length === 0) return [];
  return [
    blank,
    line(0, 2, piece(questions.length === 1 ? 'A question is not settled:' : 'Questions are not settled:', 'strong')),
    ...questions.map(({ name, text }) => line(2, 2, piece(name === text ? `"${text}"` : `${name}: "${text}"`))),
    ...(explanation.answers.some((answer) => answer.verdict !== verdict)
      ? answersInWords(explanation.answers, 2)
      : [line(2, 2, piece(`However it is answered, the verdict is: ${verdictWords(verdict).words}.`, 'faint'))]),
  ];
}

function adviceLines({ advice }: Evaluation, context: Context): readonly Line[] {
  if (advice.length === 0) return [];
  return [
    blank,
    line(0, 2, piece('Recommended; it does not decide the verdict:', 'strong')),
    ...advice.flatMap((one) => nodeLines(one, context, { onlyOpen: false }, 2)),
  ];
}

/** The verdict, then each clause with what was needed, what was found, and why it falls short. */
export function explainEvaluation(evaluation: Evaluation, options: ExplainOptions): readonly Line[] {
  const context: Context = { on: evaluation.on, naming: options.naming };
  return [
    ...headerLines(evaluation, options.who),
    ...governingLines(evaluation, context, options.onlyOpen),
    ...treeLines(evaluation, context, options.onlyOpen),
    ...missingLines(evaluation, context),
    ...questionLines(evaluation),
    ...adviceLines(evaluation, context),
  ];
}
