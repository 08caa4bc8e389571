import type { Names } from '@proviso/compiler';
import { newKept } from './kept.ts';
import type { Workspace } from './workspace.ts';

/** A catalog that a document could use. */
export interface NearbyCatalog {
  readonly uri: string;
  readonly names: Names;
}

/** What the catalogs beside documents declare. It is found out again after they, or what they use, have changed. */
export interface CatalogNames {
  /** The catalogs in the folder of a document and in those around it, but for some. */
  readonly near: (uri: string, without: ReadonlySet<string>) => Promise<readonly NearbyCatalog[]>;
}

/** More catalogs than anybody chooses from. */
const most = 12;

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1);

/**
 * Whether a text is likely a catalog: its first word says so. There is one way only to read the comments before it: a line of
 * nothing but slashes would be read in more ways than there is time for.
 */
const beginsCatalog = (text: string): boolean => /^\s*(?:\/\/[^\r\n]*[\r\n]\s*)*catalog\s/.test(text);

/** What the catalogs of a workspace declare. */
export const newCatalogNames = (workspace: Workspace): CatalogNames => {
  const kept = newKept<Names | null>(workspace, async (uri) => {
    const text = await workspace.text(uri);
    const analysis = text !== null && beginsCatalog(text) ? await workspace.analysis(uri) : null;
    return { result: analysis?.names ?? null, from: analysis?.documents.keys() ?? [] };
  });
  return {
    near: async (uri, without) => {
      const own = folderOf(uri);
      // What is declared nearby is offered while somebody writes: the folders are not gone through for each letter.
      const all = await workspace.recentDocuments();
      kept.keepOnly(new Set(all));
      const around = all
        .filter((each) => each !== uri && !without.has(each) && own.startsWith(folderOf(each)))
        .toSorted((a, b) => folderOf(b).length - folderOf(a).length);
      const found: NearbyCatalog[] = [];
      for (const each of around) {
        const names = await kept.of(each);
        if (names !== null) found.push({ uri: each, names });
        if (found.length === most) break;
      }
      return found;
    },
  };
};
