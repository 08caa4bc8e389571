/** When and for whom something counts: what a header says before the colon. */
import type { Condition, Modifier } from '@proviso/grammar';
import { dayOf } from './dates.ts';
import { element, type Content, type Html } from './html.ts';
import { lifetimeHere, type PageScope } from './scope.ts';
import { sentence, wholeSentence } from './sentence.ts';

interface Header {
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
}

const modifier = (scope: PageScope, node: Modifier): Content => {
  if (node.kind === 'OnTiming' && node.point.kind === 'Name') return `Only at ${article(node.point.text)}`;
  return wholeSentence(scope, node);
};

const article = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

/** `before` where the day is before it counts, `after` where it no longer does, `now` else. */
export const phaseOf = (scope: PageScope, { modifiers }: Pick<Header, 'modifiers'>): 'before' | 'now' | 'after' => {
  const { first, last } = lifetimeHere(scope, modifiers);
  if (first !== null && scope.on < first) return 'before';
  return last !== null && scope.on > last ? 'after' : 'now';
};

const phaseWords = { before: 'Not yet in force on ', now: '', after: 'No longer in force on ' } as const;

/** The conditions of a header as a list; nothing where it has none. */
export const termsOf = (scope: PageScope, header: Header): Html | null => {
  const phase = phaseOf(scope, header);
  const items: readonly Html[] = [
    ...header.modifiers.map((each) => element('li', {}, modifier(scope, each))),
    ...(header.when === null ? [] : [element('li', {}, 'Only where ', sentence(scope, header.when))]),
    ...(phase === 'now' ? [] : [element('li', { class: 'phase' }, phaseWords[phase], dayOf(scope.on))]),
  ];
  return items.length === 0 ? null : element('ul', { class: 'terms' }, ...items);
};

/** The classes of something that has a header: whether it is in force. */
export const classesOf = (scope: PageScope, header: Pick<Header, 'modifiers'>, ...others: readonly string[]): string =>
  [...others, ...(phaseOf(scope, header) === 'now' ? [] : ['not-in-force'])].join(' ');
