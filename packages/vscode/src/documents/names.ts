/** The last part of a path: what people call a file. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The words of a title, without what only decorates it. */
const wordsOf = (title: string): readonly string[] => title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The name of a file for a document of this title: `Premier Integrator` gives `premier-integrator`. */
export const fileNameFor = (title: string): string => wordsOf(title).join('-').toLowerCase();

/** The name by which documents speak of one with this title: `Premier Integrator` gives `PremierIntegrator`. */
export const identifierFor = (title: string): string =>
  wordsOf(title)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** What is wrong with a title that somebody has typed, or null. */
export const titleProblem = (title: string): string | null => {
  if (title.trim() === '') return 'Write the name that readers will see, such as Premier Integrator.';
  if (title.includes('"')) return 'Leave out the quotation marks.';
  return /^\p{L}/u.test(title.trim()) ? null : 'Begin with a letter.';
};

/** The first of `name.proviso`, `name-2.proviso`, … that is not taken. */
export const freeName = (name: string, ending: string, taken: ReadonlySet<string>): string => {
  let free = `${name}${ending}`;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}${ending}`;
  return free;
};
