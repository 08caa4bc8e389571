/** Verdicts on a page, and the reasons for them. */
import type { Explanation, Verdict } from '../core/explanation.ts';
import { becauseInWords } from '../words/because.ts';
import { contextWithin, deniedLeaf, detailsOf, partsOf } from '../words/details.ts';
import { governingInWords } from '../words/governing.ts';
import { merged } from '../words/headings.ts';
import { wordsOfVerdict } from '../words/verdicts.ts';
import { withDays } from './dates.ts';
import { ruleOf, titleOfCondition } from './explained.ts';
import { element, type Html } from './html.ts';
import type { Judged, PageScope } from './scope.ts';

/** The class by which a verdict is coloured. */
export const classOf = (verdict: Verdict): string => (verdict === 'not applicable' ? 'not-applicable' : verdict);

/** A verdict's mark alone, before words that say the rest. */
export const markOf = (verdict: Verdict): Html =>
  element('span', { class: `mark ${classOf(verdict)}`, isHidden: true }, wordsOfVerdict(verdict).mark);

/** A verdict in few words, with its mark. */
export const badgeOf = (verdict: Verdict): Html =>
  element('span', { class: `verdict ${classOf(verdict)}` }, markOf(verdict), ' ', wordsOfVerdict(verdict).words);

/** Why a condition has its verdict, one line for each reason; those of the conditions in it are left out. */
const reasonsOf = (explanation: Explanation, { evaluation, naming }: Judged): readonly string[] => {
  const { on } = evaluation;
  if (explanation.verdict !== 'not applicable') return detailsOf(explanation, { on, naming });
  const because = becauseInWords(explanation, on);
  return because === null ? [] : [because];
};

/** Reasons as a list; nothing where there is none. */
const reasonList = (reasons: readonly string[]): Html | null =>
  reasons.length === 0
    ? null
    : element('ul', { class: 'reasons' }, ...reasons.map((reason) => element('li', {}, withDays(reason))));

const isShownWithin = (explanation: Explanation): boolean =>
  explanation.verdict !== 'not applicable' && explanation.children.length > 0 && deniedLeaf(explanation) === null;

/** What an exception stands in the place of: what it asks, without a verdict. */
const replaced = (scope: PageScope, given: Explanation, role: string): Html =>
  element(
    'li',
    { class: 'replaced' },
    element('p', {}, element('span', { class: 'role' }, `${role} `), titleOfCondition(scope, merged(given))),
  );

const node = (scope: PageScope, judged: Judged, given: Explanation, role: string): Html => {
  const explanation = merged(given);
  const { verdict, span } = explanation;
  const rule = ruleOf(scope, explanation);
  return element(
    'li',
    { class: classOf(verdict), line: span.document === scope.document.display ? span.line - 1 : null },
    element(
      'p',
      {},
      markOf(verdict),
      ' ',
      role === '' ? null : element('span', { class: 'role' }, `${role} `),
      titleOfCondition(scope, explanation),
      ' ',
      element('span', { class: 'verdict-words' }, `— ${wordsOfVerdict(verdict).words}`),
    ),
    rule === null ? null : element('p', { class: 'rule' }, rule),
    reasonList(reasonsOf(explanation, judged)),
    isShownWithin(explanation) ? explanationList(scope, judged, explanation) : null,
  );
};

/** What is measured is about the day of the measurement. */
const judgedWithin = (judged: Judged, explanation: Explanation): Judged => {
  const { evaluation, naming } = judged;
  const { on } = contextWithin(explanation, { on: evaluation.on, naming });
  return on === evaluation.on ? judged : { ...judged, evaluation: { ...evaluation, on } };
};

/** The conditions in a condition, each with its verdict and the reasons, at every depth. */
export const explanationList = (scope: PageScope, judged: Judged, explanation: Explanation): Html =>
  element(
    'ul',
    { class: 'explanation' },
    ...partsOf(explanation).map(({ explanation: inner, role, isReplaced }) =>
      isReplaced === true ? replaced(scope, inner, role) : node(scope, judgedWithin(judged, explanation), inner, role),
    ),
  );

/** Which revision governs, and for whom each of those that begin for cohorts does; null where they begin for all. */
export const governingList = (scope: PageScope, judged: Judged): Html | null => {
  const { evaluation, naming } = judged;
  const lines = governingInWords(evaluation.explanation, { on: evaluation.on, naming });
  if (lines.length === 0) return null;
  return element(
    'ul',
    { class: 'governing' },
    ...lines.map(({ words, cohort }) =>
      element(
        'li',
        {},
        withDays(words),
        cohort === null ? null : explanationList(scope, judged, { ...cohort, form: 'all', children: [cohort] }),
      ),
    ),
  );
};

/** What has another title than the requirement that it is all of is not set apart from it. */
const onlyLeaf = (explanation: Explanation): Explanation => {
  const [only, ...others] = explanation.children;
  const isWrapper = ['all', 'any', 'inForce', 'begun', 'moment'].includes(explanation.form);
  if (only === undefined || others.length > 0 || !isWrapper) return explanation;
  const inner = merged(only);
  return inner.children.length === 0 ? inner : explanation;
};

/** What is said below a condition: the reasons for its verdict and the conditions that nothing else on the page shows. */
export const findingsOf = (
  scope: PageScope,
  given: Explanation | null,
  isListed: boolean,
): readonly (Html | null)[] => {
  const { judged } = scope;
  if (judged === null || given === null) return [];
  const explanation = onlyLeaf(merged(given));
  // On which days it is in force stands beside it.
  if (explanation.because?.kind === 'notInForce') return [];
  return [
    reasonList(reasonsOf(explanation, judged)),
    !isListed && isShownWithin(explanation) ? explanationList(scope, judged, explanation) : null,
  ];
};
