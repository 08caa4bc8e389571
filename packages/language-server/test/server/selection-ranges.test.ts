import { expect, it } from 'vitest';
import { nowhere, session, start } from '../support/session.ts';

it('a selection grows from each place to the whole document', async () => {
  const { open, ask } = await session();
  await open(`${start}require any badge`);
  const whole = { start: nowhere, end: { line: 2, character: 17 } };
  expect(await ask('selectionRange', { positions: [{ line: 2, character: 17 }, nowhere] })).toMatchObject([
    { range: { end: whole.end }, parent: {} },
    { range: whole },
  ]);
});

it('a document that is not open has none', async () => {
  const { ask } = await session();
  expect(await ask('selectionRange', { positions: [nowhere] })).toEqual([]);
});
