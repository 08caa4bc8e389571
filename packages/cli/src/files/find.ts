/** Which documents paths mean. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reasonOf } from './reasons.ts';

export type FoundDocuments =
  /** Absolute paths, each once, in order. */
  { readonly ok: true; readonly documents: readonly string[] } | { readonly ok: false; readonly message: string };

const extension = '.proviso';
const notLookedInto: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out', 'coverage']);

function documentsUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name.startsWith('.') || notLookedInto.has(entry.name) ? [] : documentsUnder(path);
    }
    return entry.name.endsWith(extension) && (entry.isFile() || entry.isSymbolicLink()) ? [path] : [];
  });
}

/** The paths as the end of a sentence. */
export function placesInWords(paths: readonly string[]): string {
  return paths.map((path) => (path === '.' ? 'this folder' : path)).join(', ');
}

/** The documents that paths name: files whatever their names, and every `*.proviso` in folders and the folders in them. */
export function findDocuments(cwd: string, paths: readonly string[]): FoundDocuments {
  const documents = new Set<string>();
  for (const given of paths) {
    const path = resolve(cwd, given);
    try {
      if (statSync(path).isDirectory()) for (const document of documentsUnder(path)) documents.add(document);
      else documents.add(path);
    } catch (error) {
      return { ok: false, message: `${given}: ${reasonOf(error)}.` };
    }
  }
  if (documents.size > 0) return { ok: true, documents: [...documents] };
  return { ok: false, message: `There is no document (*${extension}) in ${placesInWords(paths)}.` };
}
