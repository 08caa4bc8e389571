import type { IsoDate } from '@proviso/compiler';
import type { Modifier } from '@proviso/grammar';
import type { ServiceDocument } from './document.ts';

interface Replaced {
  readonly kind: string;
  readonly name: string;
  /** The first day on which it is; null for always. */
  readonly since: string | null;
}

const sinceOf = (lifetimes: readonly Modifier[]): string | null => {
  const since = lifetimes.find((each) => each.kind === 'Since');
  return since?.point.kind === 'Date' ? since.point.text : null;
};

const replacedIn = ({ parsed: { document } }: ServiceDocument): readonly Replaced[] => {
  if (document.kind !== 'Catalog') return [];
  return document.items.flatMap((item) => {
    if (item.kind !== 'Entries' || item.of.kind === 'Missing') return [];
    const kind = item.of.text;
    return item.entries.flatMap((entry) => {
      if (entry.kind !== 'Entry' || entry.name.kind === 'Missing') return [];
      const replaced = entry.attributes.find((each) => each.kind === 'Replaced');
      return replaced === undefined ? [] : [{ kind, name: entry.name.text, since: sinceOf(replaced.lifetimes) }];
    });
  });
};

const known = new WeakMap<ServiceDocument, readonly Replaced[]>();

/** What a catalog says has been replaced; looked for once in each document. */
const keptOf = (document: ServiceDocument): readonly Replaced[] => {
  const found = known.get(document) ?? replacedIn(document);
  known.set(document, found);
  return found;
};

/** Says whether an entry of a kind has been replaced by another one, on a day. */
export const replacedEntries = (
  documents: ReadonlyMap<string, ServiceDocument | null>,
  on: IsoDate,
): ((kind: string, name: string) => boolean) => {
  const replaced = new Set(
    [...documents.values()]
      .flatMap((document) => (document === null ? [] : keptOf(document)))
      .flatMap(({ kind, name, since }) => (since === null || since <= on ? [`${kind} ${name}`] : [])),
  );
  return (kind, name) => replaced.has(`${kind} ${name}`);
};
