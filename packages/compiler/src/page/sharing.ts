/** Limits on what one fills over all that a subject holds, as a list that reads like sentences. */
import type { Limit, Name, Ranking, Sharing } from '@proviso/grammar';
import { withArticleFirst } from '../diagnostics/words.ts';
import { wordsOf } from '../documents/load.ts';
import { listed } from '../words/english.ts';
import { element, joined, type Content, type Html } from './html.ts';
import { nameOf, readable } from './names.ts';
import { lineOf, type PageScope } from './scope.ts';

const entries = (scope: PageScope, names: readonly Name[]): Content =>
  joined(
    names.map(({ text }) => nameOf(scope, text)),
    ', ',
  );

const steps = {
  'held first': 'what is held goes first',
  'filing date': 'what was filed for earlier goes first',
} as const;

const ranking = (node: Ranking): string =>
  `Where not all can be filled, ${node.steps.map(({ by }) => steps[by]).join(', and then ')}.`;

const limit = (scope: PageScope, node: Limit): Content => {
  switch (node.kind) {
    case 'FillLimit': {
      const [record, role] = [node.record, node.role].map((name) => (name.kind === 'Name' ? readable(name.text) : '…'));
      const where = `${wordsOf(scope.document, node.quantity)} ${node.words.map(({ text }) => text).join(' ')}`;
      return `${withArticleFirst(record ?? '')} fills ${role ?? ''} in ${where}.`;
    }
    case 'CrossingLimit': {
      const record = node.record.kind === 'Name' ? readable(node.record.text) : '…';
      return `No ${record} fills two of ${listed(node.roles.map(({ text }) => readable(text)))}.`;
    }
    case 'Exempt':
      return ['What is filled in these does not count: ', entries(scope, node.names), '.'];
    case 'Ranking':
      return ranking(node);
  }
};

/** One point for each limit. */
export const limits = (scope: PageScope, node: Sharing): Html =>
  element(
    'ul',
    { class: 'limits' },
    ...node.limits.flatMap((each) =>
      each.kind === 'Error' ? [] : [element('li', { line: lineOf(scope, each) }, limit(scope, each))],
    ),
  );
