import type { SignatureHelp } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import { session, start } from '../support/session.ts';

it('signature help tells what is being given', async () => {
  const { open, ask } = await session();
  await open(`${start}require at least `);
  const { signatures, activeParameter } = await ask<SignatureHelp>('signatureHelp', {
    position: { line: 2, character: 17 },
  });
  expect(signatures.map(({ label }) => label)).toEqual(['at least number']);
  expect(activeParameter).toBe(0);
});
