import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findDocuments } from '../../src/server/find-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'proviso-'));
const uri = pathToFileURL(folder).href;

beforeAll(() => {
  for (const name of [
    'a.proviso',
    'notes.md',
    'deep/b (1).proviso',
    'node_modules/c.proviso',
    '.git/d.proviso',
    'dist/e.proviso',
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'program P');
  }
  symlinkSync(folder, join(folder, 'deep/circle'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('documents are found in folders, but not in those that tools make', async () => {
  expect(await findDocuments([uri])).toEqual([`${uri}/a.proviso`, `${uri}/deep/b%20%281%29.proviso`]);
});

it('their addresses begin as those of the folders do', async () => {
  const spelt = uri.replace('proviso-', 'proviso%2D');
  expect(await findDocuments([`${spelt}/`])).toContain(`${spelt}/a.proviso`);
});

it('there are none in folders that are not there, or not on this machine', async () => {
  expect(await findDocuments([`${uri}/nothing`, 'vscode-vfs://github/somebody/something', 'untitled:'])).toEqual([]);
});
