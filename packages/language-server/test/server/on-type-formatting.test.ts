import { expect, it } from 'vitest';
import { session } from '../support/session.ts';

it('a new line in a block is indented', async () => {
  const { open, ask } = await session();
  await open('program P\nsection "A" {\n\n}');
  const place = { line: 2, character: 0 };
  expect(await ask('onTypeFormatting', { options: {}, position: place, ch: '\n' })).toEqual([
    { range: { start: place, end: place }, newText: '  ' },
  ]);
});
