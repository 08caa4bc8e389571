/** For whom the revisions of a program begin: who is left out, and which of them never govern. */
import type { Condition, Moment } from '../core/core.ts';
import { meaningOf } from '../core/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { wordsOf, type LoadedDocument } from '../documents/load.ts';
import type { Beginning, Begun } from '../lower/beginnings.ts';

/** At which a decision is taken. */
export const moments: readonly Moment[] = ['application', 'renewal'];

/** The cohort of all who are not in this one. */
export const oppositeOf = (condition: Condition): Condition =>
  condition.form.kind === 'not' ? condition.form.member : { ...condition, form: { kind: 'not', member: condition } };

const namesOf = ({ node }: Beginning): string => node.words.map(({ text }) => text).join(' ');

const speaksAt = (lines: readonly Beginning[], moment: Moment): boolean =>
  lines.some((line) => line.moment === null || line.moment === moment);

/** Whom a revision leaves out for good: in words, each a cohort and, where it is one alone, the moment. */
const leftOut = (beginnings: readonly Beginning[]): readonly string[] => {
  const cohorts = new Map<string, Beginning[]>();
  for (const line of beginnings) {
    const cohort = meaningOf(line.cohort);
    cohorts.set(cohort, [...(cohorts.get(cohort) ?? []), line]);
  }
  const all = [...cohorts.values()];
  const isWhole = all.some((lines) => lines.some(({ cohort }) => cohorts.has(meaningOf(oppositeOf(cohort)))));
  const atSome = all.flatMap((lines): readonly string[] => {
    const [first] = lines;
    const missing = moments.filter((moment) => !speaksAt(lines, moment));
    return first === undefined ? [] : missing.map((moment) => `${namesOf(first)} at ${withArticleOf(moment)}`);
  });
  return [...atSome, ...(isWhole ? [] : ['all others'])];
};

const withArticleOf = (moment: Moment): string => (moment === 'application' ? 'an application' : 'a renewal');

/** The document, and what those are called in it of whom cohorts are made. */
interface Around {
  readonly document: LoadedDocument;
  readonly plural: string;
}

/** Two lines of a revision that speak of the same partners at the same moment. */
const checkTwice = (
  beginnings: readonly Beginning[],
  { plural, document }: Around,
  report: Reporter['report'],
): void => {
  beginnings.forEach((line, index) => {
    const earlier = beginnings
      .slice(0, index)
      .find(
        (other) =>
          meaningOf(other.cohort) === meaningOf(line.cohort) &&
          (other.moment === line.moment || other.moment === null || line.moment === null),
      );
    if (earlier === undefined) return;
    const place = { document, range: line.node };
    const related = [{ message: 'The other one is here.', place: { document, range: earlier.node } }];
    report('cohort-begins-twice', place, { words: wordsOf(document, earlier.node), plural }, { related });
  });
};

/** The first and the last day on which a revision begins for somebody; null where it has no such day. */
const daysOf = ({ on, beginnings }: Begun): { readonly first: string; readonly last: string } | null => {
  const dates = beginnings === null ? (on === null ? [] : [on]) : beginnings.map(({ date }) => date);
  const [first] = dates.toSorted();
  const last = dates.toSorted().at(-1);
  return first === undefined || last === undefined ? null : { first, last };
};

/** Where one begins for cohorts, its days have to be between those of the revisions around it that begin for everybody. */
const checkOrder = (revisions: readonly Begun[], document: LoadedDocument, report: Reporter['report']): void => {
  revisions.forEach((revision, index) => {
    const days = daysOf(revision);
    const before = revisions.slice(0, index).findLast((other) => other.beginnings === null && other.on !== null);
    const from = before?.on ?? null;
    if (days === null || before === undefined || from === null) return;
    if (revision.beginnings === null || days.first >= from) return;
    const details = { label: revision.label, on: days.first, before: before.label, beforeOn: from };
    const related = [{ message: 'This one is later.', place: { document, range: before.node.label } }];
    report('revisions-out-of-order', { document, range: revision.node.label }, details, { related });
  });
};

/** Checks the revisions of a program of which one at least begins for cohorts. */
export const checkCohorts = (revisions: readonly Begun[], around: Around, report: Reporter['report']): void => {
  const { document } = around;
  checkOrder(revisions, document, report);
  revisions.forEach(({ beginnings, label, node }, index) => {
    if (beginnings === null) return;
    checkTwice(beginnings, around, report);
    // Where one line could not be understood, who is left out is not known.
    if (beginnings.length < node.cohorts.length) return;
    const isReplaced = revisions.slice(index + 1).some((other) => other.beginnings === null);
    const who = isReplaced ? [] : leftOut(beginnings);
    if (who.length === 0) return;
    const before = revisions[index - 1]?.label ?? null;
    report('revision-leaves-out', { document, range: node.label }, { label, who, before });
  });
};
