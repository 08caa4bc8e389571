/**
 * Runs a piece of work whenever it is asked for, a moment after the last of several quick requests. The work can ask
 * whether it is still the latest, and so leave out what a newer run will do better.
 */
export const latestOnly = (work: (isLatest: () => boolean) => Promise<void>, delay = 150): (() => Promise<void>) => {
  let latest = 0;
  return async () => {
    latest += 1;
    const mine = latest;
    await new Promise((resolve) => {
      setTimeout(resolve, delay);
    });
    if (mine === latest) await work(() => mine === latest);
  };
};
