/** Other documents: their paths and the names of their programs. */
import type { Document } from '@proviso/grammar';
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

/** The paths from a document to those of a sort. */
export const pathsOf = ({ document, documents }: Situation, kind: Document['kind']): readonly string[] =>
  [...documents].flatMap(([uri, other]) => {
    const path = uri === document.uri || other?.parsed.document.kind !== kind ? null : pathBetween(document.uri, uri);
    return path ?? [];
  });

/** Another document's program: what it is called, and where it is. */
interface OtherProgram {
  readonly name: string;
  readonly title: string | null;
  readonly path: string;
}

/** The programs that there are. */
export const programsIn = ({ document, documents }: Situation): readonly OtherProgram[] =>
  [...documents].flatMap(([uri, other]): readonly OtherProgram[] => {
    const tree = other?.parsed.document;
    const path = pathBetween(document.uri, uri);
    if (tree?.kind !== 'Program' || tree.name.kind === 'Missing' || path === null) return [];
    return [{ name: tree.name.text, title: tree.title?.value ?? null, path }];
  });

/** The programs that examples can be for. At the end of the first line the program is brought in as well. */
export const programOffers = (situation: Situation): readonly Offer[] => {
  const { document, expected } = situation;
  const rest = document.text.slice(expected.word.end);
  const isAlone = /^[^\S\n]*(?:\n|$)/.test(rest) && !/^\s*use\b/.test(rest);
  return programsIn(situation).map(({ name, title, path }) => {
    const use = isAlone ? `\nuse "${path}"` : '';
    return {
      label: name,
      kind: 'program',
      rank: rank.best,
      detail: [title ?? 'program', ...(use === '' ? [] : [`adds ${use.trim()}`])].join(' · '),
      text: name + use,
      ...(title === null ? {} : { alsoFoundBy: title }),
    };
  });
};

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
