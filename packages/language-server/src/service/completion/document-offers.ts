/** Other documents: their paths and the names of their programs. */
import { pathBetween } from '../relative-path.ts';
import { rank, type Offer } from './offer.ts';
import type { Situation } from './situation.ts';

/** The paths of the other documents. */
export const pathOffers = ({ document, documents }: Situation): readonly Offer[] => {
  const used = new Set(
    document.parsed.document.items.flatMap((item) =>
      item.kind === 'Use' && item.path.kind === 'Text' ? [item.path.value] : [],
    ),
  );
  const wanted = document.parsed.document.kind === 'Examples' ? 'Program' : 'Catalog';
  return [...documents].flatMap(([uri, other]): readonly Offer[] => {
    const path = uri === document.uri ? null : pathBetween(document.uri, uri);
    if (path === null || used.has(path)) return [];
    const tree = other?.parsed.document ?? null;
    return [
      {
        label: `"${path}"`,
        kind: 'document',
        rank: tree?.kind === wanted ? rank.best : rank.good,
        detail: tree === null ? 'document' : tree.kind.toLowerCase(),
        alsoFoundBy: path,
      },
    ];
  });
};

/** The programs that examples can be for. */
export const programOffers = ({ documents }: Situation): readonly Offer[] =>
  [...documents.values()].flatMap((document): readonly Offer[] => {
    const tree = document?.parsed.document;
    if (tree?.kind !== 'Program' || tree.name.kind === 'Missing') return [];
    const title = tree.title?.value ?? null;
    const found = title === null ? {} : { alsoFoundBy: title };
    return [{ label: tree.name.text, kind: 'program', rank: rank.best, detail: title ?? 'program', ...found }];
  });

/** The name that a document would have by that of its file. */
export const fileNameOffers = ({ document: { uri } }: Situation): readonly Offer[] => {
  const file = uri.slice(uri.lastIndexOf('/') + 1).replace(/\..*$/, '');
  const label = file
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[A-Z]/.test(label)
    ? [{ label, kind: 'program', rank: rank.best, detail: 'after the name of the file' }]
    : [];
};
