import { lex } from '../../../../grammar/src/index.ts';
import * as fc from 'fast-check';

/** What may stand between two tokens, by how unusual it is. */
const spaces = [' ', ' ', '  ', '\n', '\n', '\n\n', '\n\n\n', '\t', ' \n  '] as const;
const comments = [
  ' // said',
  '\n// said\n',
  '\n\n  /// said\n\n',
  ' /// said\n//twice\n',
  '// prettier-ignored\n',
] as const;

const clings = (before: string, after: string): boolean =>
  [',', ':', '.', '?', ')'].includes(after) || ['(', '.'].includes(before);

/** Numbers that choose what stands between the tokens of a text. */
export const arbitraryGaps: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: 199 }), {
  minLength: 1,
  maxLength: 80,
  size: 'max',
});

/** The same tokens with other spaces and, once in a while, comments between them. */
export const scrambled = (text: string, gaps: readonly number[]): string => {
  let result = '';
  let before = '';
  lex(text).tokens.forEach(({ image }, index) => {
    const chosen = gaps[index % gaps.length] ?? 0;
    const comment = chosen >= 192 ? comments[chosen % comments.length] : undefined;
    const usual = clings(before, image) && chosen % 3 > 0 ? '' : (spaces[chosen % spaces.length] ?? ' ');
    result += index === 0 ? '' : comment === undefined ? usual : ` ${comment}\n`;
    result += image;
    before = image;
  });
  return `${result}\n`;
};
