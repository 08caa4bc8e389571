import type { Require } from '@proviso/grammar';
import { needsBrackets, withoutBrackets } from './conditions.ts';
import { around, innermost, wordsIn, type Context, type Refactoring } from './context.ts';
import { indentAt } from './edits/lines.ts';

/** The header of a requirement without its colon, such as `since 5.0`; empty where it has none. */
const headerOf = ({ document }: Context, { statement }: Require): string =>
  wordsIn(document, { start: statement.start, end: statement.condition.start })
    .replace(/\s*:\s*$/u, '')
    .trim();

/** Makes of `require A and B` a requirement for each. One with a label stays whole: there is one label. */
export const splitRequirementRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start }) => {
    const { document } = context;
    const node = innermost(around(context, start), 'Require');
    if (node?.statement.label !== null || node.statement.title !== null) return [];
    const { condition } = node.statement;
    if (condition.kind !== 'Logical' || condition.operators.some((operator) => operator !== 'and')) return [];
    const header = headerOf(context, node);
    const indent = indentAt(document.text, node.start);
    const parts = condition.operands.map((each) => {
      const words = wordsIn(document, withoutBrackets(each));
      return `${node.force} ${header === '' ? '' : `${header}: `}${words}`;
    });
    const change = { uri: document.uri, start: node.start, end: node.end, text: parts.join(`\n${indent}`) };
    return [{ title: `Write this as ${parts.length} requirements`, changes: [change] }];
  },
};

/** Makes one requirement of several that are selected, and that nothing tells apart. */
export const mergeRequirementsRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start, end }) => {
    const { document } = context;
    const outer = around(context, start).findLast(({ kind }) => kind === 'Program' || kind === 'Section' || kind === 'Policy'); // prettier-ignore
    const items = outer?.kind === 'Program' || outer?.kind === 'Section' || outer?.kind === 'Policy' ? outer.items : [];
    const touched = items.filter((item) => item.start < end && start < item.end);
    const nodes = touched.filter((item) => item.kind === 'Require');
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first === undefined || last === undefined || nodes.length < 2 || nodes.length < touched.length) return [];
    const header = headerOf(context, first);
    const isAlike = nodes.every((each) => each.force === first.force && headerOf(context, each) === header && each.statement.label === null && each.statement.title === null); // prettier-ignore
    if (!isAlike || document.parsed.comments.some((each) => first.start < each.start && each.start < last.end))
      return [];
    const parts = nodes.map(({ statement: { condition } }) => {
      const words = wordsIn(document, condition);
      return needsBrackets(condition, 'and') ? `(${words})` : words;
    });
    const text = `${first.force} ${header === '' ? '' : `${header}: `}${parts.join(' and ')}`;
    return [
      {
        title: 'Write these as one requirement',
        changes: [{ uri: document.uri, start: first.start, end: last.end, text }],
      },
    ];
  },
};
