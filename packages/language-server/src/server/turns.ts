/** Does something for each of some keys, soon and in the order in which they came. */
export interface Turns {
  /** A key that is waiting already is not done twice: of many changes of a document only what came of them is looked at. */
  readonly add: (key: string) => void;
  readonly remove: (key: string) => void;
}

/**
 * Does something once all that has come in has been heard, so that what somebody waits for is answered before. In a worker
 * there is no better way than the next turn of the clock.
 */
const afterAllIsHeard = (work: () => void): void => {
  if (!('setImmediate' in globalThis)) setTimeout(work, 0);
  // In one turn a message is taken out of the queue, and only in the next the one behind it.
  else setImmediate(() => setImmediate(work));
};

/**
 * Turns that do this, one after the other; between any two of them what else has come in is heard. Where one fails, that is
 * told, and the others are taken all the same.
 */
export const newTurns = (take: (key: string) => Promise<void>, failed: (error: unknown) => void): Turns => {
  const waiting = new Set<string>();
  let isRunning = false;

  const run = async (): Promise<void> => {
    for (const key of waiting) {
      waiting.delete(key);
      await take(key).catch(failed);
      await new Promise<void>(afterAllIsHeard);
    }
    isRunning = false;
  };

  return {
    add: (key) => {
      waiting.add(key);
      if (isRunning) return;
      isRunning = true;
      afterAllIsHeard(() => void run());
    },
    remove: (key) => {
      waiting.delete(key);
    },
  };
};
