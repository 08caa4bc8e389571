/** An examples document as a page: made-up partners, and what is expected of each. */
import type { ExamplesDocument, Expect, Happened, Sample } from '@proviso/grammar';
import { docBefore } from '../documents/load.ts';
import { counted } from '../words/english.ts';
import { wordsOfVerdict } from '../words/verdicts.ts';
import { contents } from './contents.ts';
import { dayOf } from './dates.ts';
import { factList } from './facts.ts';
import { element, heading, joined, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { titleOf } from './program.ts';
import { inline } from './prose.ts';
import { lineOf, type PageScope } from './scope.ts';
import { sentence } from './sentence.ts';
import { classOf } from './verdict.ts';

/** What came of an expectation that stands at an offset: what is not as expected, in sentences. */
export type Results = ReadonlyMap<number, readonly string[]>;

const timing = (scope: PageScope, node: Expect): Content =>
  node.timings.map((each) => {
    if (each.kind !== 'OnTiming' || each.point.kind === 'Missing') return [' ', sentence(scope, each)];
    return each.point.kind === 'Name' ? ` at ${readable(each.point.text)}` : [' on ', dayOf(each.point.text)];
  });

const without = ({ without: left }: Expect): Content =>
  left.map(({ record, identity }) => [
    ', without ',
    record.kind === 'Name' ? `${readable(record.text)} ` : '',
    identity.kind === 'Text' ? element('q', {}, identity.value) : '…',
  ]);

/** What happened before, as `after the award on March 12, 2023`. */
const happened = ({ words, by, on, through }: Happened): Content => [
  words.length === 1 && words[0]?.text === 'award' ? 'the award' : words.map(({ text }) => text).join(' '),
  by === null ? null : [' by ', by.value],
  ' on ',
  dayOf(on.text),
  through === null ? null : [' through ', dayOf(through.text)],
];

/** The verdict, or the state, that is expected. */
const outcome = (node: Expect): Content => {
  if (node.state !== null) {
    const name = node.state.kind === 'Name' ? readable(node.state.text) : '…';
    return ['in ', element('span', { class: 'name' }, name)];
  }
  const verdict = node.verdict ?? 'unknown';
  return element('span', { class: `verdict ${classOf(verdict)}` }, wordsOfVerdict(verdict).words);
};

const expectation = (scope: PageScope, node: Expect, results: Results | null): Html => {
  const differences = results?.get(node.start) ?? null;
  const because = node.because.map(({ text }) => element('span', { class: 'name' }, readable(text)));
  return element(
    'li',
    { class: differences === null ? '' : differences.length === 0 ? 'passed' : 'failed', line: lineOf(scope, node) },
    element(
      'p',
      {},
      differences === null
        ? null
        : [
            element(
              'span',
              { class: 'result', label: differences.length === 0 ? 'passed' : 'failed' },
              differences.length === 0 ? '✓' : '✗',
            ),
            ' ',
          ],
      outcome(node),
      timing(scope, node),
      without(node),
      node.after.length === 0 ? null : [', after ', joined(node.after.map(happened), ', ')],
      because.length === 0 ? null : [', because of ', joined(because, ', ')],
    ),
    differences === null || differences.length === 0
      ? null
      : element('ul', { class: 'reasons' }, ...differences.map((each) => element('li', {}, each))),
  );
};

const sample = (
  scope: PageScope,
  node: Sample,
  expected: readonly Expect[],
  results: Results | null,
  id: string,
): Html => {
  const name = node.name.kind === 'Name' ? readable(node.name.text) : '…';
  const doc = docBefore(scope.document, node);
  return element(
    'section',
    { class: 'part sample', line: lineOf(scope, node), labelledBy: id },
    heading(2, { id }, node.title?.value ?? name),
    doc === null ? null : element('p', { class: 'doc' }, inline(doc)),
    element('div', { class: 'box facts' }, factList(scope, node.facts)),
    expected.length === 0
      ? null
      : element('ul', { class: 'expectations' }, ...expected.map((each) => expectation(scope, each, results))),
  );
};

const tally = (results: Results | null): Content => {
  if (results === null || results.size === 0) return null;
  const failed = [...results.values()].filter((differences) => differences.length > 0).length;
  const all = counted(results.size, 'expectation');
  return element(
    'section',
    { class: `summary ${failed === 0 ? 'met' : 'unmet'}`, label: 'Results' },
    element(
      'p',
      {},
      element('strong', {}, failed === 0 ? `✓ ${all} came true` : `✗ ${failed} of ${all} did not come true`),
    ),
  );
};

/** All that stands on the page of an examples document. */
export const examplesPage = (
  scope: PageScope,
  tree: ExamplesDocument,
  programTitle: string,
  results: Results | null,
): Content => {
  const samples = tree.items.filter((item) => item.kind === 'Sample');
  const expected = tree.items.filter((item) => item.kind === 'Expect');
  const nameOf = (node: Sample | Expect): string => {
    const name = node.kind === 'Sample' ? node.name : node.sample;
    return name.kind === 'Name' ? name.text : '';
  };
  const shown = samples.map((node) => ({ node, id: scope.newId('sample', nameOf(node)) }));
  const known = new Set(samples.map(nameOf));
  const lost = expected.filter((each) => !known.has(nameOf(each)));
  return [
    titleOf(scope, tree, `Examples for ${programTitle}`, null),
    tally(results),
    contents(shown.map(({ node, id }) => ({ id, title: node.title?.value ?? readable(nameOf(node)) }))),
    shown.map(({ node, id }) =>
      sample(
        scope,
        node,
        expected.filter((each) => nameOf(each) === nameOf(node)),
        results,
        id,
      ),
    ),
    lost.length === 0
      ? null
      : element('ul', { class: 'expectations' }, ...lost.map((each) => expectation(scope, each, results))),
  ];
};
