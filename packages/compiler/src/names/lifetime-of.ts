import type { DateLiteral, Label, Modifier, Point } from '@proviso/grammar';
import { firstDay, isDate, repairedDate } from '../calendar/dates.ts';
import { always, daysBefore, endsOf, intersection, isNever, type Pinned } from '../calendar/lifetimes.ts';
import type { Pin } from '../calendar/pins.ts';
import type { IsoDate, Lifetime } from '../core/types.ts';
import type { Bind } from '../bindings/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { nearestLabel } from '../diagnostics/suggest.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { NameSet, RevisionSymbol } from './symbols.ts';

/** What `since 5.0` may refer to. Catalogs have no revisions. */
export interface DateScope {
  readonly document: LoadedDocument;
  readonly revisions: ReadonlyMap<string, RevisionSymbol>;
  /** Called with each revision that a lifetime names. */
  readonly mention: (label: string) => void;
  /** Names in parts that could not be understood: nothing more is said of them. */
  readonly skipped: NameSet;
  readonly report: Reporter['report'];
  readonly bind: Bind;
  /** Days are those of measuring, which may be before those on which a revision for cohorts has begun. */
  readonly onOtherDays?: boolean;
}

/** The day that is written; where there is no such day, with a diagnostic, the one most likely meant, or null. */
export const dateOf = (scope: Pick<DateScope, 'document' | 'report'>, node: DateLiteral): IsoDate | null => {
  if (isDate(node.text)) return node.text;
  const suggestion = repairedDate(node.text);
  const code = /^\d{4}-\d{2}-\d{2}$/.test(node.text) ? 'no-such-date' : 'date-form';
  const place = { document: scope.document, range: node };
  scope.report(code, place, { date: node.text, suggestion }, { replacement: suggestion });
  return suggestion;
};

interface Start {
  readonly date: IsoDate | null;
  readonly revision: string | null;
  /** The revision, where it begins for cohorts. */
  readonly pin: Pin | null;
}

const bindRevision = (scope: DateScope, range: Label, name: string): void => {
  const { document } = scope;
  scope.bind({ document, range }, { kind: 'revision', owner: document.name, name });
};

/** The first day that a point names; null, with a diagnostic, where it names none. An undated revision has no first day. */
const startOf = (scope: DateScope, point: Point): Start | null => {
  switch (point.kind) {
    case 'Missing':
      return null;
    case 'Date': {
      const date = dateOf(scope, point);
      return date === null ? null : { date, revision: null, pin: null };
    }
    case 'Label': {
      const revision = scope.revisions.get(point.text);
      if (revision !== undefined) {
        scope.mention(revision.label);
        bindRevision(scope, point, revision.label);
        const { label, on, pin } = revision;
        return { date: on, revision: label, pin };
      }
      return revisionInstead(scope, point);
    }
  }
};

/** Reports a label that no revision has, and goes on with the nearest one. */
const revisionInstead = (scope: DateScope, label: Label): Start | null => {
  if (scope.skipped.has(label.text)) return null;
  const suggestion = nearestLabel(label.text, scope.revisions.keys());
  const place = { document: scope.document, range: label };
  const details = { label: label.text, suggestion, listed: scope.revisions.size > 0 };
  scope.report('unknown-revision', place, details, { replacement: suggestion });
  return suggestion === null ? null : startOf(scope, { ...label, text: suggestion });
};

/** The days before a point. Nothing is before a revision that has no beginning. */
const before = (scope: DateScope, point: Point): Pinned => {
  const start = startOf(scope, point);
  if (start === null) return always;
  if (start.pin !== null) return { ...always, notBegun: start.pin };
  if (start.date === firstDay) {
    scope.report('beyond-calendar', { document: scope.document, range: point }, { side: 'before' });
    return always;
  }
  if (start.date !== null) return { ...daysBefore(start.date), lastRevision: start.revision };
  if (start.revision !== null && scope.revisions.get(start.revision)?.undated === true) {
    scope.report('revision-without-date', { document: scope.document, range: point }, { label: start.revision });
  }
  return always;
};

/** The days that one `since`, `before` or `through` leaves. What cannot be understood leaves every day. */
const lifetimeOfModifier = (scope: DateScope, modifier: Modifier): Pinned => {
  switch (modifier.kind) {
    case 'Since': {
      const start = startOf(scope, modifier.point);
      if (start === null) return always;
      if (start.pin !== null)
        return { ...always, begun: scope.onOtherDays ? { ...start.pin, earliest: null } : start.pin };
      return { ...always, first: start.date, firstRevision: start.revision };
    }
    case 'Before':
      return before(scope, modifier.point);
    case 'Through': {
      if (modifier.point.kind === 'Label') {
        const place = { document: scope.document, range: modifier };
        const label = modifier.point.text;
        scope.mention(label);
        bindRevision(scope, modifier.point, label);
        scope.report('through-needs-date', place, { label }, { replacement: `before ${label}` });
        return always;
      }
      const start = startOf(scope, modifier.point);
      return start === null ? always : { ...always, last: start.date };
    }
    case 'ForCohort':
    case 'OnTiming':
    case 'Measured':
      return always;
  }
};

/** Whether a lifetime has an end that has been reported already: a day that was guessed, or revisions out of their order. */
export const isReported = ({ revisions }: DateScope, modifiers: readonly Modifier[], lifetime: Lifetime): boolean => {
  const points = modifiers.flatMap((modifier) => ('point' in modifier ? modifier.point : []));
  if (points.some((point) => point.kind === 'Date' && !isDate(point.text))) return true;
  const { firstRevision, lastRevision } = lifetime;
  if (firstRevision === null || lastRevision === null) return false;
  const labels = [...revisions.keys()];
  const [first, last] = [revisions.get(firstRevision)?.on ?? '', revisions.get(lastRevision)?.on ?? ''];
  return labels.indexOf(firstRevision) < labels.indexOf(lastRevision) && first > last;
};

/** The days that all of them leave together; `what` names the thing in the diagnostic for none. */
export const lifetimeOf = (scope: DateScope, modifiers: readonly Modifier[], what: string): Pinned => {
  const lifetime = modifiers.map((modifier) => lifetimeOfModifier(scope, modifier)).reduce(intersection, always);
  const [first] = modifiers;
  const last = modifiers.at(-1);
  if (isNever(lifetime) && first !== undefined && last !== undefined) {
    const place = { document: scope.document, range: { start: first.start, end: last.end } };
    if (!isReported(scope, modifiers, lifetime)) {
      scope.report('empty-lifetime', place, { what, ...endsOf(lifetime) });
    }
    return always;
  }
  return lifetime;
};
