/** What is held as awards leave it: a holding that an award has ended is held no more, though the facts do not say so. */
import { dateOrZero } from '../calendar.ts';
import type { IsoDate } from '../explanation.ts';
import { holdingsWithEnds, isEndOpen } from '../superseded.ts';
import type { Supersession } from '../superseded.ts';
import type { KindShape } from '../validate/shape.ts';
import { own } from '../validate/walk.ts';
import { changing, isHeldOn, itemsAt, put } from './working.ts';
import type { Changing } from './working.ts';

/** A holding as the facts have it, and as awards leave it. */
export interface Held {
  readonly holding: Changing;
  readonly left: Changing;
}

const noEndings: readonly Supersession[] = [];

/** The holdings of a kind in `holds` or `passed`, in their order; what is passed is ended by nothing. */
export function heldIn(
  owner: Changing | null,
  verb: string,
  { name, endings = noEndings }: KindShape,
): readonly Held[] {
  if (owner === null) return [];
  const items = itemsAt(owner, name) ?? [];
  const left = verb === 'holds' && endings.length > 0 ? holdingsWithEnds(own(owner, name), endings) : items;
  return items.flatMap((item, place): readonly Held[] => {
    const [holding, read] = [changing(item), changing(left[place])];
    return holding === null || read === null ? [] : [{ holding, left: read }];
  });
}

/** Those of an entry that are surely held on a day without an end. Of one that may have begun before an award, that ended it maybe. */
export function openOn(
  owner: Changing | null,
  verb: string,
  kind: KindShape,
  entry: string,
  day: IsoDate,
): readonly Changing[] {
  return heldIn(owner, verb, kind).flatMap(({ holding, left }) => {
    if (own(holding, 'entry') !== entry || typeof own(left, 'through') === 'string' || !isHeldOn(left, day)) return [];
    const mayBeOver = isEndOpen(left, dateOrZero(day)) || mayHaveBegunBefore(owner, verb, kind, holding);
    return mayBeOver ? [] : [holding];
  });
}

/** Whether an award ends the holding if it began early enough, which is not known. */
function mayHaveBegunBefore(owner: Changing | null, verb: string, kind: KindShape, holding: Changing): boolean {
  if (owner === null || verb !== 'holds' || kind.endings === undefined || own(holding, 'since') !== null) return false;
  const others = (itemsAt(owner, kind.name) ?? []).filter((item) => item !== holding);
  const early: Changing = {};
  for (const key of Object.keys(holding)) put(early, key, own(holding, key));
  put(early, 'since', '0001-01-01');
  const [left] = holdingsWithEnds([early, ...others], kind.endings);
  return typeof own(changing(left) ?? {}, 'through') === 'string';
}
