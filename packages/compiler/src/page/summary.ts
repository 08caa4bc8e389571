/** The verdict at the top of a page. */
import type { Explanation, Verdict } from '../core/explanation.ts';
import { becauseInWords } from '../words/because.ts';
import { conditionOfAnswer, openQuestionsOf } from '../words/answers.ts';
import { bodyOf } from '../words/governing.ts';
import { counted } from '../words/english.ts';
import { factInWords } from '../words/naming.ts';
import { verdicts, wordsOfVerdict } from '../words/verdicts.ts';
import { dayOf, withDays } from './dates.ts';
import { element, heading, joined, type Html } from './html.ts';
import type { Judged } from './scope.ts';
import { classOf, markOf } from './verdict.ts';

const momentWords = { application: ', at an application', renewal: ', at a renewal' } as const;

/** The conditions of the whole document, its sections gone through. */
const clausesOf = ({ form, children, title }: Explanation, depth = 0): readonly Explanation[] =>
  children.flatMap((child) =>
    child.form === 'all' && child.label === null && child.title !== null && depth < 2 && child.children.length > 0
      ? clausesOf(child, depth + 1)
      : form === 'all' || title !== null
        ? [child]
        : [],
  );

const several = (verdict: Verdict, count: number): string =>
  verdict === 'not applicable' && count > 1 ? 'do not apply' : wordsOfVerdict(verdict).words;

const tally = (explanation: Explanation): Html | null => {
  const clauses = clausesOf(bodyOf(explanation));
  const counts = verdicts.flatMap((verdict) => {
    const count = clauses.filter((clause) => clause.verdict === verdict).length;
    return count === 0 ? [] : [element('span', { class: classOf(verdict) }, `${count} ${several(verdict, count)}`)];
  });
  if (clauses.length < 2) return null;
  return element('p', { class: 'tally' }, `${counted(clauses.length, 'requirement')}: `, joined(counts, ', '));
};

const missing = ({ evaluation, naming }: Judged): Html | null => {
  const facts = evaluation.missing.map((pointer) => factInWords(pointer, naming));
  if (facts.length === 0) return null;
  return element(
    'div',
    { class: 'missing' },
    element('p', {}, facts.length === 1 ? 'This fact is missing:' : 'These facts are missing:'),
    element('ul', {}, ...facts.map((fact) => element('li', {}, fact))),
  );
};

const outcome = (verdict: Verdict, words: string): Html =>
  element('li', { class: classOf(verdict) }, `${words}: ${wordsOfVerdict(verdict).words}`);

/** Of more ways of answering than this, those that come to the most frequent verdict are one. */
const fewWays = 2;

/** What each way of answering comes to. */
const outcomes = (rows: Explanation['answers']): readonly Html[] => {
  const counts = verdicts.map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }));
  const [usual] = counts.toSorted((a, b) => b.count - a.count);
  const isSpared = usual !== undefined && rows.length > fewWays && usual.count > 1 && usual.count < rows.length;
  const told = isSpared ? rows.filter(({ verdict }) => verdict !== usual.verdict) : rows;
  return [
    ...told.map((row) => outcome(row.verdict, conditionOfAnswer(row))),
    ...(isSpared ? [outcome(usual.verdict, 'otherwise')] : []),
  ];
};

const questions = ({ evaluation }: Judged): Html | null => {
  const { explanation, advice, verdict } = evaluation;
  const open = openQuestionsOf([explanation, ...advice]);
  if (open.length === 0) return null;
  const turns = explanation.answers.some((answer) => answer.verdict !== verdict);
  return element(
    'div',
    { class: 'unsettled' },
    element('p', {}, open.length === 1 ? 'A question is not settled:' : 'Questions are not settled:'),
    element('ul', {}, ...open.map(({ text }) => element('li', {}, element('q', {}, text)))),
    turns
      ? element('ul', { class: 'answers' }, ...outcomes(explanation.answers))
      : element('p', {}, `However it is answered, the verdict is: ${wordsOfVerdict(verdict).words}.`),
  );
};

/** Who is judged, when, and how it came out. */
export const summaryOf = (judged: Judged, newId: (kind: string, name: string) => string): Html => {
  const { evaluation, who } = judged;
  const { verdict, explanation, on, moment } = evaluation;
  const because = becauseInWords(explanation, on);
  const id = newId('verdict', '');
  return element(
    'section',
    { class: `summary ${classOf(verdict)}`, labelledBy: id },
    heading(
      2,
      { id },
      markOf(verdict),
      ' ',
      wordsOfVerdict(verdict).whole,
      because === null ? null : [': ', withDays(because)],
    ),
    element(
      'p',
      { class: 'judged' },
      who === null ? 'Judged' : [element('strong', {}, who), ', judged'],
      ' on ',
      dayOf(on),
      moment === null ? null : momentWords[moment],
    ),
    tally(explanation),
    missing(judged),
    questions(judged),
  );
};
