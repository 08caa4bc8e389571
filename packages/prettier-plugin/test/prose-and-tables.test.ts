import { describe, expect, it } from 'vitest';
import { formatted, linesOf, within } from './support/formatted.ts';

describe('prose', () => {
  it('is indented by two with its closing quotes, and keeps what its lines do not share', async () => {
    expect(await linesOf('text "T" """', 'One', '   more', '"""')).toEqual([
      'text "T" """',
      '  One',
      '     more',
      '  """',
    ]);
  });

  it('keeps blank lines, and loses spaces at ends of lines', async () => {
    expect(await linesOf('text """', '  One  ', '   ', '', '  two', '  """')).toEqual([
      'text """',
      '  One',
      '',
      '',
      '  two',
      '  """',
    ]);
  });

  it('is never wrapped', async () => {
    const line = `  ${'word '.repeat(40).trim()}`;
    expect(await within(40, 'text """', line, '  """')).toEqual(['text """', line, '  """']);
  });

  it('that ends beside its quotes stays beside them', async () => {
    expect(await linesOf('text """', '    One', '    two"""')).toEqual(['text """', '  One', '  two"""']);
  });

  it('that begins beside its quotes stays as it is', async () => {
    const lines = ['text """One', '       two', '   three"""'];
    expect(await linesOf(...lines)).toEqual(lines);
    expect(await linesOf('text   """One"""')).toEqual(['text """One"""']);
  });
});

describe('a table', () => {
  it('has its bars one below the other', async () => {
    expect(
      await linesOf(
        'table T "By size" {',
        'columns S ,M',
        'row A: at least _ people|4| not required',
        'row "B": b | no|1',
        '}',
      ),
    ).toEqual([
      'table T "By size" {',
      '  columns S, M',
      '  row A: at least _ people | 4  | not required',
      '  row "B": b               | no | 1',
      '}',
    ]);
  });

  it('knows that some letters are wide', async () => {
    expect(
      await linesOf('table T { columns S', 'row "会员": a | 1', 'row "four": a | 2', 'row "e\u0301e": a | 3', '}'),
    ).toEqual([
      'table T {',
      '  columns S',
      '  row "会员": a | 1',
      '  row "four": a | 2',
      '  row "e\u0301e": a   | 3',
      '}',
    ]);
  });

  it('that would be too wide is not aligned', async () => {
    expect(
      await within(42, 'table T { columns S', 'row A: a | 100', 'row "Rather long": at least _ people | 2', '}'),
    ).toEqual(['table T {', '  columns S', '  row A: a | 100', '  row "Rather long": at least _ people | 2', '}']);
  });

  it('wraps a row before its bars', async () => {
    expect(await within(24, 'table T { columns S', 'row A: at least _ people | 1000 | 2000', '}')).toEqual([
      'table T {',
      '  columns S',
      '  row A:',
      '    at least _ people',
      '    | 1000 | 2000',
      '}',
    ]);
  });

  it('leaves a row with a comment in it out', async () => {
    expect(await formatted('table T { columns S\nrow A: a // one\n| 1\nrow Long: b | 2\n}\n')).toBe(
      'table T {\n  columns S\n  row A: a // one\n    | 1\n  row Long: b | 2\n}\n',
    );
  });
});
