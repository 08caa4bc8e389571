import { nodesOf } from '@proviso/grammar';
import { around, innermost, type FindingFix } from './context.ts';

/** More than these nobody chooses from. */
const most = 3;

/** Lets the later of two alternatives apply only where the one before it does not. */
export const otherwiseFix: FindingFix = {
  codes: ['unordered-instead'],
  offer: ({ document }, { span }) => [
    {
      title: 'Add "otherwise"',
      changes: [{ uri: document.uri, start: span.start, end: span.start, text: 'otherwise ' }],
      isPreferred: true,
    },
  ],
};

/** Names the requirement that an alternative speaks of: one of those before it. */
export const insteadOfFix: FindingFix = {
  codes: ['instead-without-requirement'],
  offer: (context, { span }) => {
    const { document } = context;
    const node = innermost(around(context, span.start), 'Instead');
    const word = document.parsed.tokens.find(
      ({ image, startOffset }) => image === 'instead' && startOffset > span.start,
    );
    if (node === null || word === undefined) return [];
    const labels = [...nodesOf(document.parsed.document)].flatMap((each) =>
      each.kind === 'Require' && each.end <= span.start && each.statement.label !== null
        ? each.statement.label.text
        : [],
    );
    const at = word.endOffset + 1;
    return labels
      .slice(-most)
      .toReversed()
      .map((label) => ({
        title: `Write "instead of ${label}"`,
        changes: [{ uri: document.uri, start: at, end: at, text: ` of ${label}` }],
      }));
  },
};
