/** What tells that a file may be a history, by its path. */
const historical = /histor|timeline|events/iu;

/** Paths in the order in which they are offered: the one of last time, then those that look like histories, then all others. */
export const inOrderOfLikelihood = (paths: readonly string[], last: string | null): readonly string[] => {
  const place = (path: string): number => (path === last ? 0 : historical.test(path) ? 1 : 2);
  return paths.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0));
};
