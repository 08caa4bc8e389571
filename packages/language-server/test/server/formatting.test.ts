import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { nowhere, session } from '../support/session.ts';

const text = 'program P\n\nrequire   any badge\nrequire   size at least 2\n';
const options = { tabSize: 8, insertSpaces: false };
const gap = (line: number): TextEdit => ({
  range: { start: { line, character: 8 }, end: { line, character: 10 } },
  newText: '',
});

describe('formatting', () => {
  it('of a document is edits of the space in it, whatever the editor says of tabs', async () => {
    const { open, ask } = await session();
    await open(text);
    expect(await ask('formatting', { options })).toEqual([gap(2), gap(3)]);
  });

  it('of a document that is not open is nothing', async () => {
    const { ask } = await session();
    expect(await ask('formatting', { options })).toEqual([]);
    expect(await ask('rangeFormatting', { options, range: { start: nowhere, end: nowhere } })).toEqual([]);
    expect(await ask('onTypeFormatting', { options, position: nowhere, ch: '}' })).toEqual([]);
  });
});
