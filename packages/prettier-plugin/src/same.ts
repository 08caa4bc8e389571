import type { Source } from './source.ts';

/** What is said in a text, as it was read. */
type Said = Pick<Source, 'tokens' | 'comments' | 'problems'>;

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');

/** All that is said in a text, without the space between. Prose may be indented anew. */
const saidIn = ({ tokens, comments, problems }: Said): readonly string[] => [
  ...tokens.map(({ image }) => (image.startsWith('"""') ? withoutSpace(image) : image)),
  ...comments.map(({ text }) => text.trimEnd()),
  ...problems.map(({ message }) => message),
];

/** Whether two texts say the same words, with the same comments and problems. */
export const isSame = (one: Said, other: Said): boolean => {
  const before = saidIn(one);
  const after = saidIn(other);
  return before.length === after.length && before.every((each, index) => each === after[index]);
};
