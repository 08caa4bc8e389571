/** Revisions for cohorts, and lines of them, that govern nobody: a later one has begun for all of whom they speak. */
import type { Moment } from '../core/core.ts';
import { meaningOf } from '../core/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { Beginning, Begun } from '../lower/beginnings.ts';
import { moments, oppositeOf } from './cohorts.ts';

const beginsForAllBy = ({ beginnings, on }: Begun, day: string): boolean =>
  beginnings === null && on !== null && on <= day;

/** Whether one of the revisions has surely begun for whoever a line speaks of at a moment, from its day on. */
const isOverAt = ({ cohort, date }: Beginning, moment: Moment, after: readonly Begun[]): boolean => {
  if (after.some((each) => beginsForAllBy(each, date))) return true;
  const lines = after
    .flatMap(({ beginnings }) => beginnings ?? [])
    .filter((line) => line.date <= date && (line.moment === null || line.moment === moment));
  const begun = new Set(lines.map((line) => meaningOf(line.cohort)));
  return begun.has(meaningOf(cohort)) || lines.some((line) => begun.has(meaningOf(oppositeOf(line.cohort))));
};

const isOver = (line: Beginning, after: readonly Begun[]): boolean =>
  (line.moment === null ? moments : [line.moment]).every((moment) => isOverAt(line, moment, after));

/** The first revision without which the line would govern somebody. */
const endedBy = (line: Beginning, after: readonly Begun[]): Begun | undefined =>
  after.find(
    (each) => !isOver(line, after.slice(after.indexOf(each) + 1)) && isOver(line, after.slice(after.indexOf(each))),
  );

/** Reports revisions for cohorts, and lines of them, that later revisions leave nobody. */
export const checkReached = (
  revisions: readonly Begun[],
  { plural, document }: { readonly plural: string; readonly document: LoadedDocument },
  report: Reporter['report'],
): void => {
  revisions.forEach(({ beginnings, label, node }, index) => {
    if (beginnings === null || beginnings.length === 0) return;
    const after = revisions.slice(index + 1);
    const over = beginnings.flatMap((line) => {
      const next = isOver(line, after) ? endedBy(line, after) : undefined;
      return next === undefined ? [] : [{ line, next }];
    });
    const [first] = over;
    if (first === undefined) return;
    // Of a line that could not be understood nobody knows for whom it speaks.
    if (over.length === node.cohorts.length) {
      const { next } = first;
      const related = [{ message: 'It begins here.', place: { document, range: next.node.label } }];
      const details = { label, next: next.label, on: next.beginnings === null ? next.on : null, plural };
      report('revision-never-governs', { document, range: node.label }, details, { related });
      return;
    }
    for (const { line, next } of over) {
      const related = [{ message: 'It begins here.', place: { document, range: next.node.label } }];
      const details = { label, next: next.label, on: line.date, plural };
      report('cohort-never-governed', { document, range: line.node }, details, { related });
    }
  });
};
