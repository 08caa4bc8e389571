/** Bands of days as columns of a terminal. */
import type { IsoDate } from '@proviso/runtime';
import { dayOf } from './axis.ts';

/** The band that each column shows; undefined before the first one. */
export function bandsOfColumns<Band extends { readonly first: IsoDate }>(
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
    return bands.findLast((band) => dayOf(band.first) <= last);
  });
}
