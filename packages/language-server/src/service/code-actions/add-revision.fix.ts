import type { Revision } from '@proviso/grammar';
import { wordsIn, type FindingFix } from './context.ts';
import { compareLabels, revisionAdded, revisionsIn } from './revisions.ts';

/** The day after one of the calendar, as text. */
const dayAfter = (day: string): string | null => {
  const next = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(next.getTime())) return null;
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

/** A day on which a revision of this label may begin: right after the one before it, in the order of labels. */
const dayFor = (revisions: readonly Revision[], label: string): string | null => {
  const before = revisions.findLast((each) => each.label.kind === 'Label' && compareLabels(each.label.text, label) < 0);
  const after = revisions.find((each) => each.label.kind === 'Label' && compareLabels(each.label.text, label) > 0);
  const day = before?.on === null || before === undefined ? null : dayAfter(before.on.text);
  if (day !== null && (after?.on === null || after === undefined || day <= after.on.text)) return day;
  return before === undefined && after?.on !== undefined ? (after.on?.text ?? null) : null;
};

/** Lists a revision that a clause speaks of. Its day is the first that it may have, and is for the author to say. */
export const addRevisionFix: FindingFix = {
  codes: ['unknown-revision'],
  offer: ({ document }, { span }) => {
    const label = wordsIn(document, span);
    const found = revisionsIn(document);
    const day = found === null ? null : dayFor(found.revisions, label);
    const change = day === null ? null : revisionAdded(document, label, day);
    return change === null ? [] : [{ title: `Add revision ${label} to the revisions`, changes: [change] }];
  },
};

/** More than these nobody means instead of one that there is not. */
const most = 3;

/**
 * Names the revision whose number is nearest, then the latest ones, the newest first. A revision that is not listed yet is
 * no slip, so none of these is clearly meant.
 */
export const otherRevisionFix: FindingFix = {
  codes: ['unknown-revision'],
  bringsOwn: true,
  offer: ({ document }, { span, fixes }) => {
    const nearest = fixes.flatMap(({ edits }) => edits.map(({ text }) => text));
    const listed = (revisionsIn(document)?.revisions ?? [])
      .flatMap(({ label }) => (label.kind === 'Label' ? label.text : []))
      .toSorted((a, b) => compareLabels(b, a));
    return [...new Set([...nearest, ...listed])].slice(0, most).map((label) => ({
      title: `Write "${label}"`,
      changes: [{ uri: document.uri, start: span.start, end: span.end, text: label }],
    }));
  },
};
