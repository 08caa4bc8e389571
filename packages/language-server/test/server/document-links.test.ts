import { expect, it } from 'vitest';
import { session, start, uriOf } from '../support/session.ts';

it('what a document uses can be followed', async () => {
  const { open, ask } = await session();
  await open(`${start}section "S" {\n  require any badge\n}`);
  expect(await ask('documentLink')).toMatchObject([{ target: uriOf('catalog.proviso') }]);
});

it('a document that is not open has none', async () => {
  const { ask } = await session();
  expect(await ask('documentLink')).toEqual([]);
});
