import type { Files } from './files.ts';

/** Which documents there are in the folders that are worked in. They are looked for when somebody needs them. */
export interface Listing {
  readonly all: () => Promise<readonly string[]>;
  /** A document may have come or gone. */
  readonly forget: () => void;
}

/** A listing of the folders; where nobody tells when documents come and go, they are looked for each time. */
export const newListing = (files: Files, folders: () => readonly string[], isWatched: boolean): Listing => {
  let found: Promise<readonly string[]> | null = null;
  return {
    all: async () => {
      const asked = (isWatched ? found : null) ?? files.find(folders());
      found = asked;
      try {
        return await asked;
      } catch {
        if (found === asked) found = null;
        return [];
      }
    },
    forget: () => {
      found = null;
    },
  };
};
