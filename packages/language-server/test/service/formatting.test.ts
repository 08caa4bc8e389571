import { defaultLimits } from '@proviso/compiler';
import { describe, expect, it } from 'vitest';
import { provideFormatting, provideRangeFormatting } from '../../src/service/provide-formatting.ts';
import { edited } from '../../src/service/document-edits.ts';
import { marked } from '../support/marked.ts';

const formatted = async (text: string): Promise<string> => edited(text, await provideFormatting({ text }));

/** A text after what is marked in it was formatted. */
async function formattedAt(source: string): Promise<string> {
  const { text, ranges } = marked(source);
  const [range] = ranges;
  if (range === undefined) throw new Error('Nothing is marked.');
  return edited(text, await provideRangeFormatting({ text }, range));
}

describe('formatting', () => {
  it('brings a document into the one style, and changes nothing but space', async () => {
    const text = 'program P\nsection "A"{\nrequire   any badge\n}';
    expect(await formatted(text)).toBe('program P\n\nsection "A" {\n  require any badge\n}\n');
    expect((await provideFormatting({ text })).map((edit) => edit.text.trim())).toEqual(['', '', '', '', '']);
  });

  it('has nothing to do a second time', async () => {
    expect(await provideFormatting({ text: 'program P\n\nrequire any badge\n' })).toEqual([]);
  });

  it('keeps the ends of lines as they are', async () => {
    expect(await formatted('program P\r\nsection "A" {\r\nrequire x\r\n}\r\n')).toBe(
      'program P\r\n\r\nsection "A" {\r\n  require x\r\n}\r\n',
    );
  });

  it('leaves what is wrong as it is', async () => {
    const text = 'program P\n\nrequire   at   least\nrequire   any badge\n';
    expect(await formatted(text)).toBe('program P\n\nrequire   at   least\nrequire any badge\n');
  });

  it.each([['\0binary'], ['not \ufffd UTF-8'], [`program P\n${'   '.repeat(defaultLimits.characters)}`]])(
    'leaves what is no document as it is',
    async (text) => {
      expect(await provideFormatting({ text })).toEqual([]);
    },
  );
});

describe('formatting of a range', () => {
  it('formats the items that it touches, and nothing else', async () => {
    expect(await formattedAt('program P\nsection "A" {\nrequire   x\n   requ«ire»   y\n}\n')).toBe(
      'program P\nsection "A" {\nrequire   x\n  require y\n}\n',
    );
  });

  it('finds its place where lines end with two characters', async () => {
    expect(await formattedAt('program P\r\nsection "A" {\r\nrequire   x\r\n   requ«ire»   y\r\n}\r\n')).toBe(
      'program P\r\nsection "A" {\r\nrequire   x\r\n  require y\r\n}\r\n',
    );
  });
});
