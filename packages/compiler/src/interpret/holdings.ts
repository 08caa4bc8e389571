import type { Admission, CoreProgram, HoldingSelection, Refusal } from '../core/core.ts';
import type { HoldingReason, JsonPointer, Miss } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { includesDay, isAfter, isBefore, isRealDay } from './days.ts';
import { readList } from './lists.ts';
import type { List } from './lists.ts';
import { descend, isAbsent, property } from './places.ts';
import type { Place } from './places.ts';
import type { Situation } from './situation.ts';

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
  { program, day }: Pick<Situation, 'program' | 'day'>,
): { readonly list: List; readonly holdings: readonly Holding[] } {
  const list = readList(descend(holder, selection.verb, selection.of));
  const holdings = list.items.flatMap((place): readonly Holding[] => {
    const entry = property(place.value, 'entry');
    const admission = selection.admissions.find((one) => one.entry === entry) ?? notAsked(program, selection.of, entry);
    return typeof entry === 'string'
      ? [{ pointer: place.pointer, entry, standing: standingOf(place, admission, day) }]
      : [];
  });
  return { list, holdings };
}

/** An entry of the kind that is not asked for on any day; undefined where the kind has no such entry. */
function notAsked({ vocabulary }: CoreProgram, kind: string, name: unknown): Admission | undefined {
  const entry = vocabulary.kinds.find((one) => one.name === kind)?.entries.find((one) => one.name === name);
  if (entry === undefined) return undefined;
  return { entry: entry.name, title: entry.title, spans: [{ first: null, last: null, refusal: { kind: 'notAsked' } }] };
}

/** How many entries may count at all on the day. */
export function numberAdmitted(admissions: readonly Admission[], day: IsoDate): number {
  return admissions.filter((admission) => refusalOn(admission, day) === null).length;
}

/** The holding as one that does not count; nothing where it may count or is of no entry of the kind. */
export function missOfHolding({ pointer, entry, standing }: Holding): readonly Extract<Miss, { kind: 'holding' }>[] {
  return standing.kind === 'refused'
    ? [{ kind: 'holding', pointer, name: entry, title: standing.title, reason: standing.reason }]
    : [];
}

function standingOf(place: Place, admission: Admission | undefined, day: IsoDate): Standing {
  if (admission === undefined) {
    return { kind: 'strange' };
  }
  const since = readDay(descend(place, 'since'));
  const through = readDay(descend(place, 'through'));
  const reason = refusalOn(admission, day) ?? endedBy(through.day, day) ?? notYetHeldBy(since.day, day);
  if (reason !== null) {
    return { kind: 'refused', title: admission.title, reason };
  }
  const missing = [...(since.day === null ? [since.pointer] : []), ...(through.isMalformed ? [through.pointer] : [])];
  return missing.length === 0 ? { kind: 'counts' } : { kind: 'mayCount', missing };
}

function readDay({ pointer, value }: Place): { pointer: JsonPointer; day: IsoDate | null; isMalformed: boolean } {
  const day = typeof value === 'string' && isRealDay(value) ? value : null;
  return { pointer, day, isMalformed: day === null && !isAbsent(value) };
}

function refusalOn(admission: Admission, day: IsoDate): Refusal | null {
  return admission.spans.find((span) => includesDay(span, day))?.refusal ?? null;
}

function endedBy(through: IsoDate | null, day: IsoDate): HoldingReason | null {
  return through !== null && isAfter(day, through) ? { kind: 'ended', last: through } : null;
}

function notYetHeldBy(since: IsoDate | null, day: IsoDate): HoldingReason | null {
  return since !== null && isBefore(day, since) ? { kind: 'notYetHeld', first: since } : null;
}
