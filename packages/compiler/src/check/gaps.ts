/** Labels that stand for something, then for nothing, and then for something again. */
import { dayAfter, lastDay } from '../calendar/dates.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { Labelled } from './labels.ts';

/** From when to when a label stands for something: places in the list of revisions, or days. Null: without beginning or end. */
interface Stretch<At> {
  readonly labelled: Labelled;
  readonly from: At | null;
  /** The first one at which it does not any more. */
  readonly to: At | null;
  /** Its ends in words. */
  readonly since: string;
  readonly until: string;
}

const byDays = (labelled: Labelled): Stretch<string> => {
  const { first, last } = labelled.lifetime;
  const to = last === null || last === lastDay ? null : dayAfter(last);
  return { labelled, from: first, to, since: `since ${first ?? ''}`, until: `through ${last ?? ''}` };
};

/** The same by the revisions that are named; null where an end is a day. */
const byRevisions = (labelled: Labelled, order: readonly string[]): Stretch<number> | null => {
  const { first, last, begun, notBegun, firstRevision, lastRevision } = labelled.lifetime;
  const [since, before] = [begun?.label ?? firstRevision, notBegun?.label ?? lastRevision];
  const isByDay = (first !== null && firstRevision === null) || (last !== null && lastRevision === null);
  // A revision and a day on one side are two ends.
  const isByBoth = (begun !== undefined && first !== null) || (notBegun !== undefined && last !== null);
  if (isByDay || isByBoth) return null;
  return {
    labelled,
    from: since === null ? null : order.indexOf(since),
    to: before === null ? null : order.indexOf(before),
    since: `since ${since ?? ''}`,
    until: `before ${before ?? ''}`,
  };
};

/** The two stretches around the first gap; null where there is none. */
const gapIn = <At extends string | number>(
  stretches: readonly Stretch<At>[],
): readonly [Stretch<At>, Stretch<At>] | null => {
  const from = (stretch: Stretch<At>): At | '' => stretch.from ?? '';
  const ordered = stretches.toSorted((a, b) =>
    a.from === null ? -1 : b.from === null ? 1 : from(a) < from(b) ? -1 : 1,
  );
  let [latest] = ordered;
  for (const each of ordered.slice(1)) {
    if (latest === undefined || latest.to === null) return null;
    if (each.from !== null && each.from > latest.to) return [latest, each];
    if (each.to === null || each.to > latest.to) latest = each;
  }
  return null;
};

const gapOf = (labels: readonly Labelled[], order: readonly string[]) => {
  const isPinned = labels.some(({ lifetime: { begun, notBegun } }) => begun !== undefined || notBegun !== undefined);
  if (!isPinned) return gapIn(labels.map(byDays));
  const stretches = labels.flatMap((each) => byRevisions(each, order) ?? []);
  return stretches.length < labels.length ? null : gapIn(stretches);
};

/** Points out labels that stand for nothing in a time between two in which they do. `order`: the labels of the revisions. */
export const checkGaps = (
  labels: readonly Labelled[],
  order: readonly string[],
  document: LoadedDocument,
  report: Reporter['report'],
): void => {
  const named = new Map<string, Labelled[]>();
  for (const each of labels) named.set(each.name, [...(named.get(each.name) ?? []), each]);
  for (const [name, all] of named) {
    const gap = all.length < 2 ? null : gapOf(all, order);
    if (gap === null) continue;
    const [earlier, later] = gap;
    const related = [{ message: 'Before, it stands here.', place: { document, range: earlier.labelled.range } }];
    const details = { name, until: earlier.until, since: later.since };
    report('label-with-gap', { document, range: later.labelled.range }, details, { related });
  }
};
