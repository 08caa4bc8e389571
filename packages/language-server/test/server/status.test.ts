import { expect, it } from 'vitest';
import { asking, examples, program } from '../support/program.ts';
import { folder } from '../support/workspace.ts';

it('is the revision that governs on the day', async () => {
  const { request } = await asking();
  expect(await request('status', program, { on: '2024-05-05' })).toEqual({
    program: 'The Program',
    revision: '1.0',
    since: '2020-01-01',
  });
  expect(await request('status', program, { on: '2024-05-06' })).toMatchObject({ revision: '2.0' });
});

it('has no revision before the first one', async () => {
  const { request } = await asking();
  expect(await request('status', program, { on: '2019-12-31' })).toEqual({
    program: 'The Program',
    revision: null,
    since: null,
  });
});

it('of examples is that of their program', async () => {
  const { request } = await asking();
  expect(await request('status', examples, { on: '2024-06-01' })).toMatchObject({ program: 'The Program' });
});

it('a catalog has none, and neither has what is not there', async () => {
  const { request } = await asking();
  expect(await request('status', `${folder}catalog.proviso`, { on: '2024-06-01' })).toBeNull();
  expect(await request('status', `${folder}lost.proviso`, { on: '2024-06-01' })).toBeNull();
});

it.each([{}, { on: 'today' }, { on: '2024-02-30' }])('needs a day: %j', async (details) => {
  const { request } = await asking();
  await expect(request('status', program, details)).rejects.toThrow('The request needs a day such as 2024-06-01');
});

it('needs a document', async () => {
  const { client } = await asking();
  await expect(client.sendRequest('proviso/status', { on: '2024-06-01' })).rejects.toThrow('needs a textDocument');
});
