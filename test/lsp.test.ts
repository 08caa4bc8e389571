import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = pathToFileURL(join(root, 'programs/cisco/')).href;
const uri = `${folder}new.proviso`;

/** A message as it stands in the stream. */
function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The messages in a stream that has ended. */
function messagesIn(stream: string): readonly unknown[] {
  return stream
    .split(/Content-Length: \d+\r\n\r\n/u)
    .filter((body) => body !== '')
    .map((body): unknown => JSON.parse(body));
}

interface Ended {
  readonly code: number;
  readonly messages: readonly unknown[];
}

/** What an editor says to a server, and then, each when the server has sent this. */
type Conversation = readonly (readonly [said: string, awaited: string])[];

/** A conversation with `proviso lsp`, until its process ends; `ending` is how the editor takes its leave. */
async function conversation(
  said: Conversation,
  ending: (server: ChildProcessWithoutNullStreams) => void,
): Promise<Ended> {
  const server = spawn(process.execPath, [join(root, 'packages/cli/bin/proviso.js'), 'lsp', '--stdio']);
  const ended = once(server, 'exit');
  let out = '';
  const more = (): Promise<unknown> => once(server.stdout, 'data');
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  for (const [message, awaited] of said) {
    server.stdin.write(message);
    while (!out.includes(awaited)) await more();
  }
  ending(server);
  const [code] = (await ended) as [number];
  return { code, messages: messagesIn(out) };
}

const initialize = framed({
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null },
});
const initialized = framed({ method: 'initialized', params: {} });
const shutdown = framed({ id: 9, method: 'shutdown' });
const exit = framed({ method: 'exit' });

const open = (text: string): string =>
  framed({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'proviso', version: 1, text } },
  });

describe('proviso lsp', { timeout: 60_000 }, () => {
  it('serves an editor until the editor has done', async () => {
    const { code, messages } = await conversation(
      [
        [initialize + initialized, '"id":1'],
        [open('program New\nuse "./catalog.proviso"\nrequire any specialisation\n'), 'publishDiagnostics'],
        [shutdown, '"id":9'],
      ],
      (server) => server.stdin.write(exit),
    );
    expect(code).toBe(0);
    expect(messages).toMatchObject([
      { id: 1, result: { serverInfo: { name: 'Proviso' } } },
      { params: { uri, version: 1, diagnostics: [{ code: 'unknown-name', range: { start: { line: 2 } } }] } },
      { id: 9, result: null },
    ]);
  });

  it('formats, with what is loaded for that alone', async () => {
    const textDocument = { uri };
    const { messages } = await conversation(
      [
        [initialize + initialized, '"id":1'],
        [open('program New\n\nrequire   any badge\n'), 'publishDiagnostics'],
        [framed({ id: 2, method: 'textDocument/formatting', params: { textDocument, options: {} } }), '"id":2'],
      ],
      (server) => server.stdin.write(exit),
    );
    const start = { line: 2, character: 8 };
    expect(messages.at(-1)).toMatchObject({ id: 2, result: [{ range: { start, end: { line: 2, character: 10 } } }] });
  });

  it('knows where the pages of its findings are', async () => {
    const capabilities = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };
    const begin = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } };
    const { messages } = await conversation(
      [
        [framed(begin) + initialized, '"id":1'],
        [open('program New\n'), 'publishDiagnostics'],
      ],
      (server) => server.stdin.write(exit),
    );
    const page = pathToFileURL(join(root, 'docs/diagnostics/no-catalog.md')).href;
    expect(messages.at(-1)).toMatchObject({
      params: { diagnostics: [{ code: 'no-catalog', codeDescription: { href: page } }] },
    });
  });

  it('goes on after what is no message', async () => {
    const { messages } = await conversation(
      [
        ['Content-Length: 5\r\n\r\n{bad}', ''],
        [initialize, '"id":1'],
      ],
      (server) => server.stdin.write(exit),
    );
    expect(messages.at(-1)).toMatchObject({ id: 1, result: {} });
  });

  it('ends with an error where the editor leaves without shutting it down', async () => {
    expect((await conversation([[initialize, '"id":1']], (server) => server.stdin.write(exit))).code).toBe(1);
    expect((await conversation([[initialize, '"id":1']], (server) => server.stdin.end())).code).toBe(1);
  });
});
