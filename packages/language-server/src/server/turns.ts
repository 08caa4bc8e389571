/** Does something for each of some keys, soon and in the order in which they came. */
export interface Turns {
  /** A key that is waiting already is not done twice: of many changes of a document only what came of them is looked at. */
  readonly add: (key: string) => void;
  readonly remove: (key: string) => void;
}

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
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    isRunning = false;
  };

  return {
    add: (key) => {
      waiting.add(key);
      if (isRunning) return;
      isRunning = true;
      setTimeout(() => void run(), 0);
    },
    remove: (key) => {
      waiting.delete(key);
    },
  };
};
