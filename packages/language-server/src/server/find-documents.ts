import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { encoded } from '../service/uri.ts';

const extension = '.proviso';

/** What is made by tools, as `proviso check` leaves it out as well. */
const notLookedInto: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out', 'coverage']);

/** Somebody who opens a whole disk does not mean all documents on it. */
const mostFolders = 20_000;
const mostDocuments = 20_000;

/** What a folder has in it, in the order of names; nothing where it cannot be read. */
const entriesOf = async (folder: string): ReturnType<typeof readdirSorted> => {
  try {
    return await readdirSorted(folder);
  } catch {
    return [];
  }
};

const readdirSorted = async (
  folder: string,
): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]> =>
  (await readdir(fileURLToPath(folder), { withFileTypes: true }))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * The documents in folders of this machine and the folders in them. Their URIs begin as the client spells those of the folders,
 * so that both mean the same by them. Links to folders are not followed: they may lead in a circle.
 */
export const findDocuments = async (folders: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  const waiting = folders.filter((uri) => uri.startsWith('file:')).map((uri) => uri.replace(/\/+$/, ''));
  for (let looked = 0; looked < mostFolders && looked < waiting.length; looked++) {
    const folder = waiting[looked] ?? '';
    for (const { name, isFolder } of await entriesOf(folder)) {
      const uri = `${folder}/${encoded(name)}`;
      if (isFolder && !name.startsWith('.') && !notLookedInto.has(name)) waiting.push(uri);
      if (!isFolder && name.endsWith(extension)) found.push(uri);
      if (found.length === mostDocuments) return found;
    }
  }
  return found;
};
