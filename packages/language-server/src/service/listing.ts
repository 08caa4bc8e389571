import type { Files } from './files.ts';

/** Which documents there are in the folders that are worked in. They are looked for when somebody needs them. */
export interface Listing {
  /** Those that there are now. */
  readonly all: () => Promise<readonly string[]>;
  /** Those that there were when they were last looked for. */
  readonly recent: () => Promise<readonly string[]>;
  /** A document may have come or gone. */
  readonly forget: () => void;
}

/** A listing of the folders; where nobody tells when documents come and go, all are looked for each time. */
export const newListing = (files: Files, folders: () => readonly string[], isWatched: boolean): Listing => {
  let found: Promise<readonly string[]> | null = null;
  const recent = async (): Promise<readonly string[]> => {
    const asked = found ?? files.find(folders());
    found = asked;
    try {
      return await asked;
    } catch {
      if (found === asked) found = null;
      return [];
    }
  };
  return {
    all: () => {
      if (!isWatched) found = null;
      return recent();
    },
    recent,
    forget: () => {
      found = null;
    },
  };
};
