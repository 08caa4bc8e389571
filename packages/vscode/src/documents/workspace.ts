import { Uri, workspace } from 'vscode';
import { outlineOf, usedBy, type Outline } from './outline.ts';
import type { Used } from './planned.ts';

const textOf = async (uri: Uri): Promise<string> => {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return '';
  }
};

/** The names of the files in a folder. */
export const namesIn = async (folder: Uri): Promise<ReadonlySet<string>> => {
  try {
    return new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  } catch {
    return new Set();
  }
};

/** What a document is about: the record of the first catalog that it uses. */
const recordOf = async (uri: Uri, text: string): Promise<string | null> => {
  for (const path of usedBy(text)) {
    const outline = outlineOf(await textOf(Uri.joinPath(uri, '..', path)));
    if (outline?.kind === 'catalog' && outline.record !== null) return outline.record;
  }
  return null;
};

/** The documents of one kind that a new one could use, in the order of their paths. */
export const documentsToUse = async (kind: Outline['kind']): Promise<readonly Used[]> => {
  const addresses = await workspace.findFiles('**/*.proviso', '**/node_modules/**');
  const found = await Promise.all(
    addresses.map(async (uri) => {
      const text = await textOf(uri);
      const outline = outlineOf(text);
      if (outline?.kind !== kind) return [];
      return [{ path: uri.path, name: outline.name, record: outline.record ?? (await recordOf(uri, text)) }];
    }),
  );
  return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
};
