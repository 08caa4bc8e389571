import type { Workspace } from './workspace.ts';

/** What came of documents: kept until they change, or one that they use, and without their trees. */
export interface Kept<Result> {
  readonly of: (uri: string) => Promise<Result>;
  /** Whether this is known without looking at the document again. */
  readonly isKnown: (uri: string) => boolean;
  /** Forgets what came of all others. */
  readonly keepOnly: (uris: ReadonlySet<string>) => void;
}

/** What comes of a document, and of which others it was made besides. */
export interface Made<Result> {
  readonly result: Result;
  readonly from: Iterable<string>;
}

interface Entry<Result> {
  /** What it was made from: the revisions of the documents. */
  readonly revisions: ReadonlyMap<string, number>;
  readonly result: Result;
}

/** Keeps what this makes of the documents of a workspace. */
export const newKept = <Result>(workspace: Workspace, make: (uri: string) => Promise<Made<Result>>): Kept<Result> => {
  const kept = new Map<string, Entry<Result>>();
  const known = (uri: string): Entry<Result> | null => {
    const found = kept.get(uri);
    const isCurrent = [...(found?.revisions ?? [])].every(
      ([each, revision]) => workspace.revisionOf(each) === revision,
    );
    return found !== undefined && isCurrent ? found : null;
  };
  return {
    of: async (uri) => {
      const before = known(uri);
      if (before !== null) return before.result;
      // What changes while it is read may have been read before.
      const own = workspace.revisionOf(uri);
      const { result, from } = await make(uri);
      const others = [...from].map((each) => [each, workspace.revisionOf(each)] as const);
      kept.set(uri, { revisions: new Map([...others, [uri, own]]), result });
      return result;
    },
    isKnown: (uri) => known(uri) !== null,
    keepOnly: (uris) => {
      for (const each of kept.keys()) if (!uris.has(each)) kept.delete(each);
    },
  };
};
