/** What becomes of somebody over time: each state with what leads out of it, in the order in which that is decided. */
import type { Duty, Identifier, Lifecycle, Name, State, Transition, Trigger } from '@proviso/grammar';
import { wordsOf } from '../documents/load.ts';
import { termsOf } from './conditions.ts';
import { capitalised, element, heading, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { idOf, lineOf, type PageScope } from './scope.ts';
import { sentence } from './sentence.ts';

const textOf = (name: Identifier): string => (name.kind === 'Name' ? name.text : '');

const titleOf = ({ name, title }: State): string => title?.value ?? readable(textOf(name));

const wordsIn = (words: readonly Name[]): string => words.map(({ text }) => text).join(' ');

const trigger = (scope: PageScope, node: Trigger): Content => {
  switch (node.kind) {
    case 'TriggerWhen':
      return ['when ', sentence(scope, node.condition)];
    case 'TriggerOn':
      return [`on ${wordsIn(node.words)}`, node.when === null ? null : [', when ', sentence(scope, node.when)]];
    case 'TriggerAtEnd':
      return 'at the end';
    case 'TriggerAt':
      return wordsOf(scope.document, node);
  }
};

const notice = ({ notify, by }: Transition): string =>
  notify.length === 0 ? '' : `; ${wordsIn(notify)} is told${by.length === 0 ? '' : ` by ${wordsIn(by)}`}`;

/** A way out of a state. */
const wayOut = (scope: PageScope, node: Transition, states: readonly State[]): Html => {
  const to = states.find(({ name }) => textOf(name) === textOf(node.to));
  const target = to === undefined ? readable(textOf(node.to)) : titleOf(to);
  return element(
    'li',
    { line: lineOf(scope, node) },
    node.otherwise ? ['Otherwise, ', trigger(scope, node.trigger)] : capitalised(trigger(scope, node.trigger)),
    `: ${node.may ? 'may become' : 'becomes'} `,
    element('a', { to: idOf('state', textOf(node.to)) }, target),
    node.recorded ? ' through the recorded day' : null,
    notice(node),
  );
};

const state = (scope: PageScope, node: State, lifecycle: Lifecycle, isFirst: boolean): Html => {
  const name = textOf(node.name);
  const states = lifecycle.items.flatMap((item) => (item.kind === 'State' ? [item] : []));
  const ways = lifecycle.items.flatMap((item) =>
    item.kind === 'Transition' && item.from.some(({ text }) => text === name) ? [item] : [],
  );
  const notes = [
    ...(isFirst ? ['at first'] : []),
    ...(node.duration === null ? [] : [`for ${wordsOf(scope.document, node.duration)}`]),
    ...(node.final ? ['for good'] : []),
  ];
  return element(
    'li',
    { id: scope.newId('state', name), line: lineOf(scope, node) },
    element('p', {}, element('strong', {}, titleOf(node)), notes.length === 0 ? null : ` — ${notes.join(', ')}`),
    ways.length === 0 ? null : element('ul', { class: 'terms' }, ...ways.map((each) => wayOut(scope, each, states))),
  );
};

const duty = (scope: PageScope, node: Duty): Html =>
  element(
    'li',
    { line: lineOf(scope, node) },
    element(
      'p',
      {},
      element('strong', {}, node.title?.value ?? readable(textOf(node.name))),
      ` — ${wordsIn(node.action)} within ${wordsOf(scope.document, node.within)} after ${wordsIn(node.after)}`,
    ),
    termsOf(scope, node),
  );

/** The states of a lifecycle, with their ways out, and the duties. */
export const lifecycle = (scope: PageScope, node: Lifecycle, level: number): Html => {
  const states = node.items.flatMap((item) => (item.kind === 'State' ? [item] : []));
  const clocks = node.items.flatMap((item) => (item.kind === 'Clock' ? [item] : []));
  const duties = node.items.flatMap((item) => (item.kind === 'Duty' ? [item] : []));
  return element(
    'article',
    { class: 'box lifecycle', line: lineOf(scope, node) },
    heading(level, {}, 'Status over time'),
    element('ul', { class: 'points' }, ...states.map((each, index) => state(scope, each, node, index === 0))),
    clocks.length === 0
      ? null
      : element(
          'ul',
          { class: 'terms' },
          ...clocks.map((each) =>
            element(
              'li',
              {},
              `The ${readable(textOf(each.name))} comes every ${wordsOf(scope.document, each.every)}, counted from the first day`,
            ),
          ),
        ),
    duties.length === 0 ? null : element('ul', { class: 'points' }, ...duties.map((each) => duty(scope, each))),
  );
};
