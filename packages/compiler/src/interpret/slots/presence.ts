/** Which entries of a kind the subject holds or applies for. */
import type { JsonPointer } from '../../core/explanation.ts';
import type { Sharing } from '../../core/slots.ts';
import type { IsoDate } from '../../core/types.ts';
import { includesDay, isAfter, isBefore } from '../days.ts';
import { readList } from '../lists.ts';
import { descend, property } from '../places.ts';
import type { Situation } from '../situation.ts';
import { daysHeld, missingThrough, supersessionsOf } from '../superseded.ts';

type Presence = 'in' | 'maybe' | 'out';

export interface Present {
  readonly of: (entry: string) => Presence;
  readonly isHeld: (entry: string) => Presence;
  /** Since when it is held, or on which day it was applied for; null where that is not known. */
  readonly heldSince: (entry: string) => IsoDate | null;
  readonly appliedOn: (entry: string) => IsoDate | null;
  /** What is missing to know all that is held and applied for. */
  readonly missing: readonly JsonPointer[];
  /** The lists that are there. */
  readonly facts: readonly JsonPointer[];
}

interface Told {
  readonly of: (entry: string) => Presence;
  readonly since: (entry: string) => IsoDate | null;
  readonly missing: readonly JsonPointer[];
  readonly facts: readonly JsonPointer[];
}

const nothingTold: Told = { of: () => 'out', since: () => null, missing: [], facts: [] };

export function presentEntries(sharing: Sharing, situation: Situation): Present {
  const held = toldUnder('holds', sharing, situation);
  const applied = sharing.tellsApplications ? toldUnder('appliedFor', sharing, situation) : nothingTold;
  const either = (entry: string): Presence => {
    const both = [held.of(entry), applied.of(entry)];
    return both.find((each) => each === 'in') ?? both.find((each) => each === 'maybe') ?? 'out';
  };
  return {
    of: either,
    isHeld: held.of,
    heldSince: held.since,
    appliedOn: applied.since,
    missing: [...held.missing, ...applied.missing],
    facts: [...held.facts, ...applied.facts],
  };
}

function toldUnder(
  verb: 'holds' | 'appliedFor',
  { kind, entries }: Sharing,
  { program, subject, day }: Situation,
): Told {
  const list = readList(descend(subject, verb, kind));
  const offered = entries.filter((each) => includesDay(each, day)).map(({ entry }) => entry);
  const told = list.items.flatMap((place) => {
    const entry = property(place.value, 'entry');
    const held = daysHeld(place, list, supersessionsOf(program, verb, kind));
    const { since, through } = held;
    const isOut = isBefore(day, since) || isAfter(day, through);
    const missing = missingThrough(held, day);
    return typeof entry !== 'string' || isOut || !offered.includes(entry) ? [] : [{ entry, missing, since }];
  });
  const isSure = (entry: string): boolean => told.some((each) => each.entry === entry && each.missing.length === 0);
  const hasMore = list.isMissing || list.more !== null;
  const open = told.filter(({ entry }) => !isSure(entry)).flatMap(({ missing }) => missing);
  return {
    of: (entry) => {
      if (isSure(entry)) return 'in';
      const mayBe = offered.includes(entry) && (hasMore || told.some((each) => each.entry === entry));
      return mayBe ? 'maybe' : 'out';
    },
    since: (entry) => {
      const days = told.flatMap((each) =>
        each.entry === entry && each.missing.length === 0 ? (each.since ?? []) : [],
      );
      return days.toSorted()[0] ?? null;
    },
    missing: list.isMissing ? [list.pointer] : [...open, ...(list.more === null ? [] : [list.more])],
    facts: list.isMissing ? [] : [list.pointer],
  };
}
