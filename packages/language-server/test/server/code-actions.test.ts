import { expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { session, start, uri } from '../support/session.ts';

it('a quick fix is an edit of the document', async () => {
  const { open, ask } = await session();
  await open(`${start}require badge Swimer`);
  const place = { line: 2, character: 15 };
  const actions = await ask<CodeAction[]>('codeAction', {
    range: { start: place, end: place },
    context: { diagnostics: [] },
  });
  expect(actions).toMatchObject([
    {
      title: 'Write "Swimmer"',
      kind: 'quickfix',
      isPreferred: true,
      edit: { changes: { [uri]: [{ newText: 'Swimmer' }] } },
    },
  ]);
});
