/** A verdict as a page of its own. */
import { bodyOf } from '../words/governing.ts';
import { element, heading, pageOf, type Content } from './html.ts';
import type { Judged, PageScope } from './scope.ts';
import { summaryOf } from './summary.ts';
import { explanationList, governingList } from './verdict.ts';

/** The verdict, then each condition with the reasons. */
export const evaluationContent = (scope: PageScope, judged: Judged): Content => {
  const { explanation, advice, title, program } = judged.evaluation;
  const isBefore = explanation.because?.kind === 'noRevision';
  return [
    element('header', {}, heading(1, {}, title ?? program)),
    summaryOf(judged, scope.newId),
    governingList(scope, judged),
    isBefore ? null : element('div', { class: 'why' }, explanationList(scope, judged, bodyOf(explanation))),
    advice.length === 0 || isBefore
      ? null
      : element(
          'section',
          { class: 'advice' },
          heading(2, {}, 'Recommended; it does not decide the verdict'),
          advice.map((one) => explanationList(scope, judged, { ...one, form: 'all', children: [one] })),
        ),
  ];
};

/** A page that says why facts could not be judged: one sentence for each thing that is wrong with them. */
export const renderRejection = (what: string, reasons: readonly string[]): string =>
  pageOf(
    element(
      'section',
      { class: 'findings', label: 'Findings' },
      element('p', {}, element('strong', {}, what)),
      element('ul', { class: 'reasons' }, ...reasons.map((reason) => element('li', {}, reason))),
    ),
  );
