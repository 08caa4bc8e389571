import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { clientFiles, type Asker } from '../../src/server/client-files.ts';
import { nodeHost } from '../../src/server/node-host.ts';

const remote = 'vscode-vfs://github/somebody/club';

/** A client that has one document, and finds it under another spelling of its address. */
const client: Asker = {
  sendRequest: (method: string, params: object) =>
    Promise.resolve(
      method === 'proviso/findDocuments'
        ? [`${remote}/a(1).proviso`, 7]
        : 'uri' in params && params.uri === `${remote}/a%281%29.proviso`
          ? 'program P'
          : null,
    ),
};

const ignorant: Asker = { sendRequest: () => Promise.reject(new Error('There is no such request.')) };

const folder = mkdtempSync(join(tmpdir(), 'proviso-'));
const here = pathToFileURL(folder).href;
writeFileSync(join(folder, 'own.proviso'), 'program Own');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('files of a client', () => {
  it('are read and found by asking it', async () => {
    const { read, find } = clientFiles(client);
    expect(await find([remote])).toEqual([`${remote}/a%281%29.proviso`]);
    expect(await read(`${remote}/a%281%29.proviso`)).toBe('program P');
    expect(await read(`${remote}/nothing.proviso`)).toBeNull();
  });

  it('are none where it does not understand the question', async () => {
    const { read, find } = clientFiles(ignorant);
    expect(await find([remote])).toEqual([]);
    expect(await read(`${remote}/a.proviso`)).toBeNull();
  });
});

describe('files of a machine', () => {
  it('are read without asking anybody', async () => {
    const { read, find } = nodeHost(ignorant, null).files;
    expect(await find([here])).toEqual([`${here}/own.proviso`]);
    expect(await read(`${here}/own.proviso`)).toBe('program Own');
  });

  it('are not all there are: a client has others', async () => {
    const { read, find } = nodeHost(client, null).files;
    expect(await find([here, remote])).toEqual([`${here}/own.proviso`, `${remote}/a%281%29.proviso`]);
    expect(await read(`${remote}/a%281%29.proviso`)).toBe('program P');
  });

  it.each([
    ['a folder', ''],
    ['nothing', '/nothing.proviso'],
    ['no path', '/%00.proviso'],
  ])('are not %s', async (_, path) => {
    expect(await nodeHost(client, null).files.read(here + path)).toBeNull();
  });
});
