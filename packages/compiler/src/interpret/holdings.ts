import type { Admission, CoreProgram, Earned, HoldingSelection, Refusal } from '../core/core.ts';
import type { HoldingReason, JsonPointer, Miss } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { includesDay } from './days.ts';
import { daysThatCount, endedBy, notEarned, notYetHeld, sideOf } from './earned.ts';
import { readList } from './lists.ts';
import type { List } from './lists.ts';
import { overTime } from './over-time.ts';
import type { HoldingDays } from './over-time.ts';
import { descend, property } from './places.ts';
import type { Place } from './places.ts';
import type { Situation } from './situation.ts';
import { stretchOf } from './stretch.ts';
import { daysHeld, endOf, missingThrough, supersessionsOf } from './superseded.ts';
import type { DaysHeld } from './superseded.ts';

/** A holding, and what becomes of it on the day. */
export interface Holding {
  readonly pointer: JsonPointer;
  readonly entry: string;
  readonly standing: Standing;
}

type Standing =
  | { readonly kind: 'counts' }
  /** It counts or not, by facts that are missing: its own, or those of its holder. */
  | { readonly kind: 'mayCount'; readonly missing: readonly JsonPointer[] }
  | { readonly kind: 'refused'; readonly title: string | null; readonly reason: HoldingReason }
  /** The kind has no such entry. */
  | { readonly kind: 'strange' };

/** Reads what is held under `VERB/KIND` of the holder, each as it stands on the day. */
export function readHoldings(
  selection: HoldingSelection,
  holder: Place,
  { program, day, begun }: Pick<Situation, 'program' | 'day' | 'begun'>,
): { readonly list: List; readonly holdings: readonly Holding[] } {
  const list = readList(descend(holder, selection.verb, selection.of));
  const awards = supersessionsOf(program, selection.verb, selection.of);
  const read = list.items.flatMap((place): readonly ReadHolding[] => {
    const entry = property(place.value, 'entry');
    const asked = selection.admissions.find((one) => one.entry === entry);
    const admission = asked === undefined ? notAsked(program, selection.of, entry) : underRevisions(asked, begun);
    const days = daysHeld(place, list, awards);
    return typeof entry === 'string' ? [{ place, entry, admission, days }] : [];
  });
  const holdings = read.map((one): Holding => {
    const { place, entry } = one;
    return { pointer: place.pointer, entry, standing: standingOf(one, selection, read, day) };
  });
  return { list, holdings };
}

/** An entry of the kind that is not asked for on any day; undefined where the kind has no such entry. */
function notAsked({ vocabulary }: CoreProgram, kind: string, name: unknown): Admission | undefined {
  const entry = vocabulary.kinds.find((one) => one.name === kind)?.entries.find((one) => one.name === name);
  if (entry === undefined) return undefined;
  return {
    entry: entry.name,
    title: entry.title,
    spans: [{ first: null, last: null, refusal: { kind: 'notAsked' } }],
    offered: { first: null, last: null },
    revised: [],
  };
}

/** The admission where so many of the revisions for cohorts have begun. */
function underRevisions(admission: Admission, begun: number): Admission {
  const { spans } = admission.revised.findLast(({ step }) => step <= begun) ?? admission;
  return { ...admission, spans };
}

/** The entries that may count at all on the day. */
export function entriesAdmitted(
  admissions: readonly Admission[],
  { day, begun }: Pick<Situation, 'day' | 'begun'>,
): readonly string[] {
  const admitted = admissions.filter((admission) => refusalOn(underRevisions(admission, begun), day) === null);
  return admitted.map(({ entry }) => entry);
}

/** The holding as one that does not count; nothing where it may count or is of no entry of the kind. */
export function missOfHolding({ pointer, entry, standing }: Holding): readonly Extract<Miss, { kind: 'holding' }>[] {
  return standing.kind === 'refused'
    ? [{ kind: 'holding', pointer, name: entry, title: standing.title, reason: standing.reason }]
    : [];
}

interface ReadHolding {
  readonly place: Place;
  readonly entry: string;
  readonly admission: Admission | undefined;
  readonly days: DaysHeld;
}

/** What becomes of a holding; over a time it counts together with the others of its entry that are in the list. */
function standingOf(
  holding: ReadHolding,
  { time, earned }: Pick<HoldingSelection, 'time' | 'earned'>,
  list: readonly ReadHolding[],
  day: IsoDate,
): Standing {
  const { admission, days, entry } = holding;
  if (admission === undefined) return { kind: 'strange' };
  const { title } = admission;
  const refusal = refusalOn(admission, day);
  if (refusal !== null) return { kind: 'refused', title, reason: refusal };
  if (time.kind === 'onDay') {
    const reason = notEarned(days, earned) ?? reasonOnDay(days, earned, day);
    if (reason !== null) return { kind: 'refused', title, reason: endOf(days, reason) };
    const missing = missingThrough(days, day);
    return missing.length === 0 ? { kind: 'counts' } : { kind: 'mayCount', missing };
  }
  const own = list.filter((one) => one.entry === entry);
  const judged = overTime(
    time,
    admission,
    own.map((one) => one.days),
    earned,
    day,
  )[own.indexOf(holding)];
  if (judged?.kind === 'refused') return { kind: 'refused', title, reason: endOf(days, judged.reason) };
  if (judged?.kind !== 'mayCount') return { kind: 'counts' };
  return { kind: 'mayCount', missing: missingThrough(days, stretchOf(time.window, day).last) };
}

function refusalOn(admission: Admission, day: IsoDate): Refusal | null {
  return admission.spans.find((span) => includesDay(span, day))?.refusal ?? null;
}

/** Why a holding that may count on other days does not on this one. */
function reasonOnDay(days: HoldingDays, earned: Earned | null, day: IsoDate): HoldingReason | null {
  switch (sideOf(daysThatCount(days, earned), day)) {
    case 'after':
      return endedBy(days, earned);
    case 'before':
      return notYetHeld(days, earned);
    case 'within':
      return null;
  }
}
