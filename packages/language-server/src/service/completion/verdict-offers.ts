/** The programs of which it may be asked whether they are met: those that the document uses. */
import { resolved } from '../document.ts';
import { rank, type Offer } from './offer.ts';
import type { Situation } from './situation.ts';

export const usedProgramOffers = ({ document, documents }: Situation): readonly Offer[] =>
  document.parsed.document.items.flatMap((item): readonly Offer[] => {
    if (item.kind !== 'Use' || item.path.kind !== 'Text') return [];
    const tree = documents.get(resolved(document.uri, item.path.value) ?? '')?.parsed.document;
    if (tree?.kind !== 'Program' || tree.name.kind === 'Missing') return [];
    const title = tree.title?.value ?? null;
    return [
      {
        label: tree.name.text,
        kind: 'program',
        rank: rank.best,
        detail: title ?? 'program',
        ...(title === null ? {} : { alsoFoundBy: title }),
      },
    ];
  });
