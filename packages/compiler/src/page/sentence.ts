/** A document's sentences for readers: its own words, with titles in the place of names and dates written out. */
import {
  children,
  indexOfToken,
  type Attested,
  type BlockOf,
  type CountedOnce,
  type Node,
  type NodeKind,
  type NodeOf,
  type NotGiven,
  type Path,
  type Point,
} from '@proviso/grammar';
import type { Range } from '../documents/load.ts';
import { dayOf } from './dates.ts';
import { capitalised, element, joined, type Content, type Html } from './html.ts';
import { nameOf, pathInWords, questionOf, readable } from './names.ts';
import type { PageScope } from './scope.ts';
import { entriesIn, termsIn } from './terms.ts';

/** What stands on the page in the place of a range of the document. */
interface Replacement extends Range {
  readonly content: Content;
}

const point = (scope: PageScope, node: Exclude<Point, { readonly kind: 'Missing' }>): Content => {
  if (node.kind === 'Date') return dayOf(node.text);
  const on = scope.revisions.get(node.text)?.on ?? null;
  const words = element('span', { class: 'revision' }, `revision ${node.text}`);
  return on === null ? words : [words, ' (', dayOf(on), ')'];
};

const attested = ({ name, title }: Attested): Html => {
  const words = title?.value ?? (name.kind === 'Name' ? readable(name.text) : '');
  return element('span', { class: 'attested' }, words, words === '' ? '' : ', ', 'to be attested');
};

/** That the source of a document does not say what is required. */
const notGiven = ({ note }: NotGiven): Html =>
  element('em', { class: 'not-given' }, 'Not given in the source: ', note.kind === 'Text' ? note.value : '…');

const path = (scope: PageScope, node: Path): Content => {
  const [only] = node.segments;
  const name = only?.kind === 'Name' ? only.text : '';
  const question = node.segments.length === 1 ? questionOf(scope, name) : null;
  if (question !== null) return question;
  const words = node.segments.flatMap((each) => (each.kind === 'Name' ? [each.text] : []));
  return words.length === 1 ? nameOf(scope, name) : pathInWords(scope, words);
};

const block = (scope: PageScope, { quantity, statements }: BlockOf): Content => [
  sentence(scope, quantity),
  ' of these: ',
  joined(
    statements.map(({ condition }) => sentence(scope, condition)),
    '; ',
  ),
];

const countedOnce = (scope: PageScope, { words, apart, statements, of }: CountedOnce): Content => [
  `each ${words.map(({ text }) => text).join(' ')} counted once`,
  apart === null ? null : [', no two sharing ', sentence(scope, apart), ','],
  ' in all of these: ',
  joined(
    statements?.map(({ condition }) => sentence(scope, condition)) ?? of.map((name) => sentence(scope, name)),
    '; ',
  ),
];

type Shown = { readonly [Kind in NodeKind]?: (scope: PageScope, node: NodeOf<Kind>) => Content };

/** What stands in the place of nodes; all others are shown in their own words. */
const shown: Shown = {
  Label: point,
  Date: point,
  Attested: (_, node) => attested(node),
  NotGiven: (_, node) => notGiven(node),
  Path: path,
  Name: (scope, { text }) => questionOf(scope, text) ?? nameOf(scope, text),
  Text: (_, { value }) => element('q', {}, value),
  BlockOf: block,
  CountedOnce: countedOnce,
};

const contentOf = <Kind extends NodeKind>(scope: PageScope, kind: Kind, node: NodeOf<Kind>): Content | undefined =>
  shown[kind]?.(scope, node);

const replacementsIn = (scope: PageScope, node: Node): readonly Replacement[] => {
  const terms = [...termsIn(scope, node), ...entriesIn(scope, node)];
  const content = terms.length > 0 && node.kind === 'Path' ? undefined : contentOf(scope, node.kind, node);
  if (content !== undefined) return [{ start: node.start, end: node.end, content }];
  const isTaken = ({ start, end }: Range): boolean => terms.some((term) => term.start <= start && end <= term.end);
  const inner = children(node).filter((child) => !isTaken(child));
  return [...terms, ...inner.flatMap((child) => replacementsIn(scope, child))];
};

/** The words of a node. Comments are left out, and lines are one. */
export const sentence = (scope: PageScope, node: Node): Content => {
  const replaced = new Map(replacementsIn(scope, node).map((each) => [each.start, each]));
  const { tokens } = scope.document.parsed;
  const content: Content[] = [];
  let end = node.start;
  for (let at = indexOfToken(tokens, node.start); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.startOffset >= node.end) break;
    if (token.startOffset < end) continue;
    if (content.length > 0 && token.startOffset > end) content.push(' ');
    const replacement = replaced.get(token.startOffset);
    content.push(replacement?.content ?? token.image);
    end = Math.max(replacement?.end ?? 0, token.endOffset + 1);
  }
  return content;
};

/** The same at the beginning of a line. */
export const wholeSentence = (scope: PageScope, node: Node): Content => capitalised(sentence(scope, node));
