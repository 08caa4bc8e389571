import { expect, it } from 'vitest';
import { session, start } from '../support/session.ts';

it('a block folds up to the line of its brace', async () => {
  const { open, ask } = await session();
  await open(`${start}section "S" {\n  require any badge\n}`);
  expect(await ask('foldingRange')).toEqual([{ startLine: 2, endLine: 3 }]);
});

it('a document that is not open has none', async () => {
  const { ask } = await session();
  expect(await ask('foldingRange')).toEqual([]);
});
