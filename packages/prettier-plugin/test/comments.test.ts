import { describe, expect, it } from 'vitest';
import { formatted, linesOf } from './support/formatted.ts';

describe('a comment', () => {
  it('on its own line is indented like what follows', async () => {
    expect(await linesOf('section "A" {', '// one', 'require a', '      // two', '}')).toEqual([
      'section "A" {',
      '  // one',
      '  require a',
      '  // two',
      '}',
    ]);
  });

  it('behind something stays behind it, a space away', async () => {
    expect(await linesOf('require a     // one  ', 'require b// two')).toEqual([
      'require a // one',
      'require b // two',
    ]);
  });

  it('behind a brace stays behind it', async () => {
    expect(await linesOf('section "A" { // one', 'require a', '} // two')).toEqual([
      'section "A" { // one',
      '  require a',
      '} // two',
    ]);
  });

  it('in empty braces is indented', async () => {
    expect(await linesOf('section "A" {', '// nothing yet', '}')).toEqual(['section "A" {', '  // nothing yet', '}']);
  });

  it('does not make the line before it too long', async () => {
    const long = `require a // ${'long '.repeat(30)}`.trimEnd();
    expect(await linesOf(long)).toEqual([long]);
  });

  it('in a sentence ends the line there', async () => {
    expect(await linesOf('require A: a // why', 'and b')).toEqual(['require A:', '  a // why', '  and b']);
  });

  it('in a list of names stays behind the comma', async () => {
    expect(await linesOf('choice Duty: Coach, // one', 'Referee')).toEqual(['choice Duty: Coach, // one', '  Referee']);
  });

  it('before the first word of a document stays there', async () => {
    expect(await linesOf('/// About', '', '// More', 'program P')).toEqual(['/// About', '', '// More', 'program P']);
  });

  it('at the end of a document stays there', async () => {
    expect(await linesOf('program P', '', '', '// end')).toEqual(['program P', '', '// end']);
  });

  it('may be all that there is', async () => {
    expect(await linesOf('   // one', '', '', '// two')).toEqual(['// one', '', '// two']);
  });

  it('takes a block apart', async () => {
    expect(await linesOf('record r { a1: text // one', 'b: text }')).toEqual([
      'record r {',
      '  a1: text // one',
      '  b: text',
      '}',
    ]);
  });

  it('between a dash and its point stays there', async () => {
    expect(await linesOf('require all of { - // one', 'a }')).toEqual(['require all of {', '  - // one', '    a', '}']);
  });

  it('keeps the blank lines around it', async () => {
    expect(await linesOf('require a', '', '// one', '', 'require b')).toEqual([
      'require a',
      '',
      '// one',
      '',
      'require b',
    ]);
  });
});

describe('"prettier-ignore"', () => {
  it('leaves the item after it as it is', async () => {
    const item = ['  // prettier-ignore', '  require   all of { - a', '         - b }'];
    expect(await linesOf('section "A" {', ...item, 'require    c', '}')).toEqual([
      'section "A" {',
      ...item,
      '  require c',
      '}',
    ]);
  });

  it('leaves a point of a list as it is', async () => {
    expect(await linesOf('require all of {', '// prettier-ignore', '-   a', '-   b', '}')).toEqual([
      'require all of {',
      '  // prettier-ignore',
      '  -   a',
      '  - b',
      '}',
    ]);
  });

  it('leaves the row of a table as it is', async () => {
    const rows = ['columns A, B', '  // prettier-ignore', '  row X: a   | 1|2', 'row Long: b | 1|2'];
    expect(await formatted(`table T {\n${rows.join('\n')}\n}\n`)).toContain('  row X: a   | 1|2\n  row Long: b | 1');
  });
});
