/** How often documents have changed, for whoever keeps what came of them. */
export interface Revisions {
  /** A document has changed. */
  readonly raise: (uri: string) => void;
  /** A file has changed, or all of those in a folder may have. */
  readonly raiseWithin: (uri: string) => void;
  readonly raiseAll: () => void;
  /** A number that is another whenever the document may be another. */
  readonly of: (uri: string) => number;
  /** How many changes there were of any document. */
  readonly count: () => number;
  /** Comes to pass at the next change of any document. */
  readonly next: () => Promise<void>;
}

export const newRevisions = (): Revisions => {
  const own = new Map<string, number>();
  let all = 0;
  let count = 0;
  let waiting: (() => void)[] = [];
  const tell = (): void => {
    count += 1;
    const told = waiting;
    waiting = [];
    for (const each of told) each();
  };
  const raise = (uri: string): void => {
    own.set(uri, (own.get(uri) ?? 0) + 1);
    tell();
  };
  const raiseAll = (): void => {
    all += 1;
    tell();
  };
  return {
    raise,
    raiseWithin: (uri) => {
      // What is no document may be a folder with any of them in it.
      if (uri.endsWith('.proviso') || own.has(uri)) raise(uri);
      else raiseAll();
    },
    raiseAll,
    of: (uri) => all + (own.get(uri) ?? 0),
    count: () => count,
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
  };
};
