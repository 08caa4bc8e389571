import { describe, expect, it } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver/node';
import { clientOf } from '../support/client.ts';
import { nowhere, session, start, uri, uriOf, type Session } from '../support/session.ts';
import { catalog } from '../support/workspace.ts';

const host = {
  files: { read: () => Promise.resolve(null), find: () => Promise.resolve([]) },
  pages: null,
  today: () => '2024-06-01',
};

/** A message as it stands in the stream. */
const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** Whether the server still answers. */
async function isAlive({ open, ask }: Session): Promise<boolean> {
  const of = uriOf('alive.proviso');
  await open('program Alive', of);
  const [symbol] = await ask<readonly { readonly name: string }[]>('documentSymbol', {}, of);
  return symbol?.name === 'Alive';
}

describe('a message', () => {
  it.each([
    ['that is no JSON', framed('{"jsonrpc": "2.0", "method"')],
    ['that is nothing', framed('')],
    ['that is null', framed('null')],
    ['that is a list', framed('[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]')],
    ['that is a number', framed('7')],
    ['without a method', framed('{"jsonrpc":"2.0","id":1}')],
    ['with a method that is none', framed('{"jsonrpc":"2.0","id":1,"method":{}}')],
    ['with an identifier that is none', framed('{"jsonrpc":"2.0","id":{},"method":"textDocument/documentSymbol"}')],
    ['that answers nothing', framed('{"jsonrpc":"2.0","id":999,"result":null}')],
    ['that cancels nothing', framed('{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":999}}')],
    ['without its length', 'Content-Type: application/json\r\n\r\n'],
    ['with a length that is none', 'Content-Length: many\r\n\r\n'],
  ])('%s is passed over', async (_, text) => {
    const own = await session();
    own.raw(text);
    expect(await isAlive(own)).toBe(true);
  });

  it('that nobody knows is answered so, or passed over', async () => {
    const own = await session();
    await expect(own.client.sendRequest('textDocument/sing', {})).rejects.toMatchObject({
      code: ErrorCodes.MethodNotFound,
    });
    await own.client.sendNotification('$/sing', {});
    await own.client.sendNotification('textDocument/sing', {});
    expect(await isAlive(own)).toBe(true);
  });

  it('before the first one is refused', async () => {
    const { client } = clientOf(host);
    await expect(client.sendRequest('textDocument/documentSymbol', {})).rejects.toMatchObject({
      code: ErrorCodes.ServerNotInitialized,
    });
    await expect(client.sendRequest('workspace/symbol', { query: '' })).rejects.toMatchObject({
      code: ErrorCodes.ServerNotInitialized,
    });
  });

  it('to begin again is refused', async () => {
    const { client } = await session();
    await expect(client.sendRequest('initialize', { capabilities: {} })).rejects.toMatchObject({
      code: ErrorCodes.InvalidRequest,
    });
  });

  it('after the one to shut down is refused', async () => {
    const { client, ask } = await session();
    expect(await client.sendRequest('shutdown')).toBeNull();
    await expect(ask('documentSymbol')).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  });
});

