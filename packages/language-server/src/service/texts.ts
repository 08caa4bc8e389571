import type { Files } from './files.ts';
import { isWithin } from './uri.ts';

/** The texts of files. They are kept while nothing can have changed them. */
export interface Texts {
  readonly of: (uri: string) => Promise<string | null>;
  /** A file has changed, or all in a folder have. */
  readonly forget: (uri: string) => void;
}

/** Texts read through these files; one of which nobody tells when it changes is read each time. */
export const newTexts = (files: Files, isWatched: (uri: string) => boolean): Texts => {
  const kept = new Map<string, Promise<string | null>>();
  return {
    of: (uri) => {
      if (!isWatched(uri)) return files.read(uri);
      const text = kept.get(uri) ?? files.read(uri);
      kept.set(uri, text);
      return text;
    },
    forget: (uri) => {
      for (const each of kept.keys()) if (isWithin(each, uri)) kept.delete(each);
    },
  };
};
