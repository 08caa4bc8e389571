import { expect, it } from 'vitest';
import { CancellationToken, LSPErrorCodes } from 'vscode-languageserver';
import { whileUnchanged } from '../../src/server/current.ts';
import { folder, workspaceOver } from '../support/workspace.ts';

it('what fails because documents have changed under it is told as that', async () => {
  const { workspace } = workspaceOver({});
  const answer = whileUnchanged({ workspace }, CancellationToken.None, () => {
    workspace.open(`${folder}program.proviso`, 'program P');
    throw new Error('There is no such place.');
  });
  expect(await answer).toMatchObject({ code: LSPErrorCodes.ContentModified });
});

it('what fails by itself is a failure', async () => {
  const { workspace } = workspaceOver({});
  const answer = whileUnchanged({ workspace }, CancellationToken.None, () => {
    throw new Error('There is no such place.');
  });
  await expect(answer).rejects.toThrow('There is no such place.');
});
