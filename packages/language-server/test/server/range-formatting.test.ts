import { expect, it } from 'vitest';
import { session } from '../support/session.ts';

it('formatting of a range is edits of the lines that it touches', async () => {
  const { open, ask } = await session();
  await open('program P\n\nrequire   any badge\nrequire   size at least 2\n');
  const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } };
  expect(await ask('rangeFormatting', { options: {}, range })).toEqual([
    { range: { start: { line: 3, character: 8 }, end: { line: 3, character: 10 } }, newText: '' },
  ]);
});
