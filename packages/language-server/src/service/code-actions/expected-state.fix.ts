import type { Document, Expect } from '@proviso/grammar';
import { around, innermost, wordsIn, type FindingFix } from './context.ts';
import type { TextChange } from './proposal.ts';

/** Takes out what has no place beside what is expected. */
export const dropBesideFix: FindingFix = {
  codes: ['not-beside-state', 'after-needs-state'],
  offer: ({ document }, { span }) => {
    const start = document.text.slice(0, span.start).trimEnd().length;
    const change: TextChange = { uri: document.uri, start, end: span.end, text: '' };
    return [{ title: `Remove "${wordsIn(document, span)}"`, changes: [change] }];
  },
};

/** The days of the award that expectations name. */
const awardDays = (tree: Document): readonly string[] => {
  const expected = tree.kind === 'Examples' ? tree.items.filter((item): item is Expect => item.kind === 'Expect') : [];
  return expected.flatMap(({ after }) =>
    after.flatMap(({ words, on }) => (words.length === 1 && words[0]?.text === 'award' ? [on.text] : [])),
  );
};

/** Lets a lifecycle begin on the day on which others do. */
export const firstDayFix: FindingFix = {
  codes: ['no-first-day'],
  offer: (context, { span }) => {
    const { uri, parsed } = context.document;
    const node = innermost(around(context, span.start), 'Expect');
    const day = awardDays(parsed.document).at(-1);
    const last = node?.timings.at(-1);
    if (node === null || last === undefined || day === undefined) return [];
    const [first] = node.after;
    const change: TextChange =
      first === undefined
        ? { uri, start: last.end, end: last.end, text: ` after award on ${day}` }
        : { uri, start: first.start, end: first.start, text: `award on ${day}, ` };
    return [{ title: `Add "award on ${day}"`, changes: [change] }];
  },
};
