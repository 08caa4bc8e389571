import { around, innermost, type Refactoring } from './context.ts';
import { nextLabel, revisionAdded, revisionsIn } from './revisions.ts';

/** Where something changes on a day on which no revision begins: lists one, and speaks of it instead of the day. */
export const addRevisionRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start }) => {
    const { document } = context;
    const path = around(context, start);
    const clause = innermost(path, 'Since') ?? innermost(path, 'Before');
    const found = revisionsIn(document);
    if (clause?.point.kind !== 'Date' || found === null) return [];
    const { point } = clause;
    const { uri } = document;
    const same = found.revisions.find(({ on }) => on?.text === point.text);
    if (same?.label.kind === 'Label') {
      const title = `Write "${same.label.text}", the revision of this day`;
      return [{ title, changes: [{ uri, start: point.start, end: point.end, text: same.label.text }] }];
    }
    const label = nextLabel(found.revisions);
    const change = revisionAdded(document, label, point.text);
    if (change === null || found.revisions.some(({ on }) => on !== null && on.text > point.text)) return [];
    return [
      {
        title: `Add this day as revision ${label}`,
        changes: [change, { uri, start: point.start, end: point.end, text: label }],
      },
    ];
  },
};
