import { bindingsTouching } from '../binding-at.ts';
import { weekdayOf } from '../words/days.ts';
import { paragraph } from '../words/prose.ts';
import type { HintContext, InlayHint } from './hint.ts';

/** The day on which a revision begins, after each place that names it. */
export const revisionDates = ({ analysis, range }: HintContext): readonly InlayHint[] => {
  const revisions = new Map(analysis.program?.revisions.map((revision) => [revision.label, revision]));
  return bindingsTouching(analysis, analysis.uri, range).flatMap(({ symbol, role, end }): readonly InlayHint[] => {
    const revision = symbol.kind === 'revision' && role === 'use' ? revisions.get(symbol.name) : undefined;
    if (revision === undefined) return [];
    const { on, title, label } = revision;
    const begins = on === null ? 'has no beginning' : `begins on ${weekdayOf(on)}, ${on}`;
    return [
      {
        kind: 'revisionDates',
        offset: end,
        text: `(${on ?? 'from the beginning'})`,
        place: symbol.declarations[0] ?? null,
        more: () => [paragraph(`Revision ${label} ${begins}.`), ...(title === null ? [] : [paragraph(title)])],
      },
    ];
  });
};
