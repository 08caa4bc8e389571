import { describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver/node';
import { session, start, uriOf } from '../support/session.ts';

const text = `${start}require any badge except Swimmer`;
const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
const on = { evaluationDate: '2024-06-01' };

describe('inlay hints', () => {
  it('have labels that lead to declarations', async () => {
    const { open, ask } = await session({ options: on });
    await open(text);
    expect(await ask('inlayHint', { range })).toMatchObject([
      {
        position: { line: 2, character: 32 },
        label: [{ value: '= 1 badge', location: { uri: uriOf('catalog.proviso'), range: { start: { line: 1 } } } }],
        paddingLeft: true,
      },
    ]);
  });

  it('say more when they are resolved', async () => {
    const { client, open, ask } = await session({ options: on });
    await open(text);
    const [hint] = await ask<InlayHint[]>('inlayHint', { range });
    expect(hint?.tooltip).toBe(undefined);
    expect(await client.sendRequest('inlayHint/resolve', hint)).toMatchObject({
      tooltip: { value: 'On 2024-06-01:\n\n- Does not count: Swimmer (excluded)' },
    });
  });

  it('stay as they are where nobody knows them any more', async () => {
    const { client } = await session();
    const hint = { position: { line: 0, character: 0 }, label: 'old', data: { uri: 'nothing' } };
    expect(await client.sendRequest('inlayHint/resolve', hint)).toEqual(hint);
  });

  it('can be switched off', async () => {
    const { open, ask } = await session({ options: { ...on, inlayHints: { sizes: false } } });
    await open(text);
    expect(await ask('inlayHint', { range })).toEqual([]);
  });
});
