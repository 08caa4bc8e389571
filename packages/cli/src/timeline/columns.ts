/** Bands of days as columns of a terminal. */
import { dayOf } from '@proviso/language-server/timeline';
import type { IsoDate } from '@proviso/runtime';

/** The band that each column shows; undefined where there is none. */
export function bandsOfColumns<Band extends { readonly first: IsoDate; readonly last: IsoDate }>(
  bands: readonly Band[],
  from: IsoDate,
  to: IsoDate,
  width: number,
): readonly (Band | undefined)[] {
  const start = dayOf(from);
  const days = dayOf(to) - start + 1;
  return Array.from({ length: width }, (_, column) => {
    const first = start + Math.floor((column * days) / width);
    const last = Math.max(first, start + Math.floor(((column + 1) * days) / width) - 1);
    // What begins within the column is shown rather than what goes on from before it.
    const band = bands.findLast((each) => dayOf(each.first) <= last);
    return band !== undefined && dayOf(band.last) < first ? undefined : band;
  });
}
