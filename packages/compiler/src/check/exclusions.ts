/** Requirements that the exclusions of the catalogs, or what the program itself awards, let nobody meet. */
import type { Admission, Award, Condition, HoldingSelection } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import type { SupersessionSymbol } from '../names/symbols.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import { admissionsOf } from '../lower/admissions.ts';
import type { ExclusiveSet } from '../lower/exclusions.ts';
import { bothRequired, clausesOnHoldings, countedOn, daysOf, mostClauses, type Clause } from './contradictions.ts';

/** What stands in the way of the requirements of a program. */
export interface Ruled {
  readonly sets: readonly ExclusiveSet[];
  readonly supersessions: readonly SupersessionSymbol[];
  readonly award: Award | null;
}

/** A requirement of entries that are held, and how many of them. */
interface Wanted extends Clause {
  readonly selection: HoldingSelection;
  readonly atLeast: number;
}

type Broken =
  | {
      readonly kind: 'together';
      readonly set: ExclusiveSet;
      readonly earlier: Condition | null;
      readonly later: Condition;
    }
  | { readonly kind: 'besideAward'; readonly set: ExclusiveSet; readonly award: string; readonly later: Condition }
  | { readonly kind: 'endedByAward'; readonly award: string; readonly later: Condition };

const wantedIn = (root: Condition, kind: string): readonly Wanted[] =>
  clausesOnHoldings(root, kind).flatMap((clause): readonly Wanted[] => {
    const { form } = clause.condition;
    if (form.kind !== 'count' || form.selection.kind !== 'holdings') return [];
    const { selection, bound } = form;
    const isPlain = selection.holders === null && selection.time.kind === 'onDay';
    if (!isPlain || bound.atLeast === null || bound.atLeast === 0) return [];
    // Which entries count may turn on the revision that governs.
    return selection.admissions.some(({ revised }) => revised.length > 0)
      ? []
      : [{ ...clause, selection, atLeast: bound.atLeast }];
  });

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((each) => all.includes(each));

/** The entries of a set on a day. */
const setOn = ({ asked }: ExclusiveSet, day: IsoDate | null): readonly string[] =>
  countedOn({ admissions: admissionsOf(asked) }, day);

const breaks = (set: ExclusiveSet, one: Wanted, other: Wanted | null): boolean => {
  const lifetime = other === null ? one.lifetime : bothRequired(one, other);
  if (lifetime === null || one.atLeast + (other?.atLeast ?? 0) <= set.atMost) return false;
  const admissions = [...one.selection.admissions, ...(other?.selection.admissions ?? []), ...admissionsOf(set.asked)];
  return daysOf(lifetime, admissions).some((day) => {
    const all = setOn(set, day);
    const some = countedOn(one.selection, day);
    if (other === null) return isWithin(some, all);
    const others = countedOn(other.selection, day);
    return isWithin(some, all) && isWithin(others, all) && !some.some((each) => others.includes(each));
  });
};

const brokenBySet = (root: Condition, set: ExclusiveSet): readonly Broken[] => {
  const wanted = wantedIn(root, set.kind);
  if (wanted.length > mostClauses) return [];
  return wanted.flatMap((later, index): readonly Broken[] => {
    const of = { kind: 'together', set, later: later.condition } as const;
    if (breaks(set, later, null)) return [{ ...of, earlier: null }];
    const earlier = wanted.slice(0, index).find((each) => breaks(set, each, later));
    return earlier === undefined ? [] : [{ ...of, earlier: earlier.condition }];
  });
};

const endedBy = ({ supersessions }: Ruled, { kind, entry }: Award): readonly string[] =>
  supersessions.flatMap((one) => (one.kind === kind && one.award === entry ? [one.ends] : []));

const brokenByAward = (root: Condition, ruled: Ruled, award: Award): readonly Broken[] => {
  const ended = endedBy(ruled, award);
  return wantedIn(root, award.kind).flatMap((wanted): readonly Broken[] => {
    const { condition, selection, lifetime, atLeast, moment, measured } = wanted;
    const on = (admissions: readonly Admission[], all: (day: IsoDate | null) => readonly string[]): boolean =>
      daysOf(lifetime, [...selection.admissions, ...admissions]).some((day) =>
        isWithin(countedOn(selection, day), all(day)),
      );
    const set = ruled.sets.find(
      (each) =>
        each.kind === award.kind &&
        atLeast > each.atMost - 1 &&
        on(admissionsOf(each.asked), (day) => {
          const all = setOn(each, day);
          return all.includes(award.entry) ? all.filter((one) => one !== award.entry && !ended.includes(one)) : [];
        }),
    );
    if (set !== undefined) return [{ kind: 'besideAward', set, award: award.entry, later: condition }];
    // An application is before the award.
    const isBefore = moment === 'application' || measured !== '';
    return !isBefore && on([], () => ended) ? [{ kind: 'endedByAward', award: award.entry, later: condition }] : [];
  });
};

/** Each requirement that the rules of the catalogs let nobody meet. */
export const brokenRules = (root: Condition, ruled: Ruled): readonly Broken[] => {
  const byAward = ruled.award === null ? [] : brokenByAward(root, ruled, ruled.award);
  const told = new Set(byAward.map(({ later }) => later));
  return [...byAward, ...ruled.sets.flatMap((set) => brokenBySet(root, set)).filter(({ later }) => !told.has(later))];
};

/** Reports them where they stand in the program; not of what has a fault itself. */
export const reportBrokenRules = (
  broken: readonly Broken[],
  document: LoadedDocument,
  faults: readonly Place[],
  report: Reporter['report'],
): void => {
  const placeOf = ({ span }: Condition): Place | null =>
    span.document === document.display ? { document, range: { start: span.start, end: span.end } } : null;
  const isFaulty = ({ range }: Place): boolean =>
    faults.some((each) => each.document === document && each.range.start < range.end && range.start < each.range.end);
  for (const each of broken) {
    const place = placeOf(each.later);
    if (place === null || isFaulty(place)) continue;
    switch (each.kind) {
      case 'together': {
        const { exclusion } = each.set;
        const at = { document: exclusion.document, range: exclusion.node.name };
        const related = [{ message: 'The exclusion is here.', place: at }];
        const other = each.earlier === null ? null : { words: each.earlier.sentence, line: each.earlier.span.line };
        report('excluded-together', place, { other, exclusion: exclusion.name }, { related });
        break;
      }
      case 'besideAward': {
        const { exclusion } = each.set;
        const at = { document: exclusion.document, range: exclusion.node.name };
        const related = [{ message: 'The exclusion is here.', place: at }];
        report('excluded-by-award', place, { award: each.award, exclusion: exclusion.name }, { related });
        break;
      }
      case 'endedByAward':
        report('ended-by-award', place, { award: each.award });
    }
  }
};
