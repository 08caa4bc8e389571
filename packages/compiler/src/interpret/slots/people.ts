/** What people are recorded to fill. */
import type { JsonPointer } from '../../core/explanation.ts';
import type { Sharing } from '../../core/slots.ts';
import type { IsoDate } from '../../core/types.ts';
import { isRealDay } from '../days.ts';
import { selectItems } from '../items.ts';
import { mayHaveMore, readList } from '../lists.ts';
import { descend, isAbsent, property } from '../places.ts';
import type { Place } from '../places.ts';
import type { Evaluate, Situation } from '../situation.ts';

/** A role in a team that somebody is recorded to fill on the day, or may be. */
export interface Fill {
  readonly role: string;
  readonly entry: string;
  readonly isSure: boolean;
  readonly missing: readonly JsonPointer[];
}

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly fills: readonly Fill[];
  /** Whether all that is recorded is known. */
  readonly isKnown: boolean;
  /** Where it is recorded, or would be. */
  readonly pointer: JsonPointer;
  readonly isRecorded: boolean;
  readonly missing: readonly JsonPointer[];
}

export function peopleOf(
  { list, record, roles }: Sharing,
  situation: Situation,
  evaluate: Evaluate,
): readonly Person[] {
  const { items } = selectItems({ kind: 'items', list, record, test: null }, situation, evaluate);
  return items.map(({ place, name }): Person => {
    const recorded = readList(descend(place, 'fills'));
    const missing = recorded.isMissing ? [recorded.pointer] : recorded.more === null ? [] : [recorded.more];
    return {
      key: place.pointer,
      name,
      fills: recorded.items.flatMap((fill) => fillOn(situation.day, fill, roles)),
      isKnown: !mayHaveMore(recorded),
      pointer: recorded.pointer,
      isRecorded: !recorded.isMissing,
      missing,
    };
  });
}

function fillOn(day: IsoDate, fill: Place, roles: readonly string[]): readonly Fill[] {
  const role = property(fill.value, 'role');
  const entry = property(fill.value, 'entry');
  if (typeof role !== 'string' || typeof entry !== 'string' || !roles.includes(role)) return [];
  const standing = standingOn(day, fill);
  return standing.isOut ? [] : [{ role, entry, isSure: standing.missing.length === 0, missing: standing.missing }];
}

/** Whether something counts on the day by its `since` and `through`, and what is missing to know. */
function standingOn(day: IsoDate, place: Place): { readonly isOut: boolean; readonly missing: readonly JsonPointer[] } {
  const [since, through] = [descend(place, 'since'), descend(place, 'through')];
  const first = typeof since.value === 'string' && isRealDay(since.value) ? since.value : null;
  const last = typeof through.value === 'string' && isRealDay(through.value) ? through.value : null;
  const isMalformed = last === null && !isAbsent(through.value);
  return {
    isOut: (first !== null && first > day) || (last !== null && last < day),
    missing: [...(first === null ? [since.pointer] : []), ...(isMalformed ? [through.pointer] : [])],
  };
}
