/** Does something for each of some keys, soon and in the order in which they came. */
export interface Turns {
  /** A key that is waiting already is not done twice: of many changes of a document only what came of them is looked at. */
  readonly add: (key: string) => void;
  readonly remove: (key: string) => void;
}

/**
 * So many turns of the event loop go by until what has come in is heard and answered: in one a message is taken out of the queue
 * and in the next the one behind it; its answer waits for its turn to be written, and is written in the one after.
 */
const turnsUntilAnswered = 4;

/**
 * Does something once all that has come in has been heard, so that what somebody waits for is answered before. In a worker
 * there is no better way than the next turn of the clock.
 */
const afterAllIsHeard = (work: () => void, turns = turnsUntilAnswered): void => {
  if (!('setImmediate' in globalThis)) setTimeout(work, 0);
  else if (turns === 0) work();
  else {
    setImmediate(() => {
      afterAllIsHeard(work, turns - 1);
    });
  }
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
      await new Promise<void>((resolve) => {
        afterAllIsHeard(resolve);
      });
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
