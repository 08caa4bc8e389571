/** The parts of a program in the order of the document. */
import type {
  Awarded,
  BodyItem,
  Instead,
  Policy,
  ProgramItem,
  Roles,
  Section,
  Settle,
  TextBlock,
} from '@proviso/grammar';
import { docBefore, wordsOf } from '../documents/load.ts';
import { merged } from '../words/headings.ts';
import { classesOf, termsOf } from './conditions.ts';
import type { Chapter } from './contents.ts';
import { element, heading, type Html } from './html.ts';
import { lifecycle } from './lifecycle.ts';
import { readable } from './names.ts';
import { inline, prose } from './prose.ts';
import { question } from './questions.ts';
import { alternative, exception, requirement } from './requirements.ts';
import { rolesBox } from './roles.ts';
import { lineOf, type PageScope } from './scope.ts';
import { classOf, markOf } from './verdict.ts';

/** What the parts of a body are shown with. */
export interface BodyScope extends PageScope {
  /** Each settlement by the name of its question, wherever it stands. */
  readonly settlements: ReadonlyMap<string, readonly Settle[]>;
  /** Told of each part that has a title. */
  readonly chapter: (chapter: Chapter, level: number) => void;
}

/** A text, with its title. */
export const textBlock = (scope: PageScope, node: TextBlock, level: number): Html =>
  element(
    'section',
    { class: 'prose', line: lineOf(scope, node) },
    node.title === null ? null : heading(level, {}, node.title.value),
    node.prose.kind === 'Prose' ? prose(node.prose.value) : null,
  );

/** A part of a form whose meaning is not worked out yet: its words as they are written. */
const later = (scope: PageScope, node: BodyItem | ProgramItem): Html =>
  element('div', { class: 'box later', line: lineOf(scope, node) }, element('p', {}, wordsOf(scope.document, node)));

/** What whoever meets the program is given. */
const awarded = (scope: PageScope, node: Awarded): Html => {
  const title = entryTitle(scope, node);
  return element(
    'p',
    { class: 'awarded', line: lineOf(scope, node) },
    'Whoever meets these requirements is given: ',
    title,
    '.',
  );
};

const entryTitle = ({ names }: PageScope, { of, entry }: Awarded): Html => {
  const kind = of.kind === 'Name' ? of.text : '';
  const name = entry.kind === 'Name' ? entry.text : '…';
  const title = names.kinds.get(kind)?.entries.get(name)?.title ?? null;
  return element('strong', {}, title ?? `${kind} ${readable(name)}`);
};

const titleOf = (node: Section | Policy): string => {
  if (node.kind === 'Section') return node.title.kind === 'Text' ? node.title.value : '';
  return node.title?.value ?? (node.name.kind === 'Name' ? readable(node.name.text) : '');
};

const part = (scope: BodyScope, node: Section | Policy, level: number): Html => {
  const title = titleOf(node);
  const explanation = scope.explanationOf(node);
  const id = scope.newId(node.kind === 'Section' ? 'section' : 'policy', title);
  if (title !== '') scope.chapter({ id, title }, level);
  const verdict = explanation === null ? null : merged(explanation).verdict;
  const doc = docBefore(scope.document, node);
  return element(
    'section',
    {
      class: classesOf(scope, node, node.kind === 'Section' ? 'part' : 'part policy'),
      line: lineOf(scope, node),
      labelledBy: id,
    },
    heading(
      level,
      { id },
      title,
      verdict === null ? null : [' ', element('span', { class: `of-part ${classOf(verdict)}` }, markOf(verdict))],
    ),
    doc === null ? null : element('p', { class: 'doc' }, inline(doc)),
    termsOf(scope, node),
    body(scope, node.items, level + 1),
  );
};

/** The alternatives that directly follow a requirement and name none. */
const following = (items: readonly ProgramItem[], index: number): readonly Instead[] => {
  const found: Instead[] = [];
  for (const item of items.slice(index + 1)) {
    if (item.kind !== 'Instead' || item.of.length > 0) break;
    found.push(item);
  }
  return found;
};

const isTaken = (items: readonly ProgramItem[], index: number): boolean => {
  const item = items[index];
  if (item?.kind !== 'Instead' || item.of.length > 0) return false;
  const before = items.slice(0, index).findLast((each) => each.kind !== 'Instead' || each.of.length > 0);
  return before?.kind === 'Require';
};

/** Roles; what is required or advised among them stands below. */
const roles = (scope: BodyScope, node: Roles, level: number): Html => {
  const others = node.items.flatMap((item) =>
    item.kind === 'Require' ? [requirement(scope, item, level + 1, [])] : [],
  );
  return rolesBox(scope, node, level, (text) => textBlock(scope, text, level + 1), others);
};

const shown = (scope: BodyScope, items: readonly ProgramItem[], index: number, level: number): Html | null => {
  const item = items[index];
  if (item === undefined) return null;
  switch (item.kind) {
    case 'Section':
    case 'Policy':
      return part(scope, item, level);
    case 'Require':
      return requirement(scope, item, level, following(items, index));
    case 'Instead':
      return isTaken(items, index) ? null : alternative(scope, item);
    case 'Exception':
      return scope.exceptions.shown.has(item) ? null : exception(scope, item);
    case 'TextBlock':
      return textBlock(scope, item, level);
    case 'Unsettled':
      return question(scope, item, item.name.kind === 'Name' ? (scope.settlements.get(item.name.text) ?? []) : []);
    case 'Lifecycle':
      return lifecycle(scope, item, level);
    case 'Roles':
      return roles(scope, item, level);
    case 'Score':
    case 'Table':
    case 'Award':
    case 'Scope':
      return later(scope, item);
    case 'Awarded':
      return awarded(scope, item);
    // Revisions and definitions stand at the end of the page, settlements with their question.
    case 'Use':
    case 'Revisions':
    case 'Define':
    case 'Settle':
    case 'Error':
      return null;
  }
};

/** Items of a program with headings of a level. */
export const body = (scope: BodyScope, items: readonly ProgramItem[], level: number): readonly (Html | null)[] =>
  items.map((_, index) => shown(scope, items, index, level));
