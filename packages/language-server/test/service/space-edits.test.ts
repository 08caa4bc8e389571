import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaceEdits } from '../../src/service/space-edits.ts';
import { edited } from '../../src/service/document-edits.ts';

const word = fc.constantFrom('require', '}', '"a b"', '//', 'ä', ',');
const space = fc.constantFrom('', ' ', '  ', '\n', '\n  ', '\n\n    ', '\t', '\r\n', '\r\n  ', '\u00a0');

describe('edits of space', () => {
  it('make one text of the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(space, word, space)), (parts) => {
        const before = parts.map(([first, each]) => first + each).join('');
        const after = parts.map(([, each, second]) => second + each).join('');
        expect(edited(before, spaceEdits(before, after))).toBe(after);
      }),
    );
  });

  it('touch no word, and nothing of the space that stays', () => {
    expect(spaceEdits('a\n   b  c', 'a\n  b c\n')).toEqual([
      { start: 4, end: 5, text: '' },
      { start: 7, end: 8, text: '' },
      { start: 9, end: 9, text: '\n' },
    ]);
  });

  it('take no line end apart', () => {
    expect(spaceEdits('a\r\nb', 'a\nb')).toEqual([{ start: 1, end: 3, text: '\n' }]);
    expect(spaceEdits('a\nb', 'a\r\nb')).toEqual([{ start: 1, end: 2, text: '\r\n' }]);
    expect(spaceEdits('a\r\n  b', 'a\r\n\r\nb')).toEqual([{ start: 3, end: 5, text: '\r\n' }]);
  });

  it('are one change of all that differs where words do', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(edited(before, spaceEdits(before, after))).toBe(after);
      }),
    );
    expect(spaceEdits('one two', 'one six')).toEqual([{ start: 4, end: 7, text: 'six' }]);
  });

  it('are none of equal texts', () => {
    expect(spaceEdits(' a  b ', ' a  b ')).toEqual([]);
    expect(spaceEdits('', '')).toEqual([]);
  });
});