describe('a document', () => {
  it.each([
    ['whose text is no text', 'didOpen', { textDocument: { uri, languageId: 'proviso', version: 2, text: 7 } }],
    ['that is none', 'didOpen', { textDocument: null }],
    ['whose changes are none', 'didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: {} }] }],
    ['whose changes are no list', 'didChange', { textDocument: { uri, version: 2 }, contentChanges: 'program' }],
    ['that has no version', 'didChange', { textDocument: { uri }, contentChanges: [{ text: 'program Q' }] }],
    ['that is closed without a name', 'didClose', { textDocument: {} }],
  ])('%s stays as it was', async (_, what, params) => {
    const own = await session();
    await own.open('program Before');
    await own.client.sendNotification(`textDocument/${what}`, params);
    expect(await own.ask('documentSymbol')).toMatchObject([{ name: 'Before' }]);
  });

  it('that is not open cannot be changed or closed', async () => {
    const own = await session();
    await own.change(2, 'program Q');
    await own.close();
    expect(await own.ask('documentSymbol')).toEqual([]);
  });

  it('can be opened and closed again and again', async () => {
    const own = await session();
    for (const text of ['program A', 'program B']) {
      await own.open(text);
      await own.open(text);
      await own.close();
    }
    await own.open('program C');
    expect(await own.ask('documentSymbol')).toMatchObject([{ name: 'C' }]);
  });

  it.each([
    'untitled:Untitled-1',
    'vscode-vfs://github/somebody/club/program.proviso',
    'vscode-notebook-cell:/club/notes.ipynb#W0sZmlsZQ%3D%3D',
    'git:/club/program.proviso?%7B%22ref%22%3A%22~%22%7D',
    'file:///C:/club/program (1).proviso',
    'file:///100%25%/program.proviso',
    'no address at all',
    '',
  ])('may be called %j', async (of) => {
    const own = await session();
    await own.open(`${start}require any badge`, of);
    expect(await own.ask('documentSymbol', {}, of)).toMatchObject([{ name: 'P' }]);
    expect(await own.ask('foldingRange', {}, of)).toEqual([]);
    expect(await own.ask('formatting', { options: {} }, of)).toBeInstanceOf(Array);
    expect(await isAlive(own)).toBe(true);
  });

  it('is one document under two spellings of its address', async () => {
    const own = await session({ files: { 'the catalog (1).proviso': catalog } });
    const text = 'program P\nuse "./the catalog (1).proviso"\nrequire badge Climber';
    await own.open(text);
    expect((await own.published()).diagnostics).toMatchObject([{ code: 'unknown-entry' }]);
    await own.open(catalog.replace('Diver', 'Climber'), 'file:///club/the%20catalog%20(1).proviso');
    expect((await own.published()).diagnostics).toEqual([]);
  });
});

const far = 1e9;

describe('a place', () => {
  it.each([
    ['behind the document', { line: far, character: 0 }],
    ['behind its line', { line: 0, character: far }],
    ['before the document', { line: -1, character: -1 }],
    ['between whole ones', { line: 0.5, character: 0.5 }],
    ['that is none', { line: 'first', character: null }],
    ['that is nothing', null],
  ])('%s is answered somehow', async (_, place) => {
    const own = await session();
    await own.open(`${start}section "S" { require any badge }`);
    const range = { start: place, end: place };
    const asked = [
      own.ask('selectionRange', { positions: [place] }),
      own.ask('codeAction', { range, context: { diagnostics: [] } }),
      own.ask('rangeFormatting', { range, options: {} }),
      own.ask('onTypeFormatting', { position: place, ch: '}', options: {} }),
      own.ask('onTypeFormatting', { position: place, ch: '\n', options: {} }),
    ];
    await Promise.allSettled(asked);
    expect(await isAlive(own)).toBe(true);
  });
});

describe('a workspace', () => {
  it('may have documents that use each other in a circle', async () => {
    const files = {
      'catalog.proviso': 'catalog C\nuse "./other.proviso"',
      'other.proviso': 'catalog D\nuse "./catalog.proviso"',
    };
    const own = await session({ files });
    await own.open(`${start}require any badge`);
    expect(await own.published()).toBeDefined();
    await own.open(files['other.proviso'], uriOf('other.proviso'));
    expect((await own.published(uriOf('other.proviso'))).diagnostics).toMatchObject([{ code: 'use-circle' }]);
    await own.filesChanged('catalog.proviso', 'other.proviso');
    expect(await own.published()).toBeDefined();
  });

  it('may have files that are no text', async () => {
    const own = await session({ files: { 'catalog.proviso': '\0\u0001binary\ufffd'.repeat(1000) } });
    await own.open(`${start}require any badge`);
    expect((await own.published()).diagnostics.length).toBeLessThanOrEqual(1);
    await own.change(2, `\0${'('.repeat(10_000)}`);
    expect((await own.published()).diagnostics).not.toEqual([]);
    expect(await own.client.sendRequest('workspace/symbol', { query: 'binary' })).toEqual([]);
  });

  it('may have 2,000 documents', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `folder ${index % 40}/program ${index}.proviso`);
    const text = (index: number): string =>
      `program P${index}\nuse "../catalog.proviso"\nrequire Label${index}: any badge\n`;
    const files: Record<string, string> = { 'catalog.proviso': catalog };
    for (const [index, name] of names.entries()) files[name] = text(index);
    const own = await session({ files });
    expect(await own.client.sendRequest('workspace/symbol', { query: 'Label1999' })).toMatchObject([
      { name: 'Label1999', location: { uri: uriOf(names[1999] ?? '') } },
    ]);
    const moved = { oldUri: uriOf('catalog.proviso'), newUri: uriOf('words.proviso') };
    const edit = await own.client.sendRequest<{ readonly changes: object }>('workspace/willRenameFiles', {
      files: [moved],
    });
    expect(Object.keys(edit.changes)).toHaveLength(2000);
    for (const name of names.slice(0, 50)) await own.open(files[name] ?? '', uriOf(name));
    await own.open(catalog.replace('plural badges', 'plural medals'), uriOf('catalog.proviso'));
    expect((await own.published(uriOf(names[49] ?? ''))).diagnostics).toBeDefined();
  });

  it('may have a document of 5 MB', async () => {
    const own = await session();
    const line = `require any badge // ${'and so on '.repeat(20)}\n`;
    const text = start + line.repeat(Math.ceil(5e6 / line.length));
    await own.open(text);
    expect(await own.published()).toMatchObject({ version: 1, diagnostics: [] });
    const place = { line: 2, character: 8 };
    await own.change(2, 'badge Swimer // ', { start: place, end: place });
    expect((await own.published()).diagnostics).toMatchObject([{ code: 'unknown-entry' }]);
    expect(await own.ask('selectionRange', { positions: [nowhere] })).toHaveLength(1);
  });
});
