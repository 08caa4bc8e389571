/** Documents from the file system. */
import { dirname, relative, resolve, sep } from 'node:path';
import { defaultLimits } from '@proviso/compiler';
import type { Host } from '@proviso/compiler';
import { readDocument } from './read.ts';
import type { ReadText } from './read.ts';

/** A host whose names are absolute paths, and what it has read. */
export interface FileHost extends Host {
  /** The lines of a document that has been read, by what readers know it by. */
  readonly linesOf: (display: string) => readonly string[] | null;
  /** Why a document cannot be read, as the rest of a sentence after its name; null where it can. */
  readonly reasonAgainst: (name: string) => string | null;
  /** Every file that is there but could not be read, with the reason. */
  readonly problems: () => readonly { readonly document: string; readonly reason: string }[];
}

/** A path as readers see it: from a folder on, with `/`. */
export function displayPath(folder: string, path: string): string {
  const shown = relative(folder, path).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

/** A host over the files, each read once, as far as `characters` go. Readers know a document by its path from `cwd`. */
export function fileHost(cwd: string, characters: number = defaultLimits.characters): FileHost {
  const read = new Map<string, ReadText>();
  const displayed = new Map<string, string>();
  const lines = new Map<string, readonly string[]>();
  const display = (name: string): string => displayPath(cwd, name);
  const readOnce = (name: string): ReadText => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const result = readDocument(name, characters);
    read.set(name, result);
    if (result.ok) displayed.set(display(name), result.text);
    return result;
  };
  return {
    read: (name) => {
      const result = readOnce(name);
      return result.ok ? result.text : null;
    },
    reasonAgainst: (name) => {
      const result = readOnce(name);
      return result.ok ? null : result.reason;
    },
    resolve: (from, path) => resolve(dirname(from), path),
    display,
    linesOf: (shown) => {
      const text = displayed.get(shown);
      if (text === undefined) return null;
      const known = lines.get(shown) ?? text.split(/\r\n|\n|\r/);
      lines.set(shown, known);
      return known;
    },
    problems: () =>
      [...read].flatMap(([name, result]) =>
        result.ok || result.isMissing ? [] : [{ document: display(name), reason: result.reason }],
      ),
  };
}
