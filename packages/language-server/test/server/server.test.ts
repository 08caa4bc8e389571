import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  SelectionRange,
} from 'vscode-languageserver/node';
import { clientOf } from '../support/client.ts';
import { catalog, folder } from '../support/workspace.ts';

const uri = `${folder}program.proviso`;
const textDocument = { uri };
const nowhere = { line: 0, character: 0 };

interface Session {
  readonly client: ProtocolConnection;
  readonly capabilities: InitializeResult['capabilities'];
  /** The next diagnostics that the server publishes of the document. */
  readonly published: (of?: string) => Promise<PublishDiagnosticsParams>;
}

async function session(files: Readonly<Record<string, string>> = { 'catalog.proviso': catalog }): Promise<Session> {
  const client = clientOf({ read: (each) => Promise.resolve(files[each.slice(folder.length)] ?? null) });
  const queue: PublishDiagnosticsParams[] = [];
  let wake = (): void => undefined;
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    queue.push(params);
    wake();
  });
  const { capabilities } = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: 'file:///club', name: 'club' }],
  });
  await client.sendNotification('initialized', {});
  const published = async (of: string = uri): Promise<PublishDiagnosticsParams> => {
    for (;;) {
      const at = queue.findIndex((each) => each.uri === of);
      const [found] = at === -1 ? [] : queue.splice(at, 1);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { client, capabilities, published };
}

const open = (client: ProtocolConnection, text: string, of: string = uri): Promise<void> =>
  client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: of, languageId: 'proviso', version: 1, text },
  });

const start = 'program P\nuse "./catalog.proviso"\n';

describe('the server', () => {
  it('tells what is wrong with a document when it is opened, changed and closed', async () => {
    const { client, published } = await session();
    await open(client, `${start}require badge Swimer`);
    const first = await published();
    expect(first.diagnostics).toMatchObject([
      {
        range: { start: { line: 2, character: 14 }, end: { line: 2, character: 20 } },
        severity: 1,
        code: 'unknown-entry',
        source: 'proviso',
      },
    ]);
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 2, character: 17 }, end: { line: 2, character: 17 } }, text: 'm' }],
    });
    expect(await published()).toEqual({ uri, version: 2, diagnostics: [] });
    await client.sendNotification('textDocument/didClose', { textDocument });
    expect(await published()).toEqual({ uri, diagnostics: [] });
  });

  it('tells of a document again when one that it uses changes', async () => {
    const { client, published } = await session();
    await open(client, `${start}require badge Climber`);
    expect((await published()).diagnostics).toHaveLength(1);
    await open(client, catalog.replace('Diver', 'Climber'), `${folder}catalog.proviso`);
    expect((await published()).diagnostics).toEqual([]);
  });

  it('looks at what came of many changes at once', async () => {
    const { client, published } = await session();
    await open(client, `${start}require any badge`);
    for (const [index, letter] of Array.from(' and size at least').entries()) {
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: index + 2 },
        contentChanges: [
          {
            range: { start: { line: 2, character: 17 + index }, end: { line: 2, character: 17 + index } },
            text: letter,
          },
        ],
      });
    }
    let last = await published();
    let count = 1;
    while (last.version !== 19) {
      last = await published();
      count += 1;
    }
    expect(last.diagnostics).toHaveLength(1);
    expect(count).toBeLessThan(19);
  });

  it('survives what is no document, and files that are no text', async () => {
    const { client, published } = await session({ 'catalog.proviso': '\0\u0001binary\ufffd'.repeat(1000) });
    await open(client, `${start}require any badge`);
    expect((await published()).diagnostics.length).toBeLessThanOrEqual(1);
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `\0${'('.repeat(10_000)}` }],
    });
    expect((await published()).diagnostics.length).toBeGreaterThan(0);
  });

  it('marks what nothing uses as unnecessary', async () => {
    const { client, published } = await session();
    await open(client, `${start}define big: size at least 5\nrequire any badge`);
    expect((await published()).diagnostics).toMatchObject([{ code: 'unused-definition', severity: 4, tags: [1] }]);
  });

  it('offers a quick fix as an edit of the document', async () => {
    const { client, published } = await session();
    await open(client, `${start}require badge Swimer`);
    await published();
    const range = { start: { line: 2, character: 15 }, end: { line: 2, character: 15 } };
    const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
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

  it('answers every request that it says it can', async () => {
    const { client, capabilities, published } = await session();
    await open(client, `${start}section "S" {\n  require any badge\n}`);
    await published();
    expect(Object.keys(capabilities).toSorted()).toEqual([
      'codeActionProvider',
      'documentLinkProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'selectionRangeProvider',
      'textDocumentSync',
    ]);
    const ask = <Result>(request: string, details: object = {}): Promise<Result> =>
      client.sendRequest<Result>(`textDocument/${request}`, { textDocument, ...details });
    const [symbol] = await ask<DocumentSymbol[]>('documentSymbol');
    expect(symbol).toMatchObject({ name: 'P', children: [{ name: 'S', children: [{ name: 'any badge' }] }] });
    expect(await ask<FoldingRange[]>('foldingRange')).toEqual([{ startLine: 2, endLine: 3 }]);
    const [selection] = await ask<SelectionRange[]>('selectionRange', { positions: [nowhere] });
    expect(selection?.range.start).toEqual(nowhere);
    expect(await ask<DocumentLink[]>('documentLink')).toMatchObject([{ target: `${folder}catalog.proviso` }]);
  });

  it('answers with nothing where a document is not open', async () => {
    const { client } = await session();
    for (const request of ['documentSymbol', 'foldingRange', 'documentLink']) {
      expect(await client.sendRequest(`textDocument/${request}`, { textDocument })).toEqual([]);
    }
  });
});
