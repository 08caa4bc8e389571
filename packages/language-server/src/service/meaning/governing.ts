import type { Condition, CoreRevision, IsoDate, LoweredProgram } from '@proviso/compiler';
import { weekdayOf } from '../words/days.ts';
import { strong, type Line } from '../words/prose.ts';

/** The last revision that has begun on a day for everybody; null where none has. */
export const governingRevision = (revisions: readonly CoreRevision[], on: IsoDate): CoreRevision | null =>
  revisions.findLast((revision) => revision.forCohorts !== true && (revision.on === null || revision.on <= on)) ?? null;

/** Whether a program says anything on a day: before its first revision nothing applies. */
export const hasBegun = ({ revisions }: Pick<LoweredProgram, 'revisions'>, on: IsoDate): boolean =>
  revisions.length === 0 ||
  revisions.some(({ forCohorts }) => forCohorts === true) ||
  governingRevision(revisions, on) !== null;

/** Which revision governs on a day; null of a program without revisions. */
export const governingInWords = ({ revisions }: Pick<LoweredProgram, 'revisions'>, on: IsoDate): Line | null => {
  const [first] = revisions;
  if (first === undefined) return null;
  if (revisions.some(({ forCohorts }) => forCohorts === true)) {
    return ['Which revision governs depends on the partner: see the days in the list of revisions.'];
  }
  const day: Line = ['On ', strong(on), ` (${weekdayOf(on)}) `];
  const revision = governingRevision(revisions, on);
  if (revision === null) {
    return [...day, `no revision is in force yet: the first one, ${first.label}, begins on ${first.on ?? ''}.`];
  }
  const since = revision.on === null ? '' : `, in force since ${revision.on}`;
  return [...day, 'revision ', strong(revision.label), ` governs${since}.`];
};

/** Under which revisions something is asked for. */
export const revisionsInWords = ({ since, before }: Extract<Condition['form'], { readonly kind: 'begun' }>): string =>
  [
    ...(since === null ? [] : [`since revision ${since.label}`]),
    ...(before === null ? [] : [`before revision ${before.label}`]),
  ].join(' and ');
