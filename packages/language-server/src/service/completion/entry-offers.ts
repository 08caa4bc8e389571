import type { EntrySymbol, KindSymbol } from '@proviso/compiler';
import { offerEntry } from './name-offers.ts';
import { rank, type Offer } from './offer.ts';
import { revisionsIn } from './program-parts.ts';
import type { Situation } from './situation.ts';

/** Whether an entry had ended when the last revision came: there is no clock to ask. */
const hasEnded = ({ lifetime: { last } }: EntrySymbol, latest: string | null): boolean =>
  last !== null && (latest === null || last < latest);

/** The entries of a kind, in the catalog's order, without some. */
export const entriesOf = (
  { programTree }: Situation,
  kind: KindSymbol,
  without: ReadonlySet<string>,
  place: number = rank.best,
): readonly Offer[] => {
  const dates = programTree === null ? [] : revisionsIn(programTree).flatMap(({ on }) => on ?? []);
  const latest = dates.toSorted().at(-1) ?? null;
  return [...kind.entries.values()]
    .filter(({ name }) => !without.has(name))
    .map((entry) => offerEntry(entry, { place, hasEnded: hasEnded(entry, latest) }));
};
