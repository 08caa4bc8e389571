import type { Span } from '@proviso/compiler';
import { describe, expect, it } from 'vitest';
import { frame } from '../../src/diagnostics/frame.ts';
import { plain } from '../../src/text/paint.ts';

function spanOf(text: string, from: string, to = from): Span {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start) + to.length;
  const placeOf = (offset: number): readonly [line: number, column: number] => {
    const lines = text.slice(0, offset).split('\n');
    return [lines.length, (lines.at(-1) ?? '').length + 1];
  };
  const [line, column] = placeOf(start);
  const [endLine, endColumn] = placeOf(end);
  return { document: 'a.proviso', start, end, line, column, endLine, endColumn };
}

function framed(text: string, from: string, to = from, width = 80): string {
  return frame(text.split('\n'), spanOf(text, from, to), { paint: plain, style: 'error', width }).join('\n');
}

describe('a code frame', () => {
  it('underlines the words', () => {
    expect(framed('one\nrequire two three\n', 'two')).toMatchInlineSnapshot(`
      "  2 | require two three
          |         ^^^"
    `);
  });

  it('shows tabs as spaces', () => {
    expect(framed('\ta\tbad', 'bad')).toMatchInlineSnapshot(`
      "  1 |     a   bad
          |         ^^^"
    `);
  });

  it('counts wide characters and emoji as two columns', () => {
    expect(framed('"日本👩‍👩‍👧" bad', 'bad')).toMatchInlineSnapshot(`
      "  1 | "日本👩‍👩‍👧" bad
          |          ^^^"
    `);
  });

  it('counts combining marks as none', () => {
    expect(framed('cafe\u0301 bad', 'bad')).toMatchInlineSnapshot(`
      "  1 | café bad
          |      ^^^"
    `);
  });

  it('underlines every line of a span over several', () => {
    expect(framed('a {\n  b\n\n  c\n} d', '{', '}')).toMatchInlineSnapshot(`
      "  1 | a {
          |   ^
        2 |   b
          |   ^
        3 |
        4 |   c
          |   ^
        5 | } d
          | ^"
    `);
  });

  it('leaves out the middle of a long span', () => {
    expect(framed(['x {', ...Array.from({ length: 9 }, (_, index) => `  ${index}`), '}'].join('\n'), '{', '}'))
      .toMatchInlineSnapshot(`
      "   1 | x {
           |   ^
         2 |   0
           |   ^
         3 |   1
           |   ^
           ...
        10 |   8
           |   ^
        11 | }
           | ^"
    `);
  });

  it('marks an empty span with one caret', () => {
    const text = 'require a';
    const span: Span = { ...spanOf(text, 'a'), end: 8, endColumn: 9 };
    expect(frame(text.split('\n'), span, { paint: plain, style: 'error', width: 80 }).join('\n'))
      .toMatchInlineSnapshot(`
      "  1 | require a
          |         ^"
    `);
  });

  it('shows the part of a long line that matters', () => {
    expect(framed(`${'x '.repeat(60)}bad${' y'.repeat(60)}`, 'bad', 'bad', 50)).toMatchInlineSnapshot(`
      "  1 | …x x x x x x x x x x bad y y y y y y y y y y y y y …
          |                      ^^^"
    `);
  });

  it('makes control characters and hidden directions visible', () => {
    expect(framed('a\u001b[2J \u202e bad', 'bad')).toMatchInlineSnapshot(`
      "  1 | a␛[2J <U+202E> bad
          |                ^^^"
    `);
  });
});
