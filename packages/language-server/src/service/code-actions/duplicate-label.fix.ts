import type { Diagnostic } from '@proviso/compiler';
import { around, innermost, wordsIn, type Context, type FindingFix } from './context.ts';
import { freeName } from './edits/names.ts';
import type { Proposal } from './proposal.ts';

/** Ends the first requirement where the second begins, so that there is one of this label on each day. */
const ended = (context: Context, { span, related }: Diagnostic): readonly Proposal[] => {
  const { document } = context;
  const [first] = related;
  const second = innermost(around(context, span.start), 'Statement');
  const earlier =
    first?.span.document === document.uri ? innermost(around(context, first.span.start), 'Statement') : null;
  const since = second?.modifiers.find((each) => each.kind === 'Since');
  if (earlier?.label === undefined || earlier.label === null || since?.kind !== 'Since' || since.point.kind === 'Missing') return []; // prettier-ignore
  if (earlier.modifiers.some(({ kind }) => kind === 'Before' || kind === 'Through')) return [];
  const at = (earlier.modifiers.at(-1) ?? earlier.title ?? earlier.label).end;
  const text = ` before ${since.point.text}`;
  return [
    {
      title: `Add "${text.trim()}" to the first one`,
      changes: [{ uri: document.uri, start: at, end: at, text }],
    },
  ];
};

/** Tells two requirements of one label apart: by their days, or by another label. */
export const duplicateLabelFix: FindingFix = {
  codes: ['duplicate-label'],
  offer: (context, finding) => {
    const { span } = finding;
    const { uri } = context.document;
    const label = freeName(context, wordsIn(context.document, span));
    return [
      ...ended(context, finding),
      {
        title: `Give this one the label "${label}"`,
        changes: [{ uri, start: span.start, end: span.end, text: label }],
        naming: { uri, offset: span.start },
      },
    ];
  },
};
