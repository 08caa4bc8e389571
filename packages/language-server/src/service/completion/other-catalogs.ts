import type { NearbyCatalog } from '../catalog-names.ts';
import { pathBetween } from '../relative-path.ts';
import type { TextEdit } from '../text-edit.ts';
import { rank, type Offer, type OfferKind } from './offer.ts';
import type { Situation } from './situation.ts';

/** What another catalog can add where one is used already. What is judged, and what is said of it, stays. */
const additions: ReadonlySet<OfferKind> = new Set(['kind', 'entry', 'group', 'scale', 'choice', 'calendar', 'series']);

/** What any other catalog can give. */
const declared: ReadonlySet<OfferKind> = new Set([...additions, 'record', 'field', 'definition', 'member']);

/** The line that brings a catalog in, after those that bring others, else after the name of the document. */
const useOf = ({ document: { uri, text, parsed } }: Situation, catalog: string): TextEdit | null => {
  const path = pathBetween(uri, catalog);
  const { document: tree } = parsed;
  if (path === null || tree.kind === 'Unknown') return null;
  const last = tree.items.findLast((item) => item.kind === 'Use');
  const name = tree.kind === 'Examples' ? tree.program : tree.name;
  const at = last?.end ?? (tree.kind === 'Examples' ? null : tree.title)?.end ?? name.end;
  const next = text.indexOf('\n', at);
  // What stands behind it on its line, such as a comment, belongs to it.
  const end = next === -1 ? text.length : next;
  return { start: end, end, text: `\nuse "${path}"` };
};

/** Offers from a catalog that the document does not use yet: they come last, and bring it in. */
export const withUse = (situation: Situation, { uri }: NearbyCatalog, offers: readonly Offer[]): readonly Offer[] => {
  const use = useOf(situation, uri);
  if (use === null || use.end > situation.expected.word.start) return [];
  const { kinds, records } = situation.names;
  const allowed = kinds.size === 0 && records.size === 0 ? declared : additions;
  return offers
    .filter(({ kind }) => allowed.has(kind))
    .map((offer) => ({
      ...offer,
      rank: rank.last + 1 + offer.rank / 10,
      detail: [offer.detail, `adds ${use.text.trim()}`].filter((each) => each !== undefined).join(' · '),
      edits: [use],
    }));
};
