import { nodesOf, type Compare } from '@proviso/grammar';
import { around, innermost, wordsIn, type Context, type FindingFix } from './context.ts';
import type { Proposal } from './proposal.ts';

const ofDays: Readonly<Record<Compare['operator'], string>> = {
  'at least': 'is not before',
  'at most': 'is not after',
  exactly: 'is',
  'more than': 'is after',
  'less than': 'is before',
};

/** How levels are compared that a comparison with a word means. */
const ofLevels = (operator: Compare['operator'], level: string): string | null => {
  switch (operator) {
    case 'at least':
      return `is ${level} or higher`;
    case 'at most':
      return `is ${level} or lower`;
    case 'exactly':
      return `is ${level}`;
    case 'more than':
    case 'less than':
      return null;
  }
};

const compared = (context: Context, node: Compare): string | null => {
  const value = wordsIn(context.document, node.value);
  if (node.value.kind === 'Date') return `${ofDays[node.operator]} ${value}`;
  return node.value.kind === 'Path' ? ofLevels(node.operator, value) : null;
};

/** Compares days and levels in the words that are for them, and counts what is counted. */
export const comparisonFix: FindingFix = {
  codes: ['wrong-comparison'],
  offer: (context, { span }): readonly Proposal[] => {
    const { document } = context;
    const { uri, text } = document;
    const words = wordsIn(document, span);
    if (/^or (?:higher|lower)$/u.test(words)) {
      const start = text.slice(0, span.start).trimEnd().length;
      return [{ title: `Remove "${words}"`, changes: [{ uri, start, end: span.end, text: '' }] }];
    }
    const node = [...nodesOf(document.parsed.document)].find((each) => each.kind === 'Compare' && each.start === span.start && each.end === span.end); // prettier-ignore
    if (node?.kind !== 'Compare') return [];
    const meant = compared(context, node);
    if (meant !== null) {
      return [
        {
          title: `Write "${meant}"`,
          changes: [{ uri, start: span.start, end: span.end, text: meant }],
          isPreferred: true,
        },
      ];
    }
    const condition = innermost(around(context, span.start), 'PathCondition');
    if (condition === null || node.value.kind !== 'Number' || condition.path.segments.length > 1) return [];
    const counted = `${words} ${wordsIn(document, condition.path)}`;
    return [
      { title: `Write "${counted}"`, changes: [{ uri, start: condition.start, end: condition.end, text: counted }] },
    ];
  },
};
