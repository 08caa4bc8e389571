/**
 * Asks a client soon, of several times at once only once. While it has not answered it is not asked again; if that was wanted
 * meanwhile, it is asked once more when it has.
 */
export const oneAtATime = (ask: () => Promise<void>): (() => void) => {
  let isAsking = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    try {
      while (isWanted) {
        isWanted = false;
        await ask();
      }
    } finally {
      isAsking = false;
    }
  };
  return () => {
    isWanted = true;
    if (isAsking) return;
    isAsking = true;
    setTimeout(() => void run(), 0);
  };
};
