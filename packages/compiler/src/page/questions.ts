/** What a program leaves open, and how it has been settled. */
import type { Settle, Unsettled } from '@proviso/grammar';
import { phaseOf, termsOf } from './conditions.ts';
import { dayOf } from './dates.ts';
import { element, type Content, type Html } from './html.ts';
import { lifetimeHere, lineOf, type PageScope } from './scope.ts';

/** `Settled with yes since May 1, 2024` */
const settlement = (scope: PageScope, node: Settle): Html => {
  const { answer, note, modifiers } = node;
  const isHere = phaseOf(scope, node) === 'now';
  return element(
    'li',
    { class: isHere ? 'settled' : 'settled not-in-force', line: lineOf(scope, node) },
    element('p', {}, 'Settled: ', element('strong', {}, answer.kind === 'Name' ? answer.text : '…')),
    termsOf(scope, { modifiers, when: null }),
    note === null ? null : element('p', { class: 'note' }, note.value),
  );
};

const state = (scope: PageScope, settlements: readonly Settle[]): Content => {
  const now = settlements.findLast((each) => {
    const { first } = lifetimeHere(scope, each.modifiers);
    return phaseOf(scope, each) === 'now' && (first === null || first <= scope.on);
  });
  if (now === undefined) return ['Open on ', dayOf(scope.on)];
  return ['Settled on ', dayOf(scope.on), ': ', now.answer.kind === 'Name' ? now.answer.text : '…'];
};

/** A question with all that has settled it. */
export const question = (scope: PageScope, node: Unsettled, settlements: readonly Settle[]): Html =>
  element(
    'aside',
    {
      class: 'box question',
      id: node.name.kind === 'Name' ? scope.newId('question', node.name.text) : null,
      line: lineOf(scope, node),
    },
    element('p', { class: 'force' }, state(scope, settlements)),
    element('p', { class: 'asked' }, element('q', {}, node.question.kind === 'Text' ? node.question.value : '…')),
    settlements.length === 0
      ? null
      : element('ul', { class: 'settlements' }, ...settlements.map((each) => settlement(scope, each))),
  );
