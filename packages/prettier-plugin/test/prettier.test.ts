import { format, formatWithCursor, getFileInfo } from 'prettier';
import { describe, expect, it } from 'vitest';
import * as plugin from '../src/index.ts';
import { formatted } from './support/formatted.ts';

const plugins = [plugin];
const untidy = 'program P\nsection "A" {\n   require   x\n   require   y\n}\nrequire   z\n';

/** The document with the range formatted from one word to another. */
const inRange = (from: string, to: string): Promise<string> =>
  formatted(untidy, { rangeStart: untidy.indexOf(from), rangeEnd: untidy.indexOf(to) + to.length });

describe('Prettier', () => {
  it('knows the language by the ending of a file', async () => {
    expect(await getFileInfo('a.proviso', { plugins })).toMatchObject({ inferredParser: 'proviso' });
  });

  it('formats the code of Markdown, in lists too', async () => {
    const page = '- one\n\n  ```proviso\n  section "A" {\n      require    x\n  }\n  ```\n';
    expect(await format(page, { parser: 'markdown', plugins })).toBe(
      '- one\n\n  ```proviso\n  section "A" {\n    require x\n  }\n  ```\n',
    );
  });

  it('leaves prose and what is to be left alone in their columns in a list of Markdown', async () => {
    const code = ['text """', '  One', '    two', '  """', '// prettier-ignore', 'require all of {', '   - a }'];
    const page = ['- one', '', '  ```proviso', ...code.map((line) => `  ${line}`), '  ```', ''].join('\n');
    expect(await format(page, { parser: 'markdown', plugins })).toBe(page);
  });

  it('leaves no blank line behind in Markdown where the code was read again, or was left alone', async () => {
    const page = '```proviso\nrequire a ,b\n```\n\n```proviso\n}}   {\n```\n';
    expect(await format(page, { parser: 'markdown', plugins })).toBe(page);
    const again = '```proviso\nchoice A : b ,c\n```\n';
    expect(await format(again, { parser: 'markdown', plugins })).toBe('```proviso\nchoice A: b, c\n```\n');
  });

  it('formats the items that a range touches, and nothing else', async () => {
    expect(await inRange('y', 'y')).toBe(untidy.replace('   require   y', '  require y'));
    expect(await inRange('x', 'y')).toBe(
      untidy.replace('   require   y', '  require y').replace('   require   x', '  require x'),
    );
    expect(await inRange('"A"', '"A"')).toBe(
      untidy.replace('   require   y', '  require y').replace('   require   x', '  require x'),
    );
    expect(await inRange('y', 'z')).toBe('program P\nsection "A" {\n  require x\n  require y\n}\n\nrequire z\n');
  });

  it('formats nothing where a range touches no item', async () => {
    expect(await inRange('program', 'P')).toBe(untidy);
  });

  it('finds its way back to the cursor', async () => {
    const { formatted: result, cursorOffset } = await formatWithCursor(untidy, {
      parser: 'proviso',
      plugins,
      cursorOffset: untidy.indexOf('y'),
    });
    expect(result.slice(cursorOffset)).toMatch(/^y\n/);
  });

  it('writes the ends of lines that are asked for', async () => {
    const crlf = 'program   P\r\ntext """\r\n  a\r\n  """\r\n';
    expect(await formatted(crlf)).toBe('program P\ntext """\n  a\n  """\n');
    expect(await formatted(crlf, { endOfLine: 'auto' })).toBe('program P\r\ntext """\r\n  a\r\n  """\r\n');
  });

  it('has lines of 120 columns where nothing else is said', async () => {
    const members = Array.from({ length: 30 }, (_, index) => `Member${index}`).join(', ');
    const lines = (await formatted(`catalog C\nchoice D: ${members}\n`)).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(110);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });
});
