/** Plurals as English has them, where a catalog says nothing of its own. */

interface Declared {
  readonly name: string;
  readonly plural: string;
}

/** What several are called where no "s" alone is added: "bakeries", "boxes", "shelves", "people". */
const unlikeS = (name: string): readonly string[] => {
  if (name === 'person') return ['people'];
  if (/[^aeiou]y$/u.test(name)) return [`${name.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh|o)$/u.test(name)) return [`${name}es`];
  return /fe?$/u.test(name) ? [name.replace(/fe?$/u, 'ves')] : [];
};

/** Whether a word looks like the plural of something whose declaration does not give it one. */
export const isUnsaidPlural = ({ name, plural }: Declared, word: string): boolean =>
  plural === `${name}s` && unlikeS(name).includes(word);
