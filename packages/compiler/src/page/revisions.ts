/** The revisions of a program, and which of them governs. */
import type { Revision, Revisions } from '@proviso/grammar';
import type { RevisionSymbol } from '../names/symbols.ts';
import { dayOf } from './dates.ts';
import { element, heading, type Content, type Html } from './html.ts';
import { lineOf, type PageScope } from './scope.ts';
import { wholeSentence } from './sentence.ts';

/** The last revision that has begun on the day; null where none has. */
const governing = ({ revisions, on }: Pick<PageScope, 'revisions' | 'on'>): RevisionSymbol | null =>
  [...revisions.values()].findLast((revision) => revision.undated || (revision.on !== null && revision.on <= on)) ??
  null;

/** Whether facts decide which revision governs: one of them begins for cohorts. */
const isForCohorts = ({ revisions }: Pick<PageScope, 'revisions'>): boolean =>
  [...revisions.values()].some(({ step }) => step !== null);

/** `Revision 8.0, in force since May 6, 2024` */
export const governingWords = (scope: PageScope): Content => {
  if (scope.revisions.size === 0) return null;
  if (isForCohorts(scope)) return governedWords(scope);
  const revision = governing(scope);
  if (revision === null) return ['No revision was in force yet on ', dayOf(scope.on)];
  const since = revision.on === null ? null : [', in force since ', dayOf(revision.on)];
  return [element('strong', {}, `Revision ${revision.label}`), since];
};

/** Which revision governs the partner that is judged; without one, that it depends on the partner. */
const governedWords = ({ judged }: PageScope): Content => {
  const revision = judged?.evaluation.revision ?? null;
  if (judged === null) return 'Which revision governs depends on the partner: see the revision history.';
  return revision === null
    ? 'It is not known which revision governs.'
    : [element('strong', {}, `Revision ${revision.label}`), ' governs.'];
};

/** For whom a revision begins, and when. */
const cohortList = (scope: PageScope, { cohorts }: Revision): Html | null =>
  cohorts.length === 0
    ? null
    : element('ul', { class: 'terms' }, ...cohorts.map((each) => element('li', {}, wholeSentence(scope, each))));

const row = (scope: PageScope, node: Revision): Html => {
  const { label, on, title, editorial } = node;
  const text = label.kind === 'Label' ? label.text : '…';
  const byFacts = scope.judged?.evaluation.revision?.label ?? null;
  const governs = isForCohorts(scope) ? byFacts === text : governing(scope)?.label === text;
  return element(
    'tr',
    { class: governs ? 'governs' : '', isCurrent: governs, line: lineOf(scope, node) },
    element('th', { scope: 'row' }, text),
    element('td', {}, on === null ? cohortList(scope, node) : dayOf(on.text)),
    element(
      'td',
      {},
      title?.value ?? '',
      editorial ? [' ', element('span', { class: 'tag' }, 'Editorial')] : null,
      governs ? [' ', element('span', { class: 'tag in-force' }, 'In force on ', dayOf(scope.on))] : null,
    ),
  );
};

/** The history as a table. */
export const history = (scope: PageScope, lists: readonly Revisions[], id: string): Html | null => {
  const revisions = lists.flatMap(({ revisions: all }) => all.filter((each) => each.kind === 'Revision'));
  if (revisions.length === 0) return null;
  const columns = ['Revision', 'Date', 'Summary'];
  return element(
    'section',
    { class: 'history', labelledBy: id },
    heading(2, { id }, 'Revision history'),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
      element('tbody', {}, ...revisions.map((each) => row(scope, each))),
    ),
  );
};
