import { expect, it } from 'vitest';
import { session, start } from '../support/session.ts';

it('the outline of a document is a tree', async () => {
  const { open, ask } = await session();
  await open(`${start}section "S" {\n  require any badge\n}`);
  expect(await ask('documentSymbol')).toMatchObject([
    { name: 'P', children: [{ name: 'S', children: [{ name: 'any badge' }] }] },
  ]);
});

it('a document that is not open has none', async () => {
  const { ask } = await session();
  expect(await ask('documentSymbol')).toEqual([]);
});
