import type { BlockOf, Logical, Statement } from '@proviso/grammar';
import type { ServiceDocument } from '../document.ts';
import { needsBrackets, withoutBrackets } from './conditions.ts';
import { around, innermost, wordsIn, type Refactoring } from './context.ts';
import { indentAt, onOneLine } from './edits/lines.ts';
import type { Proposal } from './proposal.ts';

const hasComment = ({ parsed }: ServiceDocument, { start, end }: BlockOf | Logical): boolean =>
  parsed.comments.some((comment) => start <= comment.start && comment.start < end);

/** `A or B or C` as `any of { … }`, `A and B` as `all of { … }`. */
const asBlock = (document: ServiceDocument, node: Logical): readonly Proposal[] => {
  const [joint] = node.operators;
  if (joint === undefined || new Set(node.operators).size > 1 || hasComment(document, node)) return [];
  const quantity = joint === 'or' ? 'any' : 'all';
  const space = /\n\s*$/u.exec(document.text.slice(0, node.start))?.[0].length ?? 0;
  // A block begins behind its colon.
  const start = node.start - space;
  const indent = indentAt(document.text, start);
  const lines = node.operands.map((each) => `${indent}  - ${onOneLine(wordsIn(document, withoutBrackets(each)))}\n`);
  const text = `${space > 0 ? ' ' : ''}${quantity} of {\n${lines.join('')}${indent}}`;
  return [
    { title: `Write this as "${quantity} of { … }"`, changes: [{ uri: document.uri, start, end: node.end, text }] },
  ];
};

const isBare = ({ label, title, modifiers, when }: Statement): boolean =>
  label === null && title === null && modifiers.length === 0 && when === null;

/** `any of { … }` as `A or B`. */
const asWords = (document: ServiceDocument, node: BlockOf): readonly Proposal[] => {
  const { word } = node.quantity;
  if ((word !== 'any' && word !== 'all') || node.statements.length < 2 || hasComment(document, node)) return [];
  if (!node.statements.every(isBare)) return [];
  const joint = word === 'any' ? 'or' : 'and';
  const parts = node.statements.map(({ condition }) => {
    const words = onOneLine(wordsIn(document, condition));
    return needsBrackets(condition, joint) ? `(${words})` : words;
  });
  const text = parts.join(` ${joint} `);
  return [
    { title: `Write this with "${joint}"`, changes: [{ uri: document.uri, start: node.start, end: node.end, text }] },
  ];
};

/** Writes what is joined by words as a list of points. */
export const joinedToBlockRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start }) => {
    const path = around(context, start);
    const node = path.findLast((each) => each.kind === 'Logical' || each.kind === 'BlockOf');
    const outer = path[path.findIndex((each) => each === node) - 1];
    return node?.kind === 'Logical' && outer?.kind === 'Statement' ? asBlock(context.document, node) : [];
  },
};

/** Writes a list of points as what is joined by words. */
export const blockToJoinedRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start }) => {
    const path = around(context, start);
    const node = innermost(path, 'BlockOf');
    const outer = node === null ? undefined : path[path.indexOf(node) - 1];
    return node === null || outer?.kind !== 'Statement' ? [] : asWords(context.document, node);
  },
};
