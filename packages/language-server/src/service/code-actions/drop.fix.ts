import { nodeAt, type Node } from '@proviso/grammar';
import { around, innermost, wordsIn, type FindingFix } from './context.ts';
import { listRemoval, removal } from './edits/remove.ts';
import type { TextRange } from '../document.ts';
import type { TextChange } from './proposal.ts';

/** Takes words out of a line, with the space before them. */
const cut = (uri: string, text: string, { start, end }: TextRange): TextChange => ({
  uri,
  start: text.slice(0, start).trimEnd().length,
  end,
  text: '',
});

/** Of two moments that exclude each other leaves one. */
export const dropMomentFix: FindingFix = {
  codes: ['contradictory-moments'],
  offer: (context, { span }) => {
    const { uri, text } = context.document;
    const statement = innermost(around(context, span.start), 'Statement');
    const moments = (statement?.modifiers ?? []).filter((each) => each.kind === 'OnTiming');
    return moments.toReversed().map((each) => ({
      title: `Remove "${wordsIn(context.document, each)}"`,
      changes: [cut(uri, text, each)],
    }));
  },
};

/** Leaves the first of several values where there can only be one. */
export const dropValueFix: FindingFix = {
  codes: ['not-a-list'],
  offer: ({ document }, { span }) => {
    const change = listRemoval(document, span) ?? cut(document.uri, document.text, span);
    return [{ title: `Remove "${wordsIn(document, span)}"`, changes: [change] }];
  },
};

/** Takes out one of two settlements that contradict each other. */
export const dropSettlementFix: FindingFix = {
  codes: ['conflicting-settlements'],
  offer: ({ document }, { span, related }) => {
    const settlementAt = (at: number): Node | null => innermost(nodeAt(document.parsed.document, at), 'Settle');
    const [one, other] = [settlementAt(span.start), settlementAt(related[0]?.span.start ?? -1)];
    return [
      ...(one === null ? [] : [{ title: 'Remove this settlement', changes: [removal(document, one)] }]),
      ...(other === null ? [] : [{ title: 'Remove the other settlement', changes: [removal(document, other)] }]),
    ];
  },
};

/** Puts the days of a lifetime that ends before it begins into their order. */
export const swapDaysFix: FindingFix = {
  codes: ['empty-lifetime'],
  offer: ({ document }, { span }) => {
    const [, first = '', end = '', last = ''] =
      /^since (\d{4}-\d\d-\d\d) (before|through) (\d{4}-\d\d-\d\d)$/u.exec(wordsIn(document, span)) ?? [];
    if (first === '' || first === last) return [];
    const text = `since ${last} ${end} ${first}`;
    return [{ title: `Write "${text}"`, changes: [{ uri: document.uri, start: span.start, end: span.end, text }] }];
  },
};

/** Expects on the day on which the other examples do. */
export const exampleDateFix: FindingFix = {
  codes: ['example-needs-date'],
  offer: (context, { span }) => {
    const { uri, parsed } = context.document;
    const node = innermost(around(context, span.start), 'Expect');
    const [first] = node?.timings ?? [];
    const tree = parsed.document;
    const others = tree.kind === 'Examples' ? tree.items.filter((item) => item.kind === 'Expect') : [];
    const days = others.flatMap(({ timings }) =>
      timings.flatMap((each) => (each.kind === 'OnTiming' && each.point.kind === 'Date' ? each.point.text : [])),
    );
    const day = days.at(-1);
    if (first === undefined || day === undefined) return [];
    const text = `on ${day} `;
    return [{ title: `Add "on ${day}"`, changes: [{ uri, start: first.start, end: first.start, text }] }];
  },
};
