/** Documents from the file system. */
import { dirname, relative, resolve, sep } from 'node:path';
import type { Host } from '@proviso/compiler';
import { readText } from './read.ts';
import type { ReadText } from './read.ts';

/** A host whose names are absolute paths, and what it has read. */
export interface FileHost extends Host {
  /** The text of a document that has been read, by what readers know it by. */
  readonly textOf: (display: string) => string | null;
  /** Every file that is there but could not be read, with the reason. */
  readonly problems: () => readonly { readonly document: string; readonly reason: string }[];
}

/** A path as readers see it: from a folder on, with `/`. */
export function displayPath(folder: string, path: string): string {
  const shown = relative(folder, path).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

/** A host over the files, each read once. Readers know a document by its path from `cwd`. */
export function fileHost(cwd: string): FileHost {
  const read = new Map<string, ReadText>();
  const displayed = new Map<string, string>();
  const display = (name: string): string => displayPath(cwd, name);
  const readOnce = (name: string): ReadText => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const result = readText(name);
    read.set(name, result);
    if (result.ok) displayed.set(display(name), result.text);
    return result;
  };
  return {
    read: (name) => {
      const result = readOnce(name);
      return result.ok ? result.text : null;
    },
    resolve: (from, path) => resolve(dirname(from), path),
    display,
    textOf: (shown) => displayed.get(shown) ?? null,
    problems: () =>
      [...read].flatMap(([name, result]) =>
        result.ok || result.isMissing ? [] : [{ document: display(name), reason: result.reason }],
      ),
  };
}
